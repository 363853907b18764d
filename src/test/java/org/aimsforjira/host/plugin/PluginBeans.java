package org.aimsforjira.host.plugin;

import java.util.List;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.HostFields;

/** Reaches into a plugin that runs in the host of this test. */
public final class PluginBeans {
    private PluginBeans() {}

    /** A bean of the first plugin, by its name. */
    public static Object bean(Host host, String name) {
        List<?> plugins = (List<?>) HostFields.get(host.context().modules(), "plugins");
        PluginScope scope = ((InstalledPlugin) plugins.get(0)).scope();
        if (scope == null) {
            throw new IllegalStateException("The plugin is off");
        }
        return scope.beans().named(name, Object.class);
    }
}
