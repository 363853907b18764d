package org.aimsforjira.host.jira.jql;

import java.util.List;

/** The tokens of a query with the place the parser has come to. */
final class TokenStream {
    private final List<Token> tokens;
    private int next;

    TokenStream(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(next);
    }

    Token peekSecond() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        Token token = peek();
        if (!token.end()) {
            next++;
        }
        return token;
    }

    /** Takes the next token if it is the keyword or one of the symbols. */
    boolean took(String keyword, String... symbols) {
        Token token = peek();
        boolean fits = token.keyword(keyword);
        for (String symbol : symbols) {
            fits |= token.symbol(symbol);
        }
        if (fits) {
            take();
        }
        return fits;
    }

    boolean tookSymbol(String symbol) {
        boolean fits = peek().symbol(symbol);
        if (fits) {
            take();
        }
        return fits;
    }

    /** The error for a next token that does not belong there. @param what key of what may stand there */
    JqlSyntaxException expected(String what) {
        Token token = peek();
        String key = "jql.syntax.expected." + what;
        return token.end()
                ? new JqlSyntaxException(key + ".end", token.place())
                : new JqlSyntaxException(key, token.place(), token.source());
    }

    /** The error for a word of the language where a name or value should stand. */
    JqlSyntaxException reserved() {
        Token token = peek();
        return new JqlSyntaxException("jql.syntax.reserved", token.place(), token.source());
    }
}
