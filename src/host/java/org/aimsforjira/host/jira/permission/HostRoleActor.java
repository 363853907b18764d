package org.aimsforjira.host.jira.permission;

import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.aimsforjira.host.jira.user.Groups;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/** A user or a group that plays a role in a project. */
final class HostRoleActor implements RoleActor {
    private final long id;
    private final long projectId;
    private final long roleId;
    private final String type;
    private final String parameter;
    private final Users users;
    private final Groups groups;

    HostRoleActor(long id, long projectId, long roleId, String type, String parameter, Users users, Groups groups) {
        this.id = id;
        this.projectId = projectId;
        this.roleId = roleId;
        this.type = type;
        this.parameter = parameter;
        this.users = users;
        this.groups = groups;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Long getProjectRoleId() {
        return roleId;
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getDescriptor() {
        return isGroup()
                ? parameter
                : users.byKey(parameter).map(ApplicationUser::getDisplayName).orElse(parameter);
    }

    @Override
    public String getParameter() {
        return parameter;
    }

    @Override
    public String getPrettyName() {
        return isGroup() ? "Group" : "User";
    }

    @Override
    public Set<ApplicationUser> getUsers() {
        Set<ApplicationUser> found = new LinkedHashSet<>();
        if (isGroup()) {
            found.addAll(groups.members(parameter));
        } else {
            users.byKey(parameter).ifPresent(found::add);
        }
        return found;
    }

    @Override
    public boolean contains(@Nullable ApplicationUser user) {
        if (user == null) {
            return false;
        }
        return isGroup()
                ? groups.lowerNamesOf(user).contains(parameter.toLowerCase(Locale.ENGLISH))
                : parameter.equals(user.getKey());
    }

    @Override
    public boolean isActive() {
        return isGroup()
                || users.byKey(parameter).map(ApplicationUser::isActive).orElse(false);
    }

    private boolean isGroup() {
        return type.equals(RoleTypes.GROUP_ACTOR);
    }
}
