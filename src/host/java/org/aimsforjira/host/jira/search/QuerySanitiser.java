package org.aimsforjira.host.jira.search;

import com.atlassian.jira.plugin.jql.function.ClauseSanitisingJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
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
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.project.Projects;
import org.jspecify.annotations.Nullable;

/**
 * Puts ids for the keys and names of projects the reader may not browse, so that a shared query tells them nothing, and lets
 * functions do the same with their arguments (Javadoc of ClauseSanitisingJqlFunction). Jira does so for more kinds of values.
 */
final class QuerySanitiser {
    private final Projects projects;
    private final JqlFunctions functions;

    QuerySanitiser(Projects projects, JqlFunctions functions) {
        this.projects = projects;
        this.functions = functions;
    }

    /** The query itself if nothing has to be hidden. */
    Query sanitised(Query query, @Nullable ApplicationUser reader, Browsable browsable) {
        Clause where = query.getWhereClause();
        if (where == null) {
            return query;
        }
        Clause clean = where.accept(new Cleaning(reader, browsable));
        return clean.equals(where) ? query : new QueryImpl(clean, query.getOrderByClause(), null);
    }

    private final class Cleaning implements ClauseVisitor<Clause> {
        private final @Nullable ApplicationUser reader;
        private final Browsable browsable;

        private Cleaning(@Nullable ApplicationUser reader, Browsable browsable) {
            this.reader = reader;
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
            boolean project = clause.getName().equalsIgnoreCase("project");
            return new TerminalClauseImpl(
                    clause.getName(), clause.getOperator(), clean(clause.getOperand(), project), clause.getProperty());
        }

        private Operand clean(Operand operand, boolean project) {
            if (operand instanceof MultiValueOperand list) {
                return new MultiValueOperand(list.getValues().stream()
                        .map(value -> clean(value, project))
                        .toList());
            }
            if (operand instanceof FunctionOperand call) {
                return functions.named(call.getName()).orElse(null) instanceof ClauseSanitisingJqlFunction cleaning
                        ? cleaning.sanitiseOperand(reader, call)
                        : call;
            }
            if (project && operand instanceof SingleValueOperand single && single.getStringValue() != null) {
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
