package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

public class IssueEvent {
    private final Issue issue;
    private final Map<String, Object> params;
    private final ApplicationUser user;
    private final Long eventTypeId;
    private final boolean sendMail;
    private final Date time = new Date();

    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {
        this(issue, params, user, eventTypeId, true);
    }

    @SuppressWarnings("unchecked")
    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId, boolean sendMail) {
        this.issue = issue;
        this.params = params == null ? new HashMap<>() : new HashMap<>(params);
        this.user = user;
        this.eventTypeId = eventTypeId;
        this.sendMail = sendMail;
    }

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

    public Map<String, Object> getParams() {
        return params;
    }

    public boolean isSendMail() {
        return sendMail;
    }

    public Date getTime() {
        return time;
    }
}
