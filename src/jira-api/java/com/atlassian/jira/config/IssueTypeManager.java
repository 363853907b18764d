package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

public interface IssueTypeManager {
    IssueType createIssueType(String name, String description, Long avatarId);

    IssueType createSubTaskIssueType(String name, String description, Long avatarId);

    void updateIssueType(IssueType issueType, String name, String description, Long avatarId);

    void removeIssueType(String id, String newIssueTypeId);

    Collection<IssueType> getIssueTypes();

    IssueType getIssueType(String id);

    Collection<IssueType> getAvailableIssueTypes(IssueType issueType);

    boolean hasAssociatedIssues(IssueType issueType);
}
