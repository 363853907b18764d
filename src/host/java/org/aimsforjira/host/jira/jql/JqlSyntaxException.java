package org.aimsforjira.host.jira.jql;

import java.util.Locale;

/** A text is no query. It knows what is wrong and where; the sentence is made in the language of the reader. */
public final class JqlSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] arguments;
    private final int line;
    private final int character;

    JqlSyntaxException(String key, Token.Place place, String... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
        this.line = place.line();
        this.character = place.character();
    }

    /** The sentence with the place. */
    public String sentence(Locale locale) {
        String what = JqlTexts.text(locale, key, (Object[]) arguments);
        return JqlTexts.text(locale, "jql.syntax", what, Integer.toString(line), Integer.toString(character));
    }

    /** Line of the place, from 1. */
    public int line() {
        return line;
    }

    /** Character in the line, from 1. */
    public int character() {
        return character;
    }

    @Override
    public String getMessage() {
        return sentence(Locale.ENGLISH);
    }
}
