package org.aimsforjira.host.jira.jql;

import java.util.Locale;

/**
 * The smallest part of a query.
 *
 * @param kind what it is
 * @param value a word or quoted text with its escapes resolved, or the symbol
 * @param source as it stands in the query, for messages
 * @param place where it starts
 */
record Token(Kind kind, String value, String source, Place place) {

    enum Kind {
        /** Unquoted, not a whole number. */
        WORD,
        /** A whole number. */
        NUMBER,
        /** In single or double quotes. */
        QUOTED,
        /** An operator, a parenthesis, a bracket or a comma. */
        SYMBOL,
        /** Behind the last one. */
        END
    }

    /**
     * A place in the text of a query.
     *
     * @param line from 1
     * @param character from 1
     */
    record Place(int line, int character) {}

    boolean symbol(String text) {
        return kind == Kind.SYMBOL && value.equals(text);
    }

    /** Whether it is this word of the language: unquoted, without escapes, in any case. */
    boolean keyword(String text) {
        return kind == Kind.WORD && source.equalsIgnoreCase(text);
    }

    boolean end() {
        return kind == Kind.END;
    }

    /** A word that the language keeps for itself. Escapes make it an ordinary word. */
    boolean reserved() {
        return kind == Kind.WORD && JqlWords.reserved(source.toLowerCase(Locale.ENGLISH));
    }
}
