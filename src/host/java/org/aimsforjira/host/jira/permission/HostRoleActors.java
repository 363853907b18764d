package org.aimsforjira.host.jira.permission;

import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who plays a role in a project; without a project, who plays it in new projects. */
final class HostRoleActors implements ProjectRoleActors {
    private final @Nullable Long projectId;
    private final long roleId;
    private final List<HostRoleActor> actors;

    HostRoleActors(@Nullable Long projectId, long roleId, List<HostRoleActor> actors) {
        this.projectId = projectId;
        this.roleId = roleId;
        this.actors = actors;
    }

    @Override
    public @Nullable Long getProjectId() {
        return projectId;
    }

    @Override
    public Long getProjectRoleId() {
        return roleId;
    }

    @Override
    public Set<ApplicationUser> getUsers() {
        return actors.stream()
                .flatMap(actor -> actor.getUsers().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<RoleActor> getRoleActors() {
        return new LinkedHashSet<>(actors);
    }

    @Override
    public Set<RoleActor> getRoleActorsByType(String type) {
        return actors.stream()
                .filter(actor -> actor.getType().equals(type))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public boolean contains(@Nullable ApplicationUser user) {
        return actors.stream().anyMatch(actor -> actor.contains(user));
    }
}
