package org.aimsforjira.host.jira.field;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table of options.
 *
 * @param id unique over all fields and contexts
 * @param customField number of the field
 * @param config the configuration (context) it belongs to
 * @param parent the option it hangs on, in cascading selects
 * @param sequence its place in the list, from 0
 * @param value its text
 * @param disabled whether an administrator disabled it: it stays on issues and cannot be chosen anew
 */
public record OptionRow(
        long id, long customField, long config, @Nullable Long parent, long sequence, String value, boolean disabled) {}
