package org.aimsforjira.host.jira.watch;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.issue.Issues;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/**
 * Watchers of issues: they get the mails about them as long as they may see them (Jira's documentation, "Watching an issue": whoever
 * loses the permission to browse gets no mail). Watching changes neither history nor time of update. Nobody starts to watch by
 * creating or commenting an issue ("autowatch" is a setting of each user in Jira, on by default; here it is off).
 */
public final class Watchers {
    private static final String TYPE = "WatchIssue";

    private final Db db;
    private final Clock clock;
    private final Users users;
    private final Permissions permissions;

    /** Works on the tables of the database and adds watchers to the recipients of mails. */
    public Watchers(Db db, Clock clock, Users users, Permissions permissions, Issues issues) {
        this.db = db;
        this.clock = clock;
        this.users = users;
        this.permissions = permissions;
        issues.alsoNotify(issue -> of(issue.getId()).stream()
                .filter(user -> maySee(user, issue))
                .map(ApplicationUser::getKey)
                .toList());
    }

    private boolean maySee(ApplicationUser user, Issue issue) {
        return permissions.holds(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    /** Whether somebody may watch an issue: whoever is logged in and sees it. */
    public boolean mayWatch(@Nullable ApplicationUser user, Issue issue) {
        return user != null && maySee(user, issue);
    }

    /** Whether somebody may see who watches. */
    public boolean mayView(@Nullable ApplicationUser user, Issue issue) {
        return permissions.holds(ProjectPermissions.VIEW_VOTERS_AND_WATCHERS, issue, user) || mayManage(user, issue);
    }

    /** Whether somebody may make others watch and stop them. */
    public boolean mayManage(@Nullable ApplicationUser user, Issue issue) {
        return permissions.holds(ProjectPermissions.MANAGE_WATCHERS, issue, user);
    }

    /** Somebody watches from now on; nothing when they do already. */
    public void start(ApplicationUser user, long issueId) {
        db.transact(() -> {
            if (!isWatching(user, issueId)) {
                db.update(
                        "INSERT INTO userassociation (source_name, sink_node_id, association_type, created)"
                                + " VALUES (?, ?, ?, ?)",
                        user.getKey(),
                        issueId,
                        TYPE,
                        clock.millis());
            }
        });
    }

    /** Somebody watches no more. */
    public void stop(ApplicationUser user, long issueId) {
        db.update(
                "DELETE FROM userassociation WHERE source_name = ? AND sink_node_id = ? AND association_type = ?",
                user.getKey(),
                issueId,
                TYPE);
    }

    /** Somebody watches nothing any more. */
    public void stopAll(ApplicationUser user) {
        db.update("DELETE FROM userassociation WHERE source_name = ? AND association_type = ?", user.getKey(), TYPE);
    }

    /** Whether somebody watches. */
    public boolean isWatching(@Nullable ApplicationUser user, long issueId) {
        return user != null
                && db.exists(
                        "SELECT source_name FROM userassociation WHERE source_name = ? AND sink_node_id = ?"
                                + " AND association_type = ?",
                        user.getKey(),
                        issueId,
                        TYPE);
    }

    /** How many watch. */
    public int count(long issueId) {
        return keys(issueId).size();
    }

    List<String> keys(long issueId) {
        return db.list(
                "SELECT source_name FROM userassociation WHERE sink_node_id = ? AND association_type = ?"
                        + " ORDER BY created, source_name",
                row -> row.must("source_name"),
                issueId,
                TYPE);
    }

    /** Who watches, in no order that would mean anything. */
    public List<ApplicationUser> of(long issueId) {
        return keys(issueId).stream()
                .flatMap(key -> users.byKey(key).stream())
                .map(ApplicationUser.class::cast)
                .toList();
    }

    /** Who watches, by name in the order of a language. */
    public List<ApplicationUser> byName(long issueId, Locale locale) {
        Collator order = Collator.getInstance(locale);
        return of(issueId).stream()
                .sorted(Comparator.comparing(ApplicationUser::getDisplayName, order)
                        .thenComparing(ApplicationUser::getKey))
                .toList();
    }
}
