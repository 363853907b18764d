package org.aimsforjira.host.plugin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plugin and how it fares.
 *
 * @param key key of the plugin
 * @param name name for people
 * @param version version
 * @param vendor vendor
 * @param description what it is, may be empty
 * @param enabled whether it works now
 * @param reason why it does not, or null
 * @param configureUrl address of its configuration page without the context path, or null
 * @param modules its modules in the order of the descriptor
 */
public record PluginState(
        String key,
        String name,
        String version,
        String vendor,
        String description,
        boolean enabled,
        @Nullable String reason,
        @Nullable String configureUrl,
        List<ModuleState> modules) {
    /** Copies the modules. */
    public PluginState {
        modules = List.copyOf(modules);
    }
}
