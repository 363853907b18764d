package org.aimsforjira.host.ui.issue;

import java.util.List;
import org.aimsforjira.host.ui.frame.Person;
import org.jspecify.annotations.Nullable;

/** What happened to an issue, as its page tells it. */
public final class Activity {
    private Activity() {}

    /**
     * A comment.
     *
     * @param id its id
     * @param author who wrote it, or nobody
     * @param moment when, for people
     * @param iso when, for machines
     * @param body plain text
     * @param deleteUrl where it is deleted, or null when the reader may not
     */
    public record Remark(
            long id,
            Person author,
            String moment,
            String iso,
            String body,
            @Nullable String deleteUrl) {}

    /**
     * A change of fields, or the creation of the issue when it has no items.
     *
     * @param id its id, 0 for the creation
     * @param author who did it, or nobody
     * @param moment when, for people
     * @param iso when, for machines
     * @param items the fields
     */
    public record Change(long id, Person author, String moment, String iso, List<Item> items) {
        /** Copies the items. */
        public Change {
            items = List.copyOf(items);
        }
    }

    /**
     * One field of a change.
     *
     * @param field name of the field
     * @param from text before, null or empty for nothing
     * @param to text after, null or empty for nothing
     */
    public record Item(
            String field, @Nullable String from, @Nullable String to) {}
}
