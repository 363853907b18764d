package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

// unconfirmed (memory only): getUsers, getRoleActorsByType, getProjectRoleId
public interface DefaultRoleActors {
    Set<ApplicationUser> getUsers();

    Set<RoleActor> getRoleActors();

    Set<RoleActor> getRoleActorsByType(String type);

    Long getProjectRoleId();

    boolean contains(ApplicationUser user);
}
