package org.aimsforjira.host.jira.search;

import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.ChangedClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.ClauseVisitor;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.clause.WasClause;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.project.Projects;

/**
 * Puts ids for the keys and names of projects the reader may not browse, so that a shared query tells them nothing. Jira does so for
 * more kinds of values.
 */
final class QuerySanitiser {
    private final Projects projects;

    QuerySanitiser(Projects projects) {
        this.projects = projects;
    }

    /** The query itself if nothing has to be hidden. */
    Query sanitised(Query query, Browsable browsable) {
        Clause where = query.getWhereClause();
        if (where == null) {
            return query;
        }
        Clause clean = where.accept(new Cleaning(browsable));
        return clean.equals(where) ? query : new QueryImpl(clean, query.getOrderByClause(), null);
    }

    private final class Cleaning implements ClauseVisitor<Clause> {
        private final Browsable browsable;

        private Cleaning(Browsable browsable) {
            this.browsable = browsable;
        }

        private List<Clause> parts(Clause clause) {
            return clause.getClauses().stream().map(part -> part.accept(this)).toList();
        }

        @Override
        public Clause visit(AndClause clause) {
            return new AndClause(parts(clause));
        }

        @Override
        public Clause visit(OrClause clause) {
            return new OrClause(parts(clause));
        }

        @Override
        public Clause visit(NotClause clause) {
            return new NotClause(clause.getSubClause().accept(this));
        }

        @Override
        public Clause visit(TerminalClause clause) {
            return clause.getName().equalsIgnoreCase("project")
                    ? new TerminalClauseImpl(clause.getName(), clause.getOperator(), clean(clause.getOperand()))
                    : clause;
        }

        private Operand clean(Operand operand) {
            if (operand instanceof MultiValueOperand list) {
                return new MultiValueOperand(
                        list.getValues().stream().map(this::clean).toList());
            }
            if (operand instanceof SingleValueOperand single && single.getStringValue() != null) {
                return hidden(single.getStringValue())
                        .<Operand>map(SingleValueOperand::new)
                        .orElse(operand);
            }
            return operand;
        }

        private Optional<Long> hidden(String text) {
            return projects.byAnyKey(text.toUpperCase(Locale.ENGLISH))
                    .or(() -> projects.byName(text))
                    .map(HostProject::getId)
                    .filter(id -> !browsable.project(id));
        }

        @Override
        public Clause visit(WasClause clause) {
            return clause;
        }

        @Override
        public Clause visit(ChangedClause clause) {
            return clause;
        }
    }
}
