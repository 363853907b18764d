package org.aimsforjira.host.jira.jql;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which words and characters the language keeps for itself, and how texts are quoted. The lists are those of Jira's documentation,
 * "Advanced searching", reserved words and reserved characters; {@code changed}, {@code was} and the braces are refused by Jira,
 * too, though the documentation of some versions leaves them out.
 */
public final class JqlWords {
    private static final Set<String> RESERVED = Set.of("""
            abort access add after alias all alter and any as asc audit avg before begin between boolean break by byte catch cf
            changed char character check checkpoint collate collation column commit connect continue count create current date
            decimal declare decrement default defaults define delete delimiter desc difference distinct divide do double drop else
            empty encoding end equals escape exclusive exec execute exists explain false fetch field file first float for from
            function go goto grant greater group having identified if immediate in increment index initial inner inout input insert
            int integer intersect intersection into is isempty isnull join last left less like limit lock long max min minus mode
            modify modulo more multiply next noaudit not notin nowait null number object of on option or order outer output power
            previous prior privileges public raise raw remainder rename resource return returns revoke right row rowid rownum rows
            select session set share size sqrt start strict string subtract sum synonym table then to trans transaction trigger true
            uid union unique update user validate values view was when whenever where while with
            """.strip().split("\\s+", -1));

    private static final String RESERVED_CHARACTERS = "+.;?*/%^$#@[]{}";
    private static final String OPERATOR_CHARACTERS = "=!<>~()&|,";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d+");

    private JqlWords() {}

    /** The words of the language, in lower case. */
    public static Set<String> reservedWords() {
        return RESERVED;
    }

    static boolean reserved(String lowerCaseWord) {
        return RESERVED.contains(lowerCaseWord);
    }

    static boolean reserved(char character) {
        return RESERVED_CHARACTERS.indexOf(character) >= 0;
    }

    /** Whether an unquoted word may go on with the character. */
    static boolean wordCharacter(char character) {
        return !Character.isWhitespace(character)
                && !Character.isISOControl(character)
                && !reserved(character)
                && OPERATOR_CHARACTERS.indexOf(character) < 0
                && character != '"'
                && character != '\''
                && character != '\\';
    }

    static boolean wholeNumber(String text) {
        return WHOLE_NUMBER.matcher(text).matches();
    }

    /** The text as it may stand in a query: unquoted where that means the same, else in double quotes. */
    public static String quotedIfNeeded(String text) {
        boolean plain = !text.isEmpty()
                && text.chars().allMatch(character -> wordCharacter((char) character))
                && !wholeNumber(text)
                && !reserved(text.toLowerCase(Locale.ENGLISH));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            switch (character) {
                case '"', '\\' -> quoted.append('\\').append(character);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Character.isISOControl(character)) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
                    } else {
                        quoted.append(character);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
