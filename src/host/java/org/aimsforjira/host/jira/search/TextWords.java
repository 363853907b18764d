package org.aimsforjira.host.jira.search;

import java.util.Locale;

/** What separates words. The same characters count in a query and in the texts of issues. */
final class TextWords {
    /** All but letters, digits and the underscore, as far as people type them. */
    static final String SEPARATORS =
            "\t\n\r!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~\u00a0\u00a1\u00a7\u00ab\u00b0\u00b4\u00b7\u00bb\u00bf\u00d7"
                    + "\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u2039\u203a\u20ac\u2122\u3000\u3001\u3002";

    private TextWords() {}

    /** A text as words in lower case with one blank between them. */
    static String of(String text) {
        StringBuilder words = new StringBuilder();
        for (char character : text.toLowerCase(Locale.ENGLISH).toCharArray()) {
            boolean separates = character == ' ' || SEPARATORS.indexOf(character) >= 0;
            if (!separates) {
                words.append(character);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }
}
