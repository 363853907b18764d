package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

// unconfirmed (memory only): getCounter
public interface Project {
    Long getId();

    String getKey();

    String getOriginalKey();

    String getName();

    String getDescription();

    String getUrl();

    String getEmail();

    ApplicationUser getProjectLead();

    ApplicationUser getLead();

    String getLeadUserName();

    String getLeadUserKey();

    Long getAssigneeType();

    Long getCounter();

    Collection<IssueType> getIssueTypes();

    ProjectCategory getProjectCategoryObject();

    ProjectCategory getProjectCategory();

    ProjectTypeKey getProjectTypeKey();

    boolean isArchived();
}
