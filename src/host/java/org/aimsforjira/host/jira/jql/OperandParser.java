package org.aimsforjira.host.jira.jql;

import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import java.util.ArrayList;
import java.util.List;

/** Reads names of fields and what stands right of an operator. */
final class OperandParser {
    private static final int DEEPEST = 50;

    private final TokenStream tokens;
    private int depth;

    OperandParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    /** The name of a field: plain, quoted, or {@code cf[10201]}. */
    String field() throws JqlSyntaxException {
        Token token = tokens.peek();
        if (token.keyword("cf") && tokens.peekSecond().symbol("[")) {
            return customField();
        }
        switch (token.kind()) {
            case QUOTED -> {
                if (token.value().isBlank()) {
                    throw new JqlSyntaxException("jql.syntax.blank.field", token.place());
                }
            }
            case WORD -> {
                if (token.source().isEmpty()) {
                    throw tokens.expected("field");
                }
                if (token.reserved()) {
                    throw tokens.reserved();
                }
            }
            case NUMBER -> {}
            default -> throw tokens.expected("field");
        }
        return tokens.take().value();
    }

    private String customField() throws JqlSyntaxException {
        tokens.take();
        tokens.take();
        Token number = tokens.peek();
        if (number.kind() != Token.Kind.NUMBER || number.source().startsWith("-")) {
            throw tokens.expected("number");
        }
        tokens.take();
        if (!tokens.tookSymbol("]")) {
            throw tokens.expected("bracket");
        }
        return "cf[" + whole(number) + "]";
    }

    /** A value, a list, a function or EMPTY. */
    Operand operand() throws JqlSyntaxException {
        Token token = tokens.peek();
        if (token.symbol("(")) {
            return list();
        }
        switch (token.kind()) {
            case NUMBER -> {
                if (!tokens.peekSecond().symbol("(")) {
                    tokens.take();
                    return new SingleValueOperand(whole(token));
                }
            }
            case QUOTED -> {}
            case WORD -> {
                if (token.source().isEmpty()) {
                    throw tokens.expected("value");
                }
                if (token.keyword("empty") || token.keyword("null")) {
                    tokens.take();
                    return EmptyOperand.EMPTY;
                }
                if (token.reserved()) {
                    throw tokens.reserved();
                }
            }
            default -> throw tokens.expected("value");
        }
        tokens.take();
        return tokens.tookSymbol("(") ? function(token) : new SingleValueOperand(token.value());
    }

    private Operand list() throws JqlSyntaxException {
        Token open = tokens.take();
        if (++depth > DEEPEST) {
            throw new JqlSyntaxException("jql.syntax.deep", open.place(), Integer.toString(DEEPEST));
        }
        List<Operand> values = new ArrayList<>();
        do {
            values.add(operand());
        } while (tokens.tookSymbol(","));
        if (!tokens.tookSymbol(")")) {
            throw tokens.expected("listend");
        }
        depth--;
        return new MultiValueOperand(values);
    }

    private Operand function(Token name) throws JqlSyntaxException {
        if (name.value().isBlank()) {
            throw new JqlSyntaxException("jql.syntax.blank.function", name.place());
        }
        List<String> arguments = new ArrayList<>();
        if (!tokens.tookSymbol(")")) {
            do {
                arguments.add(argument());
            } while (tokens.tookSymbol(","));
            if (!tokens.tookSymbol(")")) {
                throw tokens.expected("listend");
            }
        }
        return new FunctionOperand(name.value(), arguments);
    }

    private String argument() throws JqlSyntaxException {
        Token token = tokens.peek();
        if (token.reserved()) {
            throw tokens.reserved();
        }
        if (token.kind() == Token.Kind.SYMBOL || token.end() || token.source().isEmpty()) {
            throw tokens.expected("argument");
        }
        return tokens.take().value();
    }

    private static Long whole(Token number) throws JqlSyntaxException {
        try {
            return Long.valueOf(number.source());
        } catch (NumberFormatException e) {
            throw new JqlSyntaxException("jql.syntax.number", number.place(), number.source());
        }
    }
}
