package org.aimsforjira.host.jira.jql;

import com.atlassian.query.Query;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.ChangedClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.ClauseVisitor;
import com.atlassian.query.clause.MultiClause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.clause.WasClause;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.OperandVisitor;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.order.SearchSort;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a clause tree as text; reading the text again gives the same tree. */
public final class JqlWriter {
    private static final Pattern BY_NUMBER = Pattern.compile("cf\\[\\d+]");
    private static final Clauses CLAUSES = new Clauses();
    private static final Operands OPERANDS = new Operands();

    private JqlWriter() {}

    /** The query made anew from its tree, whatever text it came from. */
    public static String write(Query query) {
        StringBuilder text = new StringBuilder();
        if (query.getWhereClause() != null) {
            text.append(query.getWhereClause().accept(CLAUSES));
        }
        List<SearchSort> sorts = query.getOrderByClause() == null
                ? List.of()
                : query.getOrderByClause().getSearchSorts();
        if (!sorts.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append("ORDER BY ");
            text.append(sorts.stream().map(JqlWriter::sort).collect(Collectors.joining(", ")));
        }
        return text.toString();
    }

    private static String sort(SearchSort sort) {
        String order = sort.getOrder();
        return field(sort.getField()) + (order == null ? "" : " " + order);
    }

    private static String field(String name) {
        return BY_NUMBER.matcher(name).matches() ? name : JqlWords.quotedIfNeeded(name);
    }

    private static final class Clauses implements ClauseVisitor<String> {
        @Override
        public String visit(AndClause clause) {
            return joined(clause, " AND ");
        }

        @Override
        public String visit(OrClause clause) {
            return joined(clause, " OR ");
        }

        private String joined(MultiClause clause, String connection) {
            return clause.getClauses().stream()
                    .map(part -> part instanceof MultiClause inner && worthParentheses(clause, inner)
                            ? "(" + part.accept(this) + ")"
                            : part.accept(this))
                    .collect(Collectors.joining(connection));
        }

        /** AND within OR needs none; all else keeps the tree as it is. */
        private static boolean worthParentheses(Clause outer, MultiClause inner) {
            return !(outer instanceof OrClause && inner instanceof AndClause)
                    && inner.getClauses().size() > 1;
        }

        @Override
        public String visit(NotClause clause) {
            Clause negated = clause.getSubClause();
            String text = negated.accept(this);
            return negated instanceof MultiClause ? "NOT (" + text + ")" : "NOT " + text;
        }

        @Override
        public String visit(TerminalClause clause) {
            String operator = clause.getOperator().getDisplayString().toUpperCase(Locale.ENGLISH);
            return field(clause.getName()) + " " + operator + " "
                    + clause.getOperand().accept(OPERANDS);
        }

        @Override
        public String visit(WasClause clause) {
            throw noHistory();
        }

        @Override
        public String visit(ChangedClause clause) {
            throw noHistory();
        }

        private static UnsupportedOperationException noHistory() {
            return new UnsupportedOperationException("the host has no searches in the history");
        }
    }

    private static final class Operands implements OperandVisitor<String> {
        @Override
        public String visit(EmptyOperand empty) {
            return EmptyOperand.OPERAND_NAME;
        }

        @Override
        public String visit(FunctionOperand function) {
            return JqlWords.quotedIfNeeded(function.getName())
                    + function.getArgs().stream()
                            .map(JqlWords::quotedIfNeeded)
                            .collect(Collectors.joining(", ", "(", ")"));
        }

        @Override
        public String visit(MultiValueOperand list) {
            return list.getValues().stream()
                    .map((Operand value) -> value.accept(this))
                    .collect(Collectors.joining(", ", "(", ")"));
        }

        @Override
        public String visit(SingleValueOperand value) {
            Long number = value.getLongValue();
            return number == null ? JqlWords.quotedIfNeeded(value.getStringValue()) : number.toString();
        }
    }
}
