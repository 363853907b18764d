package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

public interface IssueContext {
    /** {@code null} means all projects. */
    Project getProjectObject();

    Long getProjectId();

    /** {@code null} means all issue types. */
    IssueType getIssueType();

    IssueType getIssueTypeObject();

    String getIssueTypeId();
}
