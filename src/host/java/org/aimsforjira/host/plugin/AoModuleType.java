package org.aimsforjira.host.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import net.java.ao.ActiveObjectsException;
import net.java.ao.RawEntity;
import org.aimsforjira.host.ao.AoEngine;

/**
 * The module ao: the tables of a plugin. The service is there before the beans are made and works from the moment the
 * tables are in order, so a bean that uses it in its constructor fails here as it may in Jira.
 */
final class AoModuleType implements ModuleType {
    static final String ELEMENT = "ao";

    private final Function<String, AoEngine> engines;
    private final PluginSettingsFactory settings;
    private final Map<String, AoEngine> running = new ConcurrentHashMap<>();

    /**
     * The module on an engine.
     *
     * @param engines makes an engine for a namespace
     */
    AoModuleType(Function<String, AoEngine> engines, PluginSettingsFactory settings) {
        this.engines = engines;
        this.settings = settings;
    }

    @Override
    public Set<String> elements() {
        return Set.of(ELEMENT);
    }

    @Override
    public void check(ModuleElement module, PluginScope plugin) {
        entities(module, plugin);
        for (XmlElement task : module.xml().children("upgradeTask")) {
            plugin.load(task.text(), ActiveObjectsUpgradeTask.class);
        }
    }

    /** The service of a plugin, for its beans. */
    ActiveObjects service(PluginDescriptor descriptor) {
        ModuleElement module = descriptor.modules().stream()
                .filter(candidate -> candidate.type().equals(ELEMENT))
                .findFirst()
                .orElseThrow(() ->
                        new DescriptorException(descriptor.key() + " imports ActiveObjects and has no <ao> module"));
        return running.computeIfAbsent(
                        descriptor.key(), key -> engines.apply(module.xml().attribute("namespace", key)))
                .service();
    }

    @Override
    public Removal enable(ModuleElement module, PluginScope plugin) {
        service(plugin.descriptor());
        AoEngine engine = java.util.Objects.requireNonNull(running.get(plugin.key()));
        List<ActiveObjectsUpgradeTask> tasks = module.xml().children("upgradeTask").stream()
                .map(task -> plugin.create(task.text(), ActiveObjectsUpgradeTask.class))
                .toList();
        try {
            engine.start(entities(module, plugin), tasks, settings.createGlobalSettings());
        } catch (ActiveObjectsException e) {
            throw new DescriptorException("Active Objects: " + e.getMessage(), e);
        }
        return () -> {
            engine.stop();
            running.remove(plugin.key(), engine);
        };
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends RawEntity<?>>> entities(ModuleElement module, PluginScope plugin) {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (XmlElement entity : module.xml().children("entity")) {
            Class<?> type = plugin.load(entity.text(), RawEntity.class);
            if (!type.isInterface()) {
                throw new DescriptorException("The entity " + entity.text() + " is not an interface");
            }
            entities.add((Class<? extends RawEntity<?>>) type);
        }
        return entities;
    }
}
