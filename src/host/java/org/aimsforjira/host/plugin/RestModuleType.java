package org.aimsforjira.host.plugin;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.aimsforjira.host.rest.RestApplication;
import org.aimsforjira.host.rest.RestGuard;
import org.aimsforjira.host.rest.RestServlet;

/**
 * The module rest. Stands in for RestModuleDescriptor of Atlassian REST v2: resources and providers are found among the
 * classes of the bundle itself (not in nested jars), below the packages the module names or in all of them.
 */
final class RestModuleType implements ModuleType {
    private final RestServlet servlet;
    private final RestGuard guard;

    RestModuleType(RestServlet servlet, RestGuard guard) {
        this.servlet = servlet;
        this.guard = guard;
    }

    @Override
    public Set<String> elements() {
        return Set.of("rest");
    }

    @Override
    public void check(ModuleElement module, PluginScope plugin) {
        path(module);
        classes(module, plugin);
    }

    @Override
    public Removal enable(ModuleElement module, PluginScope plugin) {
        List<Class<?>> classes = classes(module, plugin);
        RestApplication application = RestApplication.ofPlugin(
                guard,
                classes.stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .toList(),
                classes.stream()
                        .filter(type -> type.isAnnotationPresent(Provider.class))
                        .toList(),
                type -> plugin.beans().create(type));
        List<String> paths = List.of(path(module) + "/" + module.xml().required("version"), path(module) + "/latest");
        try {
            servlet.mount(application, paths);
        } catch (IllegalArgumentException e) {
            throw new DescriptorException(String.valueOf(e.getMessage()), e);
        }
        return () -> servlet.unmount(paths);
    }

    private static String path(ModuleElement module) {
        String path = module.xml().required("path");
        return path.startsWith("/") ? path : "/" + path;
    }

    private static List<Class<?>> classes(ModuleElement module, PluginScope plugin) {
        List<String> packages =
                module.xml().children("package").stream().map(XmlElement::text).toList();
        List<Class<?>> found = new ArrayList<>();
        Enumeration<URL> entries = plugin.bundle().findEntries("/", "*.class", true);
        for (URL entry : Collections.list(entries == null ? Collections.emptyEnumeration() : entries)) {
            String name = entry.getPath()
                    .substring(1, entry.getPath().length() - ".class".length())
                    .replace('/', '.');
            boolean wanted = packages.isEmpty() || packages.stream().anyMatch(p -> name.startsWith(p + "."));
            if (wanted && AnnotatedClasses.mayHave(entry, "jakarta/ws/rs/Path;", "jakarta/ws/rs/ext/Provider;")) {
                Class<?> type = plugin.load(name);
                if (isConcrete(type)
                        && (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))) {
                    found.add(type);
                }
            }
        }
        return found;
    }

    private static boolean isConcrete(Class<?> type) {
        return !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
    }
}
