package com.atlassian.jira.issue.changehistory;

import java.sql.Timestamp;

/** One field of a change: {@code from} and {@code to} are what people read, the values what is stored. */
public class ChangeHistoryItem {
    private final Long id;
    private final Long changeGroupId;
    private final Long projectId;
    private final Long issueId;
    private final String issueKey;
    private final String field;
    private final Timestamp created;
    private final String userKey;

    public ChangeHistoryItem(
            Long id,
            Long changeGroupId,
            Long projectId,
            Long issueId,
            String issueKey,
            String field,
            Timestamp created,
            String from,
            String to,
            String fromValue,
            String toValue,
            String userKey) {
        this.id = id;
        this.changeGroupId = changeGroupId;
        this.projectId = projectId;
        this.issueId = issueId;
        this.issueKey = issueKey;
        this.field = field;
        this.created = created;
        this.userKey = userKey;
    }

    public Long getId() {
        return id;
    }

    public Long getChangeGroupId() {
        return changeGroupId;
    }

    public Long getProjectId() {
        return projectId;
    }

    public Long getIssueId() {
        return issueId;
    }

    public String getIssueKey() {
        return issueKey;
    }

    /** The id of a system field, the name of a custom field. */
    public String getField() {
        return field;
    }

    public Timestamp getCreated() {
        return created;
    }

    public String getUserKey() {
        return userKey;
    }
}
