package org.aimsforjira.host.jira.search;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.project.Projects;
import org.aimsforjira.host.jira.search.ClauseReader.Asked;
import org.jspecify.annotations.Nullable;

/**
 * The field watcher. Everybody finds what they watch themselves; what others watch only where they have "View voters and watchers" (Jira
 * Data Center's documentation, "Advanced searching - fields reference", watcher). Watching does not change an issue, so it is not in the
 * index and is looked up for each search.
 */
final class WatcherValues {
    private static final SearchField PROJECT = SearchField.system("project", FieldKind.PROJECT);
    private static final SearchField KEY = SearchField.system("issuekey", FieldKind.KEY);

    private final Db db;
    private final UserValues users;
    private final Permissions permissions;
    private final Projects projects;

    WatcherValues(Db db, UserValues users, Permissions permissions, Projects projects) {
        this.db = db;
        this.users = users;
        this.permissions = permissions;
        this.projects = projects;
    }

    Optional<Condition> equal(Asked asked, List<Literal> literals, boolean negative) {
        Set<Object> watched = new LinkedHashSet<>();
        boolean known = false;
        for (Literal literal : literals) {
            Set<Object> keys = users.keys(literal);
            if (keys.isEmpty()) {
                asked.unknown(literal);
            }
            known |= !keys.isEmpty();
            keys.forEach(key -> watched.addAll(watchedBy(key.toString(), asked.searcher())));
        }
        if (!known) {
            return Optional.empty();
        }
        if (!negative) {
            return Optional.of(watched.isEmpty() ? new Condition.Nothing() : new Condition.OneOf(KEY, watched));
        }
        Set<Object> others = watchedBy(null, asked.searcher());
        others.removeAll(watched);
        return Optional.of(others.isEmpty() ? new Condition.Nothing() : new Condition.OneOf(KEY, others));
    }

    /** Issues of which the searcher may know that somebody watches them. */
    Condition filled(Searcher searcher) {
        Set<Object> watched = watchedBy(null, searcher);
        ApplicationUser user = searcher.user();
        if (user != null) {
            watched.addAll(watchedBy(user.getKey(), searcher));
        }
        return watched.isEmpty() ? new Condition.Nothing() : new Condition.OneOf(KEY, watched);
    }

    /** Issues of which the searcher may know that nobody watches them; elsewhere a gap would tell of watchers (unconfirmed). */
    Condition empty(Searcher searcher) {
        Set<Object> open = new LinkedHashSet<>(open(searcher));
        Set<Object> watched = watchedBy(null, searcher);
        if (open.isEmpty()) {
            return new Condition.Nothing();
        }
        Condition known = new Condition.OneOf(PROJECT, open);
        return watched.isEmpty() ? known : Condition.all(List.of(known, new Condition.NoneOf(KEY, watched)));
    }

    /** The projects in which the searcher may see who watches issues. */
    private List<Long> open(Searcher searcher) {
        return projects.all().stream()
                .filter(project -> searcher.securityOverridden()
                        || permissions
                                .reach(ProjectPermissions.VIEW_VOTERS_AND_WATCHERS, project, searcher.user())
                                .everything())
                .map(HostProject::getId)
                .toList();
    }

    /** Ids of the issues somebody watches, or anybody for null, as far as the searcher may know. */
    private Set<Object> watchedBy(@Nullable String userKey, Searcher searcher) {
        ApplicationUser user = searcher.user();
        boolean own = user != null && user.getKey().equals(userKey);
        SqlText sql = new SqlText("SELECT DISTINCT w.sink_node_id AS id FROM userassociation w JOIN jiraissue i"
                + " ON i.id = w.sink_node_id WHERE w.association_type = 'WatchIssue'");
        if (userKey != null) {
            sql.add(" AND w.source_name = ?", userKey);
        }
        if (!own && !searcher.securityOverridden()) {
            List<Long> open = open(searcher);
            if (open.isEmpty()) {
                return new LinkedHashSet<>();
            }
            sql.add(" AND i.project IN (").values(open).add(")");
        }
        return new LinkedHashSet<>(db.list(sql.text(), row -> row.id("id"), sql.binds()));
    }
}
