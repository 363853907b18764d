package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

// unconfirmed (memory only): getPrettyName
public interface RoleActor {
    Long getId();

    Long getProjectRoleId();

    Long getProjectId();

    String getType();

    String getDescriptor();

    String getParameter();

    String getPrettyName();

    Set<ApplicationUser> getUsers();

    boolean contains(ApplicationUser user);

    boolean isActive();
}
