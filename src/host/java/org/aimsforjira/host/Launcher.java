package org.aimsforjira.host;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * Loads the host in a class loader of its own, right above the platform's, that holds neither the plugin's classes nor the
 * libraries inside its jar. Otherwise a look-up through the context class loader would succeed here and fail in Jira.
 */
final class Launcher {
    private static final String PLUGIN_CLASSES = "/target/classes/";
    /** Libraries that only the plugin uses; they are inside its jar under names of its own. */
    private static final List<String> PLUGIN_LIBRARIES = List.of("fastcsv-", "fastexcel-", "opczip-");

    private Launcher() {}

    /** Runs the static method main(String[]) of a class in that loader. */
    static void launch(String className) throws Exception {
        URLClassLoader loader = new URLClassLoader("host", hostClassPath(), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        loader.loadClass(className).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }

    private static URL[] hostClassPath() throws IOException {
        Set<String> nested = nestedLibraries(System.getProperty("aims.jar"));
        List<URL> urls = new ArrayList<>();
        for (URL url : wholeClassPath()) {
            String path = url.getPath();
            String name = path.substring(path.lastIndexOf('/') + 1);
            boolean plugins = path.endsWith(PLUGIN_CLASSES)
                    || nested.contains(name)
                    || PLUGIN_LIBRARIES.stream().anyMatch(name::startsWith);
            if (!plugins) {
                urls.add(url);
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static List<URL> wholeClassPath() throws MalformedURLException {
        if (Launcher.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.asList(loader.getURLs());
        }
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            URI uri = Path.of(entry).toUri();
            urls.add(uri.toURL());
        }
        return urls;
    }

    private static Set<String> nestedLibraries(String jar) throws IOException {
        if (jar == null || !Files.isRegularFile(Path.of(jar))) {
            return Set.of();
        }
        try (JarFile file = new JarFile(jar)) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("META-INF/lib/"))
                    .map(name -> name.substring("META-INF/lib/".length()))
                    .collect(Collectors.toSet());
        }
    }
}
