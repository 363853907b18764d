package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.db.Row;
import org.jspecify.annotations.Nullable;

/** Comments of issues, seen by everybody who sees the issue. Writing one marks the issue as updated and tells listeners. */
public final class Comments {
    private final Db db;
    private final IssueWorld world;
    private final Clock clock;
    private final IssueEvents events;

    Comments(IssueWorld world, Clock clock, IssueEvents events) {
        this.db = world.store().db();
        this.world = world;
        this.clock = clock;
        this.events = events;
    }

    /** Whether somebody may comment an issue. */
    public boolean mayAdd(@Nullable ApplicationUser user, Issue issue) {
        return world.permissions().holds(ProjectPermissions.ADD_COMMENTS, issue, user);
    }

    /** Whether somebody may change a comment: all of them, or their own. */
    public boolean mayEdit(@Nullable ApplicationUser user, Issue issue, Comment comment) {
        return may(ProjectPermissions.EDIT_ALL_COMMENTS, ProjectPermissions.EDIT_OWN_COMMENTS, user, issue, comment);
    }

    /** Whether somebody may delete a comment: all of them, or their own. */
    public boolean mayDelete(@Nullable ApplicationUser user, Issue issue, Comment comment) {
        return may(
                ProjectPermissions.DELETE_ALL_COMMENTS, ProjectPermissions.DELETE_OWN_COMMENTS, user, issue, comment);
    }

    private boolean may(
            com.atlassian.jira.security.plugin.ProjectPermissionKey all,
            com.atlassian.jira.security.plugin.ProjectPermissionKey own,
            @Nullable ApplicationUser user,
            Issue issue,
            Comment comment) {
        return world.permissions().holds(all, issue, user)
                || (user != null
                        && user.equals(comment.author())
                        && world.permissions().holds(own, issue, user));
    }

    /**
     * Writes a comment.
     *
     * @throws IllegalArgumentException if the text is empty or longer than Jira allows
     * @throws SecurityException if the user may not comment
     */
    public Comment add(@Nullable ApplicationUser user, Issue issue, String body, boolean sendMail) {
        if (!mayAdd(user, issue)) {
            throw new SecurityException("no permission to comment " + issue.getKey());
        }
        return db.inTransaction(() -> {
            Comment comment = write(user, issue, body);
            events.happened(issue, user, EventType.ISSUE_COMMENTED_ID, sendMail, clock.millis());
            return comment;
        });
    }

    /** Writes a comment that is part of something else, whose event tells of it; the caller has asked {@link #mayAdd}. */
    Comment write(@Nullable ApplicationUser user, Issue issue, String body) {
        check(body);
        return db.inTransaction(() -> {
            long now = clock.millis();
            long id = db.nextId("Action");
            String key = user == null ? null : user.getKey();
            db.update(
                    "INSERT INTO jiraaction (id, issueid, author, actionbody, created, updateauthor, updated)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    issue.getId(),
                    key,
                    body,
                    now,
                    key,
                    now);
            db.update("UPDATE jiraissue SET updated = ? WHERE id = ?", now, issue.getId());
            db.outdatedIssues().add(issue.getId());
            return byId(id).orElseThrow();
        });
    }

    private static void check(String body) {
        if (body.isBlank() || body.length() > InputContext.TEXT_LIMIT) {
            throw new IllegalArgumentException("A comment has 1 to " + InputContext.TEXT_LIMIT + " characters.");
        }
    }

    /** Changes a comment; the caller has asked {@link #mayEdit}. */
    public Comment edit(@Nullable ApplicationUser user, Issue issue, Comment comment, String body) {
        check(body);
        return db.inTransaction(() -> {
            long now = clock.millis();
            db.update(
                    "UPDATE jiraaction SET actionbody = ?, updateauthor = ?, updated = ? WHERE id = ?",
                    body,
                    user == null ? null : user.getKey(),
                    now,
                    comment.id());
            db.outdatedIssues().add(issue.getId());
            events.happened(issue, user, EventType.ISSUE_COMMENT_EDITED_ID, true, now);
            return byId(comment.id()).orElseThrow();
        });
    }

    /** Deletes a comment; the caller has asked {@link #mayDelete}. */
    public void delete(@Nullable ApplicationUser user, Issue issue, Comment comment) {
        db.transact(() -> {
            db.update("DELETE FROM jiraaction WHERE id = ?", comment.id());
            db.outdatedIssues().add(issue.getId());
            events.happened(issue, user, EventType.ISSUE_COMMENT_DELETED_ID, false, clock.millis());
        });
    }

    /** A comment. */
    public Optional<Comment> byId(long id) {
        return db.first("SELECT * FROM jiraaction WHERE id = ?", this::comment, id);
    }

    /** The comments of an issue, the oldest first. Who may see them is the caller's question. */
    public List<Comment> of(long issueId) {
        return db.list("SELECT * FROM jiraaction WHERE issueid = ? ORDER BY created, id", this::comment, issueId);
    }

    private Comment comment(Row row) {
        return new Comment(
                row.id("id"),
                row.id("issueid"),
                world.users().byKeyEvenUnknown(row.text("author")),
                row.must("actionbody"),
                new Timestamp(row.id("created")),
                world.users().byKeyEvenUnknown(row.text("updateauthor")),
                new Timestamp(row.id("updated")));
    }
}
