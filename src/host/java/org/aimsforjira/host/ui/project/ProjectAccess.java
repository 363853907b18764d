package org.aimsforjira.host.ui.project;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Locale;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Finds projects for readers; hidden ones are as if they were not there. */
public final class ProjectAccess {
    private ProjectAccess() {}

    /** The project of a key, if the reader may browse it; refused with 404 otherwise. */
    public static Project browse(Visit visit, String key) {
        Project project =
                visit.ui().service(ProjectManager.class).getProjectByCurrentKeyIgnoreCase(key.toUpperCase(Locale.ROOT));
        if (project == null || !may(visit, ProjectPermissions.BROWSE_PROJECTS, project)) {
            throw new Refused(Refused.Kind.PROJECT);
        }
        return project;
    }

    /** Whether the reader holds a permission in a project. */
    public static boolean may(Visit visit, ProjectPermissionKey permission, @Nullable Project project) {
        return project != null
                && visit.ui().service(PermissionManager.class).hasPermission(permission, project, visit.user());
    }
}
