package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

public interface IssueContext {
    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueTypeObject();

    String getIssueTypeId();
}
