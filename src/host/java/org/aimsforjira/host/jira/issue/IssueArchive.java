package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aimsforjira.host.db.Db;
import org.jspecify.annotations.Nullable;

/**
 * Archives and restores issues with their subtasks: read-only, found by no search, seen by whoever has the address or a link
 * (Atlassian's "Archiving API" and Structure's documentation on archived issues). Listeners hear Issue Archived and Issue Restored
 * (unconfirmed). In Jira permissions of their own allow it; here Administer Projects does.
 */
public final class IssueArchive {
    private final IssueWorld world;
    private final Db db;
    private final Clock clock;
    private final IssueEvents events;

    IssueArchive(IssueWorld world, Clock clock, IssueEvents events) {
        this.world = world;
        this.db = world.store().db();
        this.clock = clock;
        this.events = events;
    }

    /** Whether an issue is archived, by itself or with its project. */
    public boolean isArchived(Issue issue) {
        return isArchivedItself(issue) || issue.getProjectObject().isArchived();
    }

    /** Whether an issue is archived by itself. */
    public boolean isArchivedItself(Issue issue) {
        return issue instanceof HostIssue own && own.isArchived();
    }

    /** Whether somebody may archive an issue that is not, or restore one that is; subtasks follow their parent. */
    public boolean maySwitch(@Nullable ApplicationUser user, Issue issue) {
        return !issue.isSubTask()
                && !issue.getProjectObject().isArchived()
                && world.permissions().holds(ProjectPermissions.ADMINISTER_PROJECTS, issue, user);
    }

    /** Archives an issue; nothing when it is archived already. */
    public void archive(@Nullable ApplicationUser user, Issue issue, boolean sendMail) {
        set(user, issue.getId(), true, EventType.ISSUE_ARCHIVED_ID, sendMail);
    }

    /** Restores an issue; nothing when it is not archived. */
    public void restore(@Nullable ApplicationUser user, Issue issue, boolean sendMail) {
        set(user, issue.getId(), false, EventType.ISSUE_RESTORED_ID, sendMail);
    }

    private void set(@Nullable ApplicationUser user, long issueId, boolean archived, long eventTypeId, boolean mail) {
        db.transact(() -> {
            IssueRow row = world.store().byId(issueId).orElseThrow();
            if (row.archived() != archived) {
                long now = clock.millis();
                Map<String, @Nullable Object> columns = new LinkedHashMap<>();
                columns.put("archived", archived);
                columns.put("archivedby", archived && user != null ? user.getKey() : null);
                columns.put("archiveddate", archived ? now : null);
                world.store().update(issueId, columns);
                HostIssue changed =
                        HostIssue.of(world, world.store().byId(issueId).orElseThrow());
                events.happened(changed, user, eventTypeId, mail, now);
            }
            world.store().childrenOf(issueId).forEach(child -> set(user, child.id(), archived, eventTypeId, mail));
        });
    }
}
