package org.aimsforjira.host.ui.issue;

import java.util.List;
import org.aimsforjira.host.ui.frame.Person;
import org.jspecify.annotations.Nullable;

/**
 * A field with its values, as an issue's page shows it.
 *
 * @param id field id, such as customfield_10000
 * @param name name of the field
 * @param type last part of the type's key, such as multiselect
 * @param values the values; never empty, since empty fields are not shown
 */
public record FieldRow(String id, String name, String type, List<Value> values) {
    /** Copies the values. */
    public FieldRow {
        values = List.copyOf(values);
    }

    /**
     * One value.
     *
     * @param text what is shown
     * @param url where it leads, or null
     * @param person the user it is, or null
     */
    public record Value(
            String text, @Nullable String url, @Nullable Person person) {
        /** Plain text. */
        public static Value of(String text) {
            return new Value(text, null, null);
        }
    }
}
