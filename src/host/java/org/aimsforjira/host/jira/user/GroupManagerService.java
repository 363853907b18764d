package org.aimsforjira.host.jira.user;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Jira's GroupManager. */
public final class GroupManagerService implements GroupManager {
    private final Groups groups;

    /** Reads the groups. */
    public GroupManagerService(Groups groups) {
        this.groups = groups;
    }

    @Override
    public boolean groupExists(@Nullable String groupName) {
        return groups.byName(groupName).isPresent();
    }

    @Override
    public Collection<Group> getAllGroups() {
        return List.copyOf(groups.all());
    }

    @Override
    public Collection<String> getAllGroupNames() {
        return groups.all().stream().map(HostGroup::name).toList();
    }

    @Override
    public @Nullable Group getGroup(@Nullable String groupName) {
        return groups.byName(groupName).orElse(null);
    }

    @Override
    public boolean isUserInGroup(@Nullable ApplicationUser user, @Nullable Group group) {
        return group != null && isUserInGroup(user, group.getName());
    }

    @Override
    public boolean isUserInGroup(@Nullable ApplicationUser user, @Nullable String groupName) {
        return groupName != null && groups.lowerNamesOf(user).contains(groupName.toLowerCase(Locale.ENGLISH));
    }

    @Override
    public Collection<String> getGroupNamesForUser(@Nullable ApplicationUser user) {
        return groups.of(user).stream().map(HostGroup::name).sorted().toList();
    }

    @Override
    public Collection<Group> getGroupsForUser(@Nullable ApplicationUser user) {
        return groups.of(user).stream().sorted().map(Group.class::cast).toList();
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return List.copyOf(groups.members(groupName));
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(Group group) {
        return getUsersInGroup(group.getName());
    }

    @Override
    public Collection<String> getUserNamesInGroup(Group group) {
        return groups.members(group.getName()).stream().map(HostUser::getName).toList();
    }
}
