package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;

public abstract class AbstractJiraContext implements JiraContextNode {
    @Override
    public boolean isInContext(IssueContext issueContext) {
        Long id = getProjectId();
        return id == null || issueContext != null && id.equals(issueContext.getProjectId());
    }

    @Override
    public IssueType getIssueType() {
        return null;
    }

    @Override
    public IssueType getIssueTypeObject() {
        return null;
    }

    @Override
    public String getIssueTypeId() {
        return null;
    }

    @Override
    public int compareTo(JiraContextNode other) {
        Long mine = getProjectId();
        Long theirs = other.getProjectId();
        if (mine == null || theirs == null) {
            return mine == theirs ? 0 : mine == null ? -1 : 1;
        }
        return mine.compareTo(theirs);
    }
}
