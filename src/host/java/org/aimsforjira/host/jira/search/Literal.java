package org.aimsforjira.host.jira.search;

import org.jspecify.annotations.Nullable;

/**
 * One value of a query as it was written or answered by a function: a number, a text, or neither for EMPTY. A number was written without
 * quotes, so it is an id first.
 *
 * @param number the whole number
 * @param text the text
 * @param function name of the function that answered it, null for a value that was written
 */
record Literal(
        @Nullable Long number,
        @Nullable String text,
        @Nullable String function) {
    static final Literal EMPTY = new Literal(null, null, null);

    static Literal of(long number) {
        return new Literal(number, null, null);
    }

    static Literal of(String text) {
        return new Literal(null, text, null);
    }

    boolean empty() {
        return number == null && text == null;
    }

    /** As a person would write it. */
    String written() {
        return number == null ? String.valueOf(text) : number.toString();
    }
}
