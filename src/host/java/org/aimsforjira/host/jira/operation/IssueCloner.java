package org.aimsforjira.host.jira.operation;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.JiraOptions;
import org.aimsforjira.host.jira.issue.Issues;
import org.aimsforjira.host.jira.link.LinkTypes;
import org.aimsforjira.host.jira.link.Linking;
import org.aimsforjira.host.jira.link.VisibleLinks;
import org.aimsforjira.host.jira.permission.Permissions;
import org.jspecify.annotations.Nullable;

/**
 * Clones an issue in its project, as Jira's "Cloning an issue" describes it: system and custom fields are copied; comments, history,
 * watchers, attachments, resolution and status are not; links if one asks for them; the clone "clones" the original. Somebody without
 * Modify Reporter becomes the reporter. Entity properties are not copied (unconfirmed). Listeners hear Issue Created and of the links.
 */
public final class IssueCloner {
    /** What stands before the summary unless one changes it (Jira's advanced setting {@code jira.clone.prefix}). */
    public static final String PREFIX = "CLONE - ";

    private static final int SUMMARY_LIMIT = 255;

    private final Db db;
    private final Issues issues;
    private final Linking linking;
    private final Permissions permissions;
    private final JiraOptions options;

    /** Works with issues and links. */
    public IssueCloner(Db db, Issues issues, Linking linking, Permissions permissions, JiraOptions options) {
        this.db = db;
        this.issues = issues;
        this.linking = linking;
        this.permissions = permissions;
        this.options = options;
    }

    /** Whether somebody may clone an issue: whoever may create one in its project. */
    public boolean mayClone(@Nullable ApplicationUser user, Issue issue) {
        return permissions.holds(ProjectPermissions.CREATE_ISSUES, issue.getProjectObject(), user);
    }

    /** The summary a clone gets unless one changes it. */
    public static String proposedSummary(Issue issue) {
        String summary = PREFIX + issue.getSummary();
        return summary.length() > SUMMARY_LIMIT ? summary.substring(0, SUMMARY_LIMIT) : summary;
    }

    /**
     * Clones an issue; the caller has asked {@link #mayClone} and checked the summary.
     *
     * @param withLinks whether the links that the user sees are copied
     */
    public Issue clone(@Nullable ApplicationUser user, Issue original, String summary, boolean withLinks) {
        return db.inTransaction(() -> {
            MutableIssue wanted = issues.factory().cloneIssueWithAllFields(original);
            wanted.setSummary(summary);
            if (!permissions.holds(ProjectPermissions.MODIFY_REPORTER, original, user)) {
                wanted.setReporter(user);
            }
            Issue clone = created(user, wanted);
            boolean on = options.on(JiraOptions.LINKING, true);
            if (on && withLinks) {
                copyLinks(user, original, clone);
            }
            if (on) {
                linking.types()
                        .byName(LinkTypes.CLONERS)
                        .ifPresent(type -> linking.links().create(clone, original, type, null, user));
            }
            return clone;
        });
    }

    private Issue created(@Nullable ApplicationUser user, MutableIssue wanted) {
        try {
            return issues.manager().createIssueObject(user, wanted);
        } catch (CreateException e) {
            throw new IllegalStateException("The clone lacks what its original has.", e);
        }
    }

    private void copyLinks(@Nullable ApplicationUser user, Issue original, Issue clone) {
        for (VisibleLinks.Side side : linking.visible().of(original, user)) {
            if (side.outward()) {
                linking.links()
                        .create(clone, side.other(), side.type(), side.link().getSequence(), user);
            } else {
                linking.links()
                        .create(side.other(), clone, side.type(), side.link().getSequence(), user);
            }
        }
    }
}
