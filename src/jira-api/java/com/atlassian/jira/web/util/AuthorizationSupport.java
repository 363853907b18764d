package com.atlassian.jira.web.util;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;

// unconfirmed (memory only): hasIssuePermission
public interface AuthorizationSupport {
    boolean hasGlobalPermission(GlobalPermissionKey permissionKey);

    boolean hasGlobalPermission(String permissionKey);

    boolean hasIssuePermission(String permissionKey, Issue issue);

    boolean hasIssuePermission(ProjectPermissionKey permissionKey, Issue issue);

    boolean hasProjectPermission(ProjectPermissionKey permissionKey, Project project);
}
