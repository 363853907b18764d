package org.aimsforjira.host.plugin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an address such as {@code AimsSetup!apply.jspa} means.
 *
 * @param alias name in addresses
 * @param type class of the action
 * @param plugin its plugin
 * @param roles roles that one must have to call it, all of them; empty for everybody
 * @param views template by result
 * @param commands the commands that the descriptor declares, by name
 */
record ActionMapping(
        String alias,
        Class<?> type,
        PluginScope plugin,
        List<String> roles,
        Map<String, String> views,
        Map<String, Command> commands) {
    ActionMapping {
        roles = List.copyOf(roles);
        views = Map.copyOf(views);
        commands = Map.copyOf(commands);
    }

    /**
     * A declared command.
     *
     * @param roles roles of its own, or empty for those of the action
     * @param views templates of its own, before those of the action
     */
    record Command(List<String> roles, Map<String, String> views) {
        Command {
            roles = List.copyOf(roles);
            views = Map.copyOf(views);
        }
    }

    /** Roles for a command, or for the action itself when null. */
    List<String> rolesOf(@Nullable String command) {
        Command declared = command == null ? null : commands.get(command);
        return declared == null || declared.roles().isEmpty() ? roles : declared.roles();
    }

    /** The template of a result, or null. */
    @Nullable
    String viewOf(@Nullable String command, String result) {
        Command declared = command == null ? null : commands.get(command);
        String own = declared == null ? null : declared.views().get(result);
        return own == null ? views.get(result) : own;
    }
}
