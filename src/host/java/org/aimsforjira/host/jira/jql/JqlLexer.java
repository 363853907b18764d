package org.aimsforjira.host.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the text of a query into tokens. */
final class JqlLexer {
    private static final List<String> SYMBOLS =
            List.of("!=", "!~", "<=", ">=", "&&", "||", "=", "~", "<", ">", "!", "&", "|", "(", ")", ",", "[", "]");
    private static final int HEX_DIGITS = 4;

    private final String text;
    private int position;
    private int line = 1;
    private int lineStart;

    private JqlLexer(String text) {
        this.text = text;
    }

    /** All tokens, with the one behind the last. */
    static List<Token> tokens(String text) throws JqlSyntaxException {
        JqlLexer lexer = new JqlLexer(text);
        List<Token> tokens = new ArrayList<>();
        Token token;
        do {
            token = lexer.next();
            tokens.add(token);
        } while (!token.end());
        return tokens;
    }

    private Token next() throws JqlSyntaxException {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            advance();
        }
        Token.Place place = place();
        if (position == text.length()) {
            return new Token(Token.Kind.END, "", "", place);
        }
        int start = position;
        char first = text.charAt(position);
        if (first == '"' || first == '\'') {
            String value = quoted(first, place);
            return new Token(Token.Kind.QUOTED, value, text.substring(start, position), place);
        }
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, position)) {
                position += symbol.length();
                return new Token(Token.Kind.SYMBOL, symbol, symbol, place);
            }
        }
        String value = word();
        String source = text.substring(start, position);
        return new Token(JqlWords.wholeNumber(source) ? Token.Kind.NUMBER : Token.Kind.WORD, value, source, place);
    }

    private String quoted(char quote, Token.Place start) throws JqlSyntaxException {
        StringBuilder value = new StringBuilder();
        position++;
        while (position < text.length()) {
            char character = text.charAt(position);
            if (character == quote) {
                position++;
                return value.toString();
            }
            if (character == '\\') {
                value.append(escaped());
            } else {
                value.append(character);
                advance();
            }
        }
        throw new JqlSyntaxException("jql.syntax.unclosed", start, value.toString());
    }

    private String word() throws JqlSyntaxException {
        StringBuilder value = new StringBuilder();
        while (position < text.length()) {
            char character = text.charAt(position);
            if (character == '\\') {
                value.append(escaped());
            } else if (JqlWords.wordCharacter(character)) {
                value.append(character);
                position++;
            } else if (character == '[' || character == ']' || !refused(character)) {
                break;
            } else {
                String code = String.format(Locale.ROOT, "\\u%04x", (int) character);
                String key = Character.isISOControl(character) ? "jql.syntax.control" : "jql.syntax.character";
                throw new JqlSyntaxException(key, place(), String.valueOf(character), code);
            }
        }
        return value.toString();
    }

    private static boolean refused(char character) {
        return JqlWords.reserved(character)
                || (Character.isISOControl(character) && !Character.isWhitespace(character));
    }

    private String escaped() throws JqlSyntaxException {
        Token.Place place = place();
        int start = position;
        position++;
        char kind = position < text.length() ? text.charAt(position++) : '\0';
        switch (kind) {
            case 't':
                return "\t";
            case 'n':
                return "\n";
            case 'r':
                return "\r";
            case '\\', '"', '\'', ' ':
                return String.valueOf(kind);
            case 'u':
                if (position + HEX_DIGITS <= text.length()) {
                    String digits = text.substring(position, position + HEX_DIGITS);
                    if (digits.matches("[0-9a-fA-F]{4}")) {
                        position += HEX_DIGITS;
                        return String.valueOf((char) Integer.parseInt(digits, 16));
                    }
                }
                break;
            default:
                break;
        }
        throw new JqlSyntaxException(
                "jql.syntax.escape", place, text.substring(start, Math.min(position, text.length())));
    }

    private void advance() {
        if (text.charAt(position) == '\n') {
            line++;
            lineStart = position + 1;
        }
        position++;
    }

    private Token.Place place() {
        return new Token.Place(line, position - lineStart + 1);
    }
}
