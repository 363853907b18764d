package org.aimsforjira.host.ui.issue;

import org.jspecify.annotations.Nullable;

/**
 * A panel of a plugin on an issue's page.
 *
 * @param id id of the element
 * @param key complete key of the module
 * @param label heading, or null for none
 * @param loadUrl address from which the page loads the content afterwards, or null when it is here already
 * @param html content, made by the plugin's template; empty when it comes later
 */
public record PanelBlock(
        String id,
        String key,
        @Nullable String label,
        @Nullable String loadUrl,
        String html) {}
