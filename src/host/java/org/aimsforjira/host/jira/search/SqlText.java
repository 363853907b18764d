package org.aimsforjira.host.jira.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.aimsforjira.host.db.Db;

/** A statement that grows: constant text with a question mark for each value, and the values in the same order. */
final class SqlText {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> binds = new ArrayList<>();

    SqlText(String text, Object... values) {
        add(text, values);
    }

    /** Adds a piece of text, which never comes from a user, and the values of its question marks. */
    SqlText add(String piece, Object... values) {
        text.append(piece);
        binds.addAll(List.of(values));
        return this;
    }

    /** Adds a list of values. */
    SqlText values(Collection<?> values) {
        text.append(Db.marks(values.size()));
        binds.addAll(values);
        return this;
    }

    /** Adds another statement's text and values. */
    SqlText add(SqlText other) {
        text.append(other.text);
        binds.addAll(other.binds);
        return this;
    }

    String text() {
        return text.toString();
    }

    Object[] binds() {
        return binds.toArray();
    }
}
