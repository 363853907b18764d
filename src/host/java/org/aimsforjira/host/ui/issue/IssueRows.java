package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.aimsforjira.host.ui.frame.Pictures;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.issue.IssueRow.Named;
import org.aimsforjira.host.ui.issue.IssueRow.StatusLozenge;
import org.jspecify.annotations.Nullable;

/** Makes lines of lists out of issues. */
public final class IssueRows {
    private IssueRows() {}

    /** One issue. */
    public static IssueRow of(Visit visit, Issue issue) {
        return new IssueRow(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                visit.url("/browse/" + issue.getKey()),
                type(visit, issue.getIssueType()),
                status(issue.getStatus()),
                priority(visit, issue.getPriority()),
                visit.ui().people().of(issue.getAssignee(), visit.text("host.user.unassigned")),
                visit.ui().people().of(issue.getReporter(), visit.text("host.user.anonymous")),
                visit.words().day(issue.getCreated()),
                visit.words().day(issue.getUpdated()));
    }

    /** An issue type. */
    public static Named type(Visit visit, IssueType type) {
        return new Named(type.getId(), type.getName(), visit.url(Pictures.issueType(type)));
    }

    /** A priority, or null. */
    public static @Nullable Named priority(Visit visit, @Nullable Priority priority) {
        return priority == null
                ? null
                : new Named(priority.getId(), priority.getName(), visit.url(Pictures.priority(priority)));
    }

    /** A status in the colour of its category: grey, blue or green, as in Jira. */
    public static StatusLozenge status(Status status) {
        StatusCategory category = status.getStatusCategory();
        String key = category == null ? StatusCategory.UNDEFINED : category.getKey();
        String colour = switch (key) {
            case StatusCategory.COMPLETE -> " aui-lozenge-success";
            case StatusCategory.IN_PROGRESS -> " aui-lozenge-inprogress";
            default -> "";
        };
        return new StatusLozenge(
                status.getName(),
                "jira-issue-status-lozenge aui-lozenge aui-lozenge-subtle jira-issue-status-lozenge-" + key + colour);
    }
}
