package org.aimsforjira.host.jira.jql;

import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.OrderByImpl;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the text of a query into the published clause tree. NOT binds stronger than AND, and AND stronger than OR (Jira's
 * documentation, "Advanced searching", precedence in JQL queries). Whether fields and values exist is asked later.
 */
public final class JqlParser {
    private static final int DEEPEST = 250;
    private static final Map<String, Operator> SYMBOLS = Map.of(
            "=", Operator.EQUALS,
            "!=", Operator.NOT_EQUALS,
            "~", Operator.LIKE,
            "!~", Operator.NOT_LIKE,
            "<", Operator.LESS_THAN,
            "<=", Operator.LESS_THAN_EQUALS,
            ">", Operator.GREATER_THAN,
            ">=", Operator.GREATER_THAN_EQUALS);

    private final TokenStream tokens;
    private final OperandParser operands;
    private int depth;

    private JqlParser(TokenStream tokens) {
        this.tokens = tokens;
        this.operands = new OperandParser(tokens);
    }

    /**
     * The query of a text; without a condition for a blank one.
     *
     * @throws JqlSyntaxException if the text is no query
     */
    public static Query parse(String text) throws JqlSyntaxException {
        return new JqlParser(new TokenStream(JqlLexer.tokens(text))).query(text);
    }

    private Query query(String text) throws JqlSyntaxException {
        Clause where = tokens.peek().end() || tokens.peek().keyword("order") ? null : either();
        OrderBy order = OrderByImpl.NO_ORDER;
        if (tokens.peek().keyword("order")) {
            order = order();
        }
        Token rest = tokens.peek();
        if (!rest.end()) {
            throw tokens.expected(where == null || !order.getSearchSorts().isEmpty() ? "comma" : "connection");
        }
        return new QueryImpl(where, order, text);
    }

    private Clause either() throws JqlSyntaxException {
        if (++depth > DEEPEST) {
            throw new JqlSyntaxException("jql.syntax.deep", tokens.peek().place(), Integer.toString(DEEPEST));
        }
        List<Clause> clauses = new ArrayList<>();
        clauses.add(all());
        while (tokens.took("or", "||", "|")) {
            clauses.add(all());
        }
        depth--;
        return clauses.size() == 1 ? clauses.get(0) : new OrClause(clauses);
    }

    private Clause all() throws JqlSyntaxException {
        List<Clause> clauses = new ArrayList<>();
        clauses.add(single());
        while (tokens.took("and", "&&", "&")) {
            clauses.add(single());
        }
        return clauses.size() == 1 ? clauses.get(0) : new AndClause(clauses);
    }

    private Clause single() throws JqlSyntaxException {
        int negations = 0;
        while (tokens.took("not", "!")) {
            negations++;
        }
        if (negations > DEEPEST) {
            throw new JqlSyntaxException("jql.syntax.deep", tokens.peek().place(), Integer.toString(DEEPEST));
        }
        Clause clause;
        if (tokens.tookSymbol("(")) {
            clause = either();
            if (!tokens.tookSymbol(")")) {
                throw tokens.expected("closing");
            }
        } else {
            clause = terminal();
        }
        for (int i = 0; i < negations; i++) {
            clause = new NotClause(clause);
        }
        return clause;
    }

    private Clause terminal() throws JqlSyntaxException {
        String field = operands.field();
        return new TerminalClauseImpl(field, operator(), operand());
    }

    private Operand operand() throws JqlSyntaxException {
        return operands.operand();
    }

    private Operator operator() throws JqlSyntaxException {
        Token token = tokens.peek();
        Operator symbol = token.kind() == Token.Kind.SYMBOL ? SYMBOLS.get(token.value()) : null;
        if (symbol != null) {
            tokens.take();
            return symbol;
        }
        if (tokens.took("in")) {
            return Operator.IN;
        }
        if (tokens.took("is")) {
            return tokens.took("not", "!") ? Operator.IS_NOT : Operator.IS;
        }
        if (token.keyword("was") || token.keyword("changed")) {
            throw new JqlSyntaxException("jql.syntax.history", token.place(), token.source());
        }
        if (tokens.took("not", "!")) {
            if (tokens.took("in")) {
                return Operator.NOT_IN;
            }
            throw tokens.expected("in");
        }
        throw tokens.expected("operator");
    }

    private OrderBy order() throws JqlSyntaxException {
        tokens.take();
        if (!tokens.took("by")) {
            throw tokens.expected("by");
        }
        List<SearchSort> sorts = new ArrayList<>();
        do {
            String field = operands.field();
            if (tokens.took("asc")) {
                sorts.add(new SearchSort(field, SortOrder.ASC));
            } else if (tokens.took("desc")) {
                sorts.add(new SearchSort(field, SortOrder.DESC));
            } else {
                sorts.add(new SearchSort(field));
            }
        } while (tokens.tookSymbol(","));
        return new OrderByImpl(sorts);
    }
}
