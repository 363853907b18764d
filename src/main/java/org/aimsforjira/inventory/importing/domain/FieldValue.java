package org.aimsforjira.inventory.importing.domain;

import java.util.List;

/**
 * The value of a field, in the one form in which values of the file, of Jira and of the last import are compared.
 *
 * @param parts nothing for an empty field; the clean text; the ids of options in ascending order; an ISO date; a user key
 */
public record FieldValue(List<String> parts) {
    public static final FieldValue EMPTY = new FieldValue(List.of());

    public FieldValue {
        parts = List.copyOf(parts);
    }

    /** A text; differences in line ends and outer spaces do not count, as Jira's forms change them. */
    public static FieldValue text(String text) {
        String clean = Words.clean(text);
        return clean.isEmpty() ? EMPTY : new FieldValue(List.of(clean));
    }

    public static FieldValue options(List<Long> ids) {
        return new FieldValue(
                ids.stream().sorted().distinct().map(id -> Long.toString(id)).toList());
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The only part; empty for an empty field. */
    public String first() {
        return parts.isEmpty() ? "" : parts.get(0);
    }

    /** A digest, so that the last imported value can be kept without keeping the text. */
    public String digest() {
        return Words.digest(parts).substring(0, 32);
    }
}
