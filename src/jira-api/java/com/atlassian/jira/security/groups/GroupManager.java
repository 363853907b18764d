package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

// unconfirmed (memory only): getAllGroupNames, getUserNamesInGroup
public interface GroupManager {
    boolean groupExists(String groupName);

    Collection<Group> getAllGroups();

    Collection<String> getAllGroupNames();

    Group getGroup(String groupName);

    boolean isUserInGroup(ApplicationUser user, Group group);

    boolean isUserInGroup(ApplicationUser user, String groupName);

    Collection<String> getGroupNamesForUser(ApplicationUser user);

    Collection<Group> getGroupsForUser(ApplicationUser user);

    Collection<ApplicationUser> getUsersInGroup(String groupName);

    Collection<ApplicationUser> getUsersInGroup(Group group);

    Collection<String> getUserNamesInGroup(Group group);
}
