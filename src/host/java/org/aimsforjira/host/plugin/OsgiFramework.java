package org.aimsforjira.host.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/**
 * The OSGi framework plugins live in. Stands in for the one inside Jira: it offers plugins the packages of the Atlassian
 * API, Active Objects, jakarta, slf4j and Spring, and nothing else of the host.
 */
final class OsgiFramework implements AutoCloseable {
    private static final Map<Path, List<String>> PACKAGES = new ConcurrentHashMap<>();
    /** One class of each library whose packages plugins may import. */
    private static final List<Class<?>> OFFERED = List.of(
            net.java.ao.RawEntity.class,
            jakarta.servlet.Servlet.class,
            jakarta.ws.rs.Path.class,
            jakarta.inject.Inject.class,
            jakarta.annotation.PostConstruct.class,
            org.slf4j.Logger.class,
            org.springframework.beans.factory.BeanFactory.class,
            org.springframework.context.ApplicationContext.class,
            org.springframework.core.Ordered.class,
            org.springframework.aop.Advisor.class);

    private final Framework framework;

    private OsgiFramework(Framework framework) {
        this.framework = framework;
    }

    /** Starts a framework that keeps its files in a folder. */
    static OsgiFramework start(Path cache) {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, String.join(",", offeredPackages()));
        settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "");
        settings.put("felix.service.urlhandlers", "false");
        settings.put("felix.log.level", "1");
        Framework framework = new FrameworkFactory().newFramework(settings);
        try {
            framework.init();
            framework.start();
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework does not start: " + e.getMessage(), e);
        }
        return new OsgiFramework(framework);
    }

    /** The context of the framework itself, for installing bundles and registering services of the host. */
    BundleContext context() {
        return framework.getBundleContext();
    }

    /** The packages plugins may import. */
    static SortedSet<String> offeredPackages() {
        SortedSet<String> packages = new TreeSet<>();
        for (Class<?> type : OFFERED) {
            packages.addAll(packagesBeside(type));
        }
        packagesBeside(com.atlassian.jira.util.I18nHelper.class).stream()
                .filter(name -> !name.startsWith("org.aimsforjira"))
                .forEach(packages::add);
        return packages;
    }

    private static List<String> packagesBeside(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            Path place = Path.of(source.getLocation().toURI());
            return PACKAGES.computeIfAbsent(place, OsgiFramework::packagesOf);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException("No path: " + source.getLocation(), e);
        }
    }

    private static List<String> packagesOf(Path place) {
        try {
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.walk(place)) {
                    return packages(
                            files.map(file -> place.relativize(file).toString().replace('\\', '/')));
                }
            }
            try (JarFile jar = new JarFile(place.toFile())) {
                return packages(jar.stream().map(entry -> entry.getName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> packages(Stream<String> names) {
        return names.filter(name -> name.endsWith(".class") && name.indexOf('/') > 0 && !name.startsWith("META-INF/"))
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(5_000);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework does not stop: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
