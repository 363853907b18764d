package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

public interface ProjectRoleManager {
    Collection<ProjectRole> getProjectRoles();

    Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project);

    ProjectRole getProjectRole(Long id);

    ProjectRole getProjectRole(String name);

    ProjectRole createRole(ProjectRole projectRole);

    void updateRole(ProjectRole projectRole);

    void deleteRole(ProjectRole projectRole);

    boolean isRoleNameUnique(String name);

    ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project);

    void updateProjectRoleActors(ProjectRoleActors projectRoleActors);

    DefaultRoleActors getDefaultRoleActors(ProjectRole projectRole);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);
}
