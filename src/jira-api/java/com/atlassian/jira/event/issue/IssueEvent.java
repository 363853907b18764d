package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;

public final class IssueEvent extends AbstractEvent implements IssueRelatedEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final Long eventTypeId;
    private final boolean sendMail;

    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {
        this(issue, params, user, eventTypeId, true);
    }

    // unconfirmed: this constructor; others are documented that take comment, worklog and change group
    @SuppressWarnings("unchecked")
    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId, boolean sendMail) {
        super(params == null ? new HashMap<>() : new HashMap<String, Object>(params));
        this.issue = issue;
        this.user = user;
        this.eventTypeId = eventTypeId;
        this.sendMail = sendMail;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public boolean isSendMail() {
        return sendMail;
    }
}
