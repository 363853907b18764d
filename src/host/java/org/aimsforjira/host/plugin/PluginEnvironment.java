package org.aimsforjira.host.plugin;

import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aimsforjira.host.sal.HostEvents;
import org.aimsforjira.host.sal.HostTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a plugin needs of the host around its modules: texts, the event bus, and the record of its upgrades. */
final class PluginEnvironment {
    private static final Logger LOG = LoggerFactory.getLogger(PluginEnvironment.class);

    private final HostTexts texts;
    private final HostEvents events;
    private final PluginSettingsFactory settings;

    PluginEnvironment(HostTexts texts, HostEvents events, PluginSettingsFactory settings) {
        this.texts = texts;
        this.events = events;
        this.settings = settings;
    }

    void addTexts(PluginScope plugin) {
        for (String bundle : plugin.descriptor().i18nBundles()) {
            try {
                texts.addBundle(bundle, plugin.loader());
            } catch (IllegalArgumentException e) {
                throw new DescriptorException(String.valueOf(e.getMessage()), e);
            }
        }
    }

    void removeTexts(PluginScope plugin) {
        texts.removeBundles(plugin.loader());
    }

    /** Listeners that the plugin left behind would be called for ever; it should have unregistered them itself. */
    void forgetListeners(PluginScope plugin) {
        int left = events.unregisterLoadedBy(plugin.loader());
        if (left > 0) {
            LOG.warn("{} left {} event listeners registered; unregister them in @PreDestroy", plugin.key(), left);
        }
    }

    /**
     * Runs the upgrade tasks newer than the stored build number, in order. Stands in for SAL's DefaultPluginUpgradeManager,
     * which keeps the number in the global settings under {@code <plugin key>:build}; a task that throws or answers errors
     * stops the rest, and it runs again at the next start.
     */
    void upgrade(String pluginKey, Set<PluginUpgradeTask> tasks) {
        PluginSettings global = settings.createGlobalSettings();
        String key = pluginKey + ":build";
        Object stored = global.get(key);
        int build = stored == null ? 0 : Integer.parseInt(stored.toString());
        List<PluginUpgradeTask> inOrder = tasks.stream()
                .filter(task -> pluginKey.equals(task.getPluginKey()))
                .sorted(Comparator.comparingInt(PluginUpgradeTask::getBuildNumber))
                .toList();
        for (PluginUpgradeTask task : inOrder) {
            if (task.getBuildNumber() > build) {
                if (!upgrade(task)) {
                    return;
                }
                global.put(key, String.valueOf(task.getBuildNumber()));
            }
        }
    }

    private static boolean upgrade(PluginUpgradeTask task) {
        LOG.info("Upgrade task {} of {}: {}", task.getBuildNumber(), task.getPluginKey(), task.getShortDescription());
        try {
            Collection<Message> errors = task.doUpgrade();
            if (errors != null && !errors.isEmpty()) {
                errors.forEach(error -> LOG.error("Upgrade task {}: {}", task.getBuildNumber(), error.getKey()));
                return false;
            }
            return true;
        } catch (Exception e) {
            LOG.error("Upgrade task {} of {} failed", task.getBuildNumber(), task.getPluginKey(), e);
            return false;
        }
    }
}
