package org.aimsforjira.host.plugin;

import org.jspecify.annotations.Nullable;

/**
 * A module of a plugin and how it fares.
 *
 * @param completeKey plugin key, colon, module key
 * @param type element name in the descriptor, such as web-item
 * @param name name for people; the key where the descriptor gives none
 * @param enabled whether it works now
 * @param reason why it does not, in one sentence, or null
 */
public record ModuleState(
        String completeKey,
        String type,
        String name,
        boolean enabled,
        @Nullable String reason) {}
