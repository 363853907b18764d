package org.aimsforjira.host.jira.search;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.issue.HostIssue;
import org.aimsforjira.host.jira.issue.IssueFinder;
import org.aimsforjira.host.jira.jql.JqlTexts;
import org.aimsforjira.host.jira.link.LinkTypes;
import org.aimsforjira.host.jira.link.Linking;
import org.aimsforjira.host.jira.link.VisibleLinks;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.project.Projects;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/**
 * Jira's functions that answer issues (Jira Data Center's documentation, "Advanced searching - functions reference"): linkedIssues with
 * a key and any number of link descriptions, and watchedIssues. They answer what the searcher may see.
 */
public final class IssueFunctions {
    private static final int MOST_DESCRIPTIONS = 50;

    private IssueFunctions() {}

    /** Adds them to a registry. */
    public static void register(
            JqlFunctions functions,
            Db db,
            Users users,
            Projects projects,
            Permissions permissions,
            IssueFinder issues,
            Linking linking) {
        functions.register(new LinkedIssues(users, issues, linking.types(), linking.visible()));
        functions.register(new WatchedIssues(db, users, projects, permissions));
    }

    private static final class LinkedIssues extends StockFunction {
        private final IssueFinder issues;
        private final LinkTypes types;
        private final VisibleLinks links;

        private LinkedIssues(Users users, IssueFinder issues, LinkTypes types, VisibleLinks links) {
            super("linkedIssues", true, JiraDataTypes.ISSUE, 1, 1 + MOST_DESCRIPTIONS, users::localeOf);
            this.issues = issues;
            this.types = types;
            this.links = links;
        }

        @Override
        void check(@Nullable ApplicationUser searcher, FunctionOperand call, Locale locale, MessageSet messages) {
            String key = call.getArgs().get(0);
            if (issue(searcher, key).isEmpty()) {
                messages.addErrorMessage(JqlTexts.text(locale, "jql.issue.unknown", key, call.getName()));
            }
            for (String description : descriptions(call)) {
                boolean known = types.all().stream()
                        .anyMatch(type -> type.getInward().equalsIgnoreCase(description)
                                || type.getOutward().equalsIgnoreCase(description)
                                || type.getName().equalsIgnoreCase(description));
                if (!known) {
                    messages.addErrorMessage(JqlTexts.text(locale, "jql.function.link", description, call.getName()));
                }
            }
        }

        private static List<String> descriptions(FunctionOperand call) {
            return call.getArgs().subList(1, call.getArgs().size());
        }

        private Optional<HostIssue> issue(@Nullable ApplicationUser searcher, String key) {
            Optional<HostIssue> issue =
                    key.matches("\\d{1,18}") ? issues.byId(Long.valueOf(key)) : issues.byKeyIgnoreCase(key);
            return issue.filter(found -> issues.maySee(searcher, found));
        }

        @Override
        List<QueryLiteral> values(@Nullable ApplicationUser searcher, FunctionOperand call) {
            List<String> wanted = descriptions(call);
            return issue(searcher, call.getArgs().get(0)).stream()
                    .flatMap(issue -> links.of(issue, searcher).stream())
                    .filter(side -> wanted.isEmpty()
                            || wanted.stream()
                                    .anyMatch(description -> side.description().equalsIgnoreCase(description)
                                            || side.type().getName().equalsIgnoreCase(description)))
                    .map(VisibleLinks.Side::other)
                    .map(Issue::getId)
                    .distinct()
                    .map(id -> new QueryLiteral(call, id))
                    .toList();
        }
    }

    private static final class WatchedIssues extends StockFunction {
        private final Db db;
        private final Projects projects;
        private final Permissions permissions;

        private WatchedIssues(Db db, Users users, Projects projects, Permissions permissions) {
            super("watchedIssues", true, JiraDataTypes.ISSUE, 0, 0, users::localeOf);
            this.db = db;
            this.projects = projects;
            this.permissions = permissions;
        }

        @Override
        void check(@Nullable ApplicationUser searcher, FunctionOperand call, Locale locale, MessageSet messages) {}

        @Override
        List<QueryLiteral> values(@Nullable ApplicationUser searcher, FunctionOperand call) {
            if (searcher == null) {
                return List.of();
            }
            SqlText sql = new SqlText(
                    "SELECT w.sink_node_id AS id FROM userassociation w JOIN jiraissue i ON i.id = w.sink_node_id"
                            + " WHERE w.source_name = ? AND w.association_type = 'WatchIssue' AND ",
                    searcher.getKey());
            SqlBrowsable.add(sql, Browsable.of(permissions, projects, searcher));
            return db.list(sql.add(" ORDER BY 1").text(), row -> new QueryLiteral(call, row.id("id")), sql.binds());
        }
    }
}
