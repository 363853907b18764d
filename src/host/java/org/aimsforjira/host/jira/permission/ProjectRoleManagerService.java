package org.aimsforjira.host.jira.permission;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.DefaultRoleActors;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Jira's ProjectRoleManager. Roles have no default actors in the host. */
public final class ProjectRoleManagerService implements ProjectRoleManager {
    private final Roles roles;

    /** Works on the roles. */
    public ProjectRoleManagerService(Roles roles) {
        this.roles = roles;
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return List.copyOf(roles.all());
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(@Nullable ApplicationUser user, Project project) {
        return roles.all().stream()
                .filter(role -> roles.plays(user, role.id(), project.getId()))
                .map(ProjectRole.class::cast)
                .toList();
    }

    @Override
    public @Nullable ProjectRole getProjectRole(@Nullable Long id) {
        return roles.byId(id).orElse(null);
    }

    @Override
    public @Nullable ProjectRole getProjectRole(@Nullable String name) {
        return roles.byName(name).orElse(null);
    }

    @Override
    public ProjectRole createRole(ProjectRole projectRole) {
        return roles.create(projectRole.getName(), Objects.requireNonNullElse(projectRole.getDescription(), ""));
    }

    @Override
    public void updateRole(ProjectRole projectRole) {
        roles.update(
                projectRole.getId(),
                projectRole.getName(),
                Objects.requireNonNullElse(projectRole.getDescription(), ""));
    }

    @Override
    public void deleteRole(ProjectRole projectRole) {
        roles.delete(projectRole.getId());
    }

    @Override
    public boolean isRoleNameUnique(String name) {
        return roles.byName(name).isEmpty();
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project) {
        return roles.actors(projectRole.getId(), project.getId());
    }

    @Override
    public void updateProjectRoleActors(ProjectRoleActors projectRoleActors) {
        roles.replaceActors(
                projectRoleActors.getProjectRoleId(),
                projectRoleActors.getProjectId(),
                projectRoleActors.getRoleActors());
    }

    @Override
    public DefaultRoleActors getDefaultRoleActors(ProjectRole projectRole) {
        return new HostRoleActors(null, projectRole.getId(), List.of());
    }

    @Override
    public boolean isUserInProjectRole(@Nullable ApplicationUser user, ProjectRole projectRole, Project project) {
        return roles.plays(user, projectRole.getId(), project.getId());
    }
}
