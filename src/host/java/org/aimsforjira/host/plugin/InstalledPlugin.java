package org.aimsforjira.host.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One plugin, from its bundle to its modules, on and off. Stands in for OsgiPlugin of atlassian-plugins: either all modules
 * work or none does, and the reason is kept for the administrator.
 */
final class InstalledPlugin {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledPlugin.class);

    private final Bundle bundle;
    private final PluginDescriptor descriptor;
    private final ModuleTypes types;
    private final PluginEnvironment environment;
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final Deque<ModuleType.Removal> undo = new ArrayDeque<>();
    private boolean enabled;
    private boolean started;
    private @Nullable String reason;
    private @Nullable PluginScope scope;

    InstalledPlugin(Bundle bundle, PluginDescriptor descriptor, ModuleTypes types, PluginEnvironment environment) {
        this.bundle = bundle;
        this.descriptor = descriptor;
        this.types = types;
        this.environment = environment;
    }

    PluginDescriptor descriptor() {
        return descriptor;
    }

    Bundle bundle() {
        return bundle;
    }

    /** Files, templates and beans of the running plugin, or null while it is off. */
    @Nullable
    PluginScope scope() {
        return scope;
    }

    /** Turns the plugin on; what failed is undone and told by the state. */
    synchronized void enable() {
        if (enabled) {
            return;
        }
        reason = null;
        reasons.clear();
        try {
            startAll();
            enabled = true;
            LOG.info(
                    "Plugin {} {}: {} modules enabled",
                    descriptor.key(),
                    descriptor.version(),
                    descriptor.modules().size());
        } catch (DescriptorException e) {
            fail(e.getMessage(), e);
        } catch (RuntimeException | LinkageError e) {
            fail(e.toString(), e);
        }
    }

    private void fail(@Nullable String why, Throwable cause) {
        reason = why;
        undoAll();
        LOG.error("Plugin {} is not enabled: {}", descriptor.key(), why, cause);
    }

    private void startAll() {
        try {
            bundle.start();
        } catch (BundleException e) {
            throw new DescriptorException(String.valueOf(e.getMessage()), e);
        }
        undo.push(this::stopBundle);
        Object manifestKey = bundle.getHeaders().get("Atlassian-Plugin-Key");
        if (!descriptor.key().equals(manifestKey)) {
            throw new DescriptorException("The manifest says Atlassian-Plugin-Key: " + manifestKey
                    + ", the descriptor says " + descriptor.key());
        }
        ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
        PluginScope plugin = new PluginScope(descriptor, bundle, loader);
        scope = plugin;
        undo.push(() -> scope = null);
        checkModules(plugin);
        environment.addTexts(plugin);
        undo.push(() -> environment.removeTexts(plugin));
        undo.push(() -> environment.forgetListeners(plugin));
        BeanContext beans = BeanContext.start(bundle, loader);
        undo.push(beans::close);
        plugin.beans(beans);
        for (ModuleElement module : inStartOrder()) {
            if (module.enabledByDefault()) {
                enable(module, plugin);
            }
        }
    }

    private void checkModules(PluginScope plugin) {
        for (ModuleElement module : descriptor.modules()) {
            try {
                types.of(module).check(module, plugin);
            } catch (DescriptorException e) {
                reasons.put(module.key(), e.getMessage());
            }
        }
        refuse();
    }

    private void enable(ModuleElement module, PluginScope plugin) {
        try {
            undo.push(types.of(module).enable(module, plugin));
        } catch (DescriptorException e) {
            reasons.put(module.key(), e.getMessage());
            refuse();
        }
    }

    private void refuse() {
        if (!reasons.isEmpty()) {
            List<String> all = new ArrayList<>();
            reasons.forEach((key, why) -> all.add(key + ": " + why));
            throw new DescriptorException(
                    reasons.size() + " of " + descriptor.modules().size()
                            + " modules cannot be enabled, so the plugin is not: " + String.join("; ", all));
        }
    }

    /** Tables first: whatever a module does, it may use them. */
    private List<ModuleElement> inStartOrder() {
        List<ModuleElement> order = new ArrayList<>();
        descriptor.modules().stream()
                .filter(module -> module.type().equals(AoModuleType.ELEMENT))
                .forEach(order::add);
        descriptor.modules().stream()
                .filter(module -> !module.type().equals(AoModuleType.ELEMENT))
                .forEach(order::add);
        return order;
    }

    /** Runs upgrade tasks, then tells the plugin that the system is up; a fault of either is logged, as SAL does. */
    synchronized void systemStarted() {
        PluginScope plugin = scope;
        if (!enabled || started || plugin == null) {
            return;
        }
        started = true;
        environment.upgrade(descriptor.key(), plugin.beans().exported(PluginUpgradeTask.class));
        for (LifecycleAware bean : plugin.beans().exported(LifecycleAware.class)) {
            quietly("onStart of " + bean.getClass().getName(), bean::onStart);
        }
    }

    /** Turns the plugin off. */
    synchronized void disable() {
        PluginScope plugin = scope;
        if (enabled && started && plugin != null) {
            for (LifecycleAware bean : plugin.beans().exported(LifecycleAware.class)) {
                quietly("onStop of " + bean.getClass().getName(), bean::onStop);
            }
        }
        enabled = false;
        started = false;
        undoAll();
    }

    private void undoAll() {
        while (!undo.isEmpty()) {
            ModuleType.Removal removal = undo.pop();
            quietly("Disabling " + descriptor.key(), removal::remove);
        }
    }

    private void stopBundle() {
        try {
            bundle.stop();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void quietly(String what, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} failed", what, e);
        }
    }

    /** How the plugin and its modules fare. */
    synchronized PluginState state() {
        List<ModuleState> modules = descriptor.modules().stream()
                .map(module -> new ModuleState(
                        module.completeKey(),
                        module.type(),
                        module.name(),
                        enabled && module.enabledByDefault(),
                        reasons.get(module.key())))
                .toList();
        return new PluginState(
                descriptor.key(),
                descriptor.name(),
                descriptor.version(),
                descriptor.vendor(),
                descriptor.description(),
                enabled,
                reason,
                descriptor.params().get("configure.url"),
                modules);
    }
}
