package org.aimsforjira.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The installed plugins. Stands in for DefaultPluginManager of atlassian-plugins. */
final class InstalledPlugins implements PluginModules, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledPlugins.class);

    private final OsgiFramework framework;
    private final ModuleTypes types;
    private final PluginEnvironment environment;
    private final List<InstalledPlugin> plugins = new CopyOnWriteArrayList<>();
    private final List<PluginState> broken = new CopyOnWriteArrayList<>();
    private volatile boolean systemUp;

    InstalledPlugins(OsgiFramework framework, ModuleTypes types, PluginEnvironment environment) {
        this.framework = framework;
        this.types = types;
        this.environment = environment;
    }

    /** Installs a jar and turns the plugin on. */
    PluginState install(Path jar) {
        try {
            Bundle bundle = framework.context().installBundle(jar.toUri().toString());
            InstalledPlugin plugin = new InstalledPlugin(bundle, descriptor(bundle), types, environment);
            plugins.add(plugin);
            return enable(plugin);
        } catch (BundleException | DescriptorException e) {
            LOG.error("{} is not installed: {}", jar, e.getMessage(), e);
            PluginState state = new PluginState(
                    jar.getFileName().toString(),
                    jar.getFileName().toString(),
                    "",
                    "",
                    "",
                    false,
                    e.getMessage(),
                    null,
                    List.of());
            broken.add(state);
            return state;
        }
    }

    private static PluginDescriptor descriptor(Bundle bundle) {
        URL url = bundle.getEntry("atlassian-plugin.xml");
        if (url == null) {
            throw new DescriptorException("The jar has no atlassian-plugin.xml at its root");
        }
        try (InputStream in = url.openStream()) {
            return PluginDescriptor.read(in);
        } catch (IOException e) {
            throw new DescriptorException("atlassian-plugin.xml cannot be read", e);
        }
    }

    private PluginState enable(InstalledPlugin plugin) {
        plugin.enable();
        if (systemUp) {
            plugin.systemStarted();
        }
        return plugin.state();
    }

    /** Everything is up: plugins are told. */
    void systemStarted() {
        systemUp = true;
        plugins.forEach(InstalledPlugin::systemStarted);
    }

    /** The plugin of a bundle. */
    Optional<InstalledPlugin> of(Bundle bundle) {
        return plugins.stream().filter(plugin -> plugin.bundle().equals(bundle)).findFirst();
    }

    @Override
    public List<PluginState> plugins() {
        return java.util.stream.Stream.concat(plugins.stream().map(InstalledPlugin::state), broken.stream())
                .toList();
    }

    @Override
    public PluginState enable(String pluginKey) {
        return enable(find(pluginKey));
    }

    @Override
    public PluginState disable(String pluginKey) {
        InstalledPlugin plugin = find(pluginKey);
        plugin.disable();
        return plugin.state();
    }

    private InstalledPlugin find(@Nullable String pluginKey) {
        return plugins.stream()
                .filter(plugin -> plugin.descriptor().key().equals(pluginKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no plugin " + pluginKey));
    }

    /** Turns all plugins off, the last first. */
    @Override
    public void close() {
        for (int i = plugins.size() - 1; i >= 0; i--) {
            plugins.get(i).disable();
        }
    }
}
