package org.aimsforjira.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the modules of a running plugin work with: its classes, beans, files and templates. */
final class PluginScope {
    private static final Logger LOG = LoggerFactory.getLogger(PluginScope.class);

    private final PluginDescriptor descriptor;
    private final Bundle bundle;
    private final ClassLoader loader;
    private final TemplateEngine templates;
    private final MethodAllowlist allowlist = new MethodAllowlist();
    private @Nullable BeanContext beans;

    PluginScope(PluginDescriptor descriptor, Bundle bundle, ClassLoader loader) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.loader = loader;
        this.templates = TemplateEngine.ofPlugin(this::open, allowlist);
    }

    PluginDescriptor descriptor() {
        return descriptor;
    }

    String key() {
        return descriptor.key();
    }

    Bundle bundle() {
        return bundle;
    }

    ClassLoader loader() {
        return loader;
    }

    TemplateEngine templates() {
        return templates;
    }

    MethodAllowlist allowlist() {
        return allowlist;
    }

    void beans(BeanContext newBeans) {
        beans = newBeans;
    }

    BeanContext beans() {
        BeanContext made = beans;
        if (made == null) {
            throw new IllegalStateException("The beans of " + key() + " are not there yet");
        }
        return made;
    }

    /** A class by name, as the bundle sees it; one that cannot be loaded makes the module invalid. */
    Class<?> load(String className) {
        try {
            Class<?> type = loader.loadClass(className);
            // Resolves the types its constructors name too: that is where a missing import shows.
            int constructors = type.getDeclaredConstructors().length;
            LOG.debug("{} has {} constructors", className, constructors);
            return type;
        } catch (ClassNotFoundException e) {
            throw new DescriptorException(
                    "The class " + className
                            + " cannot be loaded: it is not in the jar, or its package is not imported",
                    e);
        } catch (LinkageError e) {
            throw new DescriptorException(
                    "The class " + className + " cannot be loaded: it needs " + e.getMessage(), e);
        }
    }

    /** A class by name that must be of a type. */
    <T> Class<? extends T> load(String className, Class<T> type) {
        Class<?> loaded = load(className);
        if (!type.isAssignableFrom(loaded)) {
            throw new DescriptorException("The class " + className + " is no " + type.getName());
        }
        return loaded.asSubclass(type);
    }

    /** A new object of a class by name, injected from the beans. */
    <T> T create(String className, Class<T> type) {
        return beans().create(load(className, type));
    }

    /** A file of the jar, or null. */
    @Nullable
    InputStream open(String path) {
        URL url = bundle.getEntry(path.startsWith("/") ? path.substring(1) : path);
        if (url == null) {
            return null;
        }
        try {
            return url.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** A file of the jar that a module names; one that is not there makes the module invalid. */
    void mustExist(String path) {
        URL url = bundle.getEntry(path.startsWith("/") ? path.substring(1) : path);
        if (url == null) {
            throw new DescriptorException("There is no file " + path + " in the jar");
        }
    }
}
