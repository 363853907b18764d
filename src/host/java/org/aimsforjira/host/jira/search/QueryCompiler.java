package org.aimsforjira.host.jira.search;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.ChangedClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.ClauseVisitor;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.clause.WasClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.order.SearchSort;
import java.util.ArrayList;
import java.util.List;

/**
 * Resolves the names and values of a query for a searcher. NOT goes down to the single clauses: {@code NOT a = b} is {@code a != b}
 * (Jira Data Center's documentation, "Advanced searching - operators reference", NOT EQUALS), so it, too, leaves out empty fields. A
 * clause with a mistake finds nothing, negated or not (unconfirmed); the mistakes are told beside.
 */
final class QueryCompiler {
    private final SearchFields fields;
    private final ClauseReader clauses;

    QueryCompiler(SearchFields fields, ClauseReader clauses) {
        this.fields = fields;
        this.clauses = clauses;
    }

    /**
     * A query that can be evaluated.
     *
     * @param where what to find
     * @param order in which order
     * @param messages what is wrong with the query
     */
    record Compiled(Condition where, List<Sort> order, MessageSet messages) {}

    /**
     * Resolves a query.
     *
     * @param validating whether functions are asked to validate their arguments, too
     */
    Compiled compile(Query query, Searcher searcher, boolean validating) {
        Findings findings = new Findings(searcher.locale(), validating);
        Clause where = query.getWhereClause();
        Condition condition =
                where == null ? new Condition.Everything() : where.accept(new Reading(searcher, findings, false));
        return new Compiled(condition, order(query, searcher, findings), findings.messages());
    }

    private List<Sort> order(Query query, Searcher searcher, Findings findings) {
        List<Sort> order = new ArrayList<>();
        List<SearchSort> wanted = query.getOrderByClause() == null
                ? List.of()
                : query.getOrderByClause().getSearchSorts();
        for (SearchSort sort : wanted) {
            List<SearchField> sortable = fields.named(sort.getField(), searcher.browsable()).stream()
                    .filter(SearchField::sortable)
                    .toList();
            if (sortable.isEmpty()) {
                findings.add("jql.sort.unknown", sort.getField());
            }
            sortable.forEach(field -> order.add(new Sort(field, sort.isReverse())));
        }
        return order;
    }

    private final class Reading implements ClauseVisitor<Condition> {
        private final Searcher searcher;
        private final Findings findings;
        private final boolean negated;

        private Reading(Searcher searcher, Findings findings, boolean negated) {
            this.searcher = searcher;
            this.findings = findings;
            this.negated = negated;
        }

        @Override
        public Condition visit(AndClause clause) {
            List<Condition> parts = parts(clause);
            return negated ? Condition.any(parts) : Condition.all(parts);
        }

        @Override
        public Condition visit(OrClause clause) {
            List<Condition> parts = parts(clause);
            return negated ? Condition.all(parts) : Condition.any(parts);
        }

        private List<Condition> parts(Clause clause) {
            List<Condition> parts = new ArrayList<>();
            clause.getClauses().forEach(part -> parts.add(part.accept(this)));
            return parts;
        }

        @Override
        public Condition visit(NotClause clause) {
            return clause.getSubClause().accept(new Reading(searcher, findings, !negated));
        }

        @Override
        public Condition visit(TerminalClause clause) {
            List<SearchField> named = fields.named(clause.getName(), searcher.browsable());
            if (named.isEmpty()) {
                findings.add("jql.field.unknown", clause.getName());
                return new Condition.Nothing();
            }
            return named.size() > 1 && clause.getOperand() instanceof FunctionOperand
                    ? anyAnswered(clause, named)
                    : Condition.any(named.stream()
                            .map(field -> clauses.read(clause, field, negated, searcher, findings))
                            .toList());
        }

        /** A function answers ids, and an id belongs to one of the fields: it is enough that one of them has it. */
        private Condition anyAnswered(TerminalClause clause, List<SearchField> named) {
            List<Condition> each = new ArrayList<>();
            List<Findings> wrong = new ArrayList<>();
            for (SearchField field : named) {
                Findings apart = findings.apart();
                each.add(clauses.read(clause, field, negated, searcher, apart));
                if (apart.messages().hasAnyErrors()) {
                    wrong.add(apart);
                }
            }
            if (wrong.size() == named.size()) {
                wrong.forEach(finding -> findings.addAll(finding.messages()));
            }
            return Condition.any(each);
        }

        @Override
        public Condition visit(WasClause clause) {
            return history(clause);
        }

        @Override
        public Condition visit(ChangedClause clause) {
            return history(clause);
        }

        private Condition history(Clause clause) {
            findings.add("jql.history", clause.getName());
            return new Condition.Nothing();
        }
    }
}
