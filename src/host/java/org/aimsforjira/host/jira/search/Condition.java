package org.aimsforjira.host.jira.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an issue must be like to be found: a query whose names and values are resolved to ids, keys and points in time. What evaluates
 * it need not know the query language.
 */
sealed interface Condition {
    /** Every issue. */
    record Everything() implements Condition {}

    /** No issue: what a clause with a mistake finds. */
    record Nothing() implements Condition {}

    /** All of the conditions. */
    record All(List<Condition> parts) implements Condition {}

    /** At least one of the conditions. */
    record Any(List<Condition> parts) implements Condition {}

    /** Every issue that the condition does not find. */
    record Not(Condition part) implements Condition {}

    /** The field has one of the values. */
    record OneOf(SearchField field, Set<Object> values) implements Condition {}

    /** The field has a value, but none of these. */
    record NoneOf(SearchField field, Set<Object> values) implements Condition {}

    /** The field has a value. */
    record Filled(SearchField field) implements Condition {}

    /** The issue has the field, but no value in it. */
    record Empty(SearchField field) implements Condition {}

    /**
     * The value lies between two others; milliseconds or a decimal number.
     *
     * @param from null for no lower end
     * @param fromIncluded whether the lower end counts
     * @param to null for no upper end
     * @param toIncluded whether the upper end counts
     */
    record Between(
            SearchField field,
            @Nullable Object from,
            boolean fromIncluded,
            @Nullable Object to,
            boolean toIncluded) implements Condition {}

    /** The number of the issue within its project lies between two others, which count. */
    record Numbered(long projectId, long from, long to) implements Condition {}

    /** One of the text fields has the words; or, negated, a filled one has not. */
    record Words(List<SearchField> fields, TextQuery text, boolean negated) implements Condition {}

    /** All of several, as plain as possible. */
    static Condition all(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    /** Any of several, as plain as possible. */
    static Condition any(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new Any(parts);
    }
}
