package org.aimsforjira.host.plugin;

import java.util.List;

/** Plugins, their modules, and the switch that turns a plugin off and on. Stands in for Jira's "Manage apps". */
public interface PluginModules {
    /** Installed plugins with their states. */
    List<PluginState> plugins();

    /** Turns a plugin on; the new state tells whether that worked. */
    PluginState enable(String pluginKey);

    /** Turns a plugin off: its modules, services and beans go, its data stays. */
    PluginState disable(String pluginKey);
}
