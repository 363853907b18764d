package com.atlassian.jira.issue.operation;

// unconfirmed (memory only): getDescriptionKey
public interface IssueOperation {
    String getNameKey();

    String getDescriptionKey();
}
