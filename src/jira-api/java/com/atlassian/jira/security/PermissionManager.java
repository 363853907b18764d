package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermission;
import com.atlassian.jira.permission.ProjectPermissionCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

// unconfirmed (memory only): hasProjects, getAllProjectPermissions, getProjectPermissions, flushCache
public interface PermissionManager {
    boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user);

    boolean hasPermission(ProjectPermissionKey permissionKey, Project project, ApplicationUser user);

    boolean hasPermission(
            ProjectPermissionKey permissionKey, Project project, ApplicationUser user, boolean issueCreation);

    boolean hasProjects(ProjectPermissionKey permissionKey, ApplicationUser user);

    Collection<Project> getProjects(ProjectPermissionKey permissionKey, ApplicationUser user);

    Collection<ProjectPermission> getAllProjectPermissions();

    Collection<ProjectPermission> getProjectPermissions(ProjectPermissionCategory category);

    void flushCache();
}
