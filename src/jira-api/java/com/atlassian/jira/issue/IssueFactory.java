package com.atlassian.jira.issue;

// unconfirmed (memory only): cloneIssue, cloneIssueWithAllFields
public interface IssueFactory {
    MutableIssue getIssue();

    MutableIssue cloneIssue(Issue issue);

    MutableIssue cloneIssueWithAllFields(Issue issue);
}
