package org.aimsforjira.host.jira.filter;

/** A filter cannot be saved; the message is for the person who tried. */
public final class FilterRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String field;

    FilterRefused(String field, String message) {
        super(message);
        this.field = field;
    }

    /** Which input is wrong: name, description, jql or share. */
    public String field() {
        return field;
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
