package org.aimsforjira.host.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.web.util.AuthorizationSupport;

/** Permissions of the user of the running thread, for actions. Stands in for Jira's DefaultAuthorizationSupport. */
public final class HostAuthorization implements AuthorizationSupport {
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final JiraAuthenticationContext authentication;

    /** Over Jira's services. */
    public HostAuthorization(
            PermissionManager permissions,
            GlobalPermissionManager globalPermissions,
            JiraAuthenticationContext authentication) {
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.authentication = authentication;
    }

    @Override
    public boolean hasGlobalPermission(GlobalPermissionKey permissionKey) {
        return globalPermissions.hasPermission(permissionKey, authentication.getLoggedInUser());
    }

    @Override
    public boolean hasGlobalPermission(String permissionKey) {
        return hasGlobalPermission(GlobalPermissionKey.of(permissionKey));
    }

    @Override
    public boolean hasIssuePermission(String permissionKey, Issue issue) {
        return hasIssuePermission(new ProjectPermissionKey(permissionKey), issue);
    }

    @Override
    public boolean hasIssuePermission(ProjectPermissionKey permissionKey, Issue issue) {
        return permissions.hasPermission(permissionKey, issue, authentication.getLoggedInUser());
    }

    @Override
    public boolean hasProjectPermission(ProjectPermissionKey permissionKey, Project project) {
        return permissions.hasPermission(permissionKey, project, authentication.getLoggedInUser());
    }
}
