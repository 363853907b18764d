package org.aimsforjira.host.jira.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermission;
import com.atlassian.jira.permission.ProjectPermissionCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jira's PermissionManager. */
public final class PermissionManagerService implements PermissionManager {
    private final Permissions permissions;
    private final PermissionTypes types;

    /** Asks the permission rules. */
    public PermissionManagerService(Permissions permissions, PermissionTypes types) {
        this.permissions = permissions;
        this.types = types;
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permissionKey, @Nullable Issue issue, @Nullable ApplicationUser user) {
        return permissions.holds(permissionKey, issue, user);
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permissionKey, @Nullable Project project, @Nullable ApplicationUser user) {
        return permissions.holds(permissionKey, project, user);
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permissionKey,
            @Nullable Project project,
            @Nullable ApplicationUser user,
            boolean issueCreation) {
        return permissions.holds(permissionKey, project, user);
    }

    @Override
    public boolean hasProjects(ProjectPermissionKey permissionKey, @Nullable ApplicationUser user) {
        return !permissions.projects(permissionKey, user).isEmpty();
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permissionKey, @Nullable ApplicationUser user) {
        return List.copyOf(permissions.projects(permissionKey, user));
    }

    @Override
    public Collection<ProjectPermission> getAllProjectPermissions() {
        return types.projectPermissions();
    }

    @Override
    public Collection<ProjectPermission> getProjectPermissions(ProjectPermissionCategory category) {
        return types.projectPermissions().stream()
                .filter(permission -> permission.getCategory() == category)
                .toList();
    }

    @Override
    public void flushCache() {
        // What is cached is outdated by each change already.
    }
}
