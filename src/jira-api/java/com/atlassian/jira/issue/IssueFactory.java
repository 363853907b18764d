package com.atlassian.jira.issue;

public interface IssueFactory {
    MutableIssue getIssue();

    MutableIssue cloneIssue(Issue issue);

    MutableIssue cloneIssueWithAllFields(Issue issue);
}
