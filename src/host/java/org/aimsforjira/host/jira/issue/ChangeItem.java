package org.aimsforjira.host.jira.issue;

import org.jspecify.annotations.Nullable;

/**
 * One field of a change, as Jira's table of change items keeps it.
 *
 * @param custom whether it is a custom field
 * @param field id of a system field, name of a custom field
 * @param oldValue id, key or millisecond before; null for none and for plain texts
 * @param oldText what people read before; null for none
 * @param newValue id, key or millisecond after
 * @param newText what people read after
 */
public record ChangeItem(
        boolean custom,
        String field,
        @Nullable String oldValue,
        @Nullable String oldText,
        @Nullable String newValue,
        @Nullable String newText) {}
