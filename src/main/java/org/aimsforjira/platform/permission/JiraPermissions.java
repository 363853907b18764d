package org.aimsforjira.platform.permission;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Permissions;
import org.aimsforjira.shared.UserKey;

/** Asks Jira's permission managers. An unknown or deactivated account may nothing: Jira would take an unknown one for anonymous. */
@Named
public class JiraPermissions implements Permissions {

    private final PermissionManager permissionManager;
    private final GlobalPermissionManager globalPermissionManager;
    private final ProjectManager projectManager;
    private final UserManager userManager;

    @Inject
    public JiraPermissions(
            @ComponentImport PermissionManager permissionManager,
            @ComponentImport GlobalPermissionManager globalPermissionManager,
            @ComponentImport ProjectManager projectManager,
            @ComponentImport UserManager userManager) {
        this.permissionManager = permissionManager;
        this.globalPermissionManager = globalPermissionManager;
        this.projectManager = projectManager;
        this.userManager = userManager;
    }

    @Override
    public boolean has(UserKey user, Permission permission, long projectId) {
        return hasInProject(user, new ProjectPermissionKey(permission.key()), projectId);
    }

    @Override
    public boolean mayBrowse(UserKey user, long projectId) {
        return hasInProject(user, ProjectPermissions.BROWSE_PROJECTS, projectId);
    }

    @Override
    public boolean has(UserKey user, GlobalPermission permission) {
        ApplicationUser person = userManager.getUserByKey(user.value());
        if (person == null || !person.isActive()) {
            return false;
        }
        return globalPermissionManager.hasPermission(GlobalPermissionKey.of(permission.key()), person)
                || (permission == GlobalPermission.ADMINISTER_AIMS
                        && globalPermissionManager.hasPermission(GlobalPermissionKey.ADMINISTER, person));
    }

    private boolean hasInProject(UserKey user, ProjectPermissionKey permission, long projectId) {
        ApplicationUser person = userManager.getUserByKey(user.value());
        if (person == null || !person.isActive()) {
            return false;
        }
        Project project = projectManager.getProjectObj(projectId);
        return project != null && permissionManager.hasPermission(permission, project, person);
    }
}
