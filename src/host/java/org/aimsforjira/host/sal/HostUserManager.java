package org.aimsforjira.host.sal;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Users as all Atlassian products see them. Stands in for SAL's DefaultUserManager over Jira's own services. */
public final class HostUserManager implements UserManager {
    private final com.atlassian.jira.user.util.UserManager users;
    private final GroupManager groups;
    private final GlobalPermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final BiPredicate<String, String> passwords;

    /**
     * Over Jira's services.
     *
     * @param passwords whether a user of this name has this password
     */
    public HostUserManager(
            com.atlassian.jira.user.util.UserManager users,
            GroupManager groups,
            GlobalPermissionManager permissions,
            JiraAuthenticationContext authentication,
            BiPredicate<String, String> passwords) {
        this.users = users;
        this.groups = groups;
        this.permissions = permissions;
        this.authentication = authentication;
        this.passwords = passwords;
    }

    @Override
    public @Nullable UserProfile getRemoteUser() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null ? null : new HostUserProfile(user);
    }

    @Override
    public @Nullable UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public @Nullable UserKey getRemoteUserKey() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null ? null : new UserKey(user.getKey());
    }

    @Override
    public @Nullable UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public @Nullable UserProfile getUserProfile(@Nullable String username) {
        ApplicationUser user = username == null ? null : users.getUserByName(username);
        return user == null ? null : new HostUserProfile(user);
    }

    @Override
    public @Nullable UserProfile getUserProfile(@Nullable UserKey userKey) {
        ApplicationUser user = user(userKey);
        return user == null ? null : new HostUserProfile(user);
    }

    @Override
    public boolean isUserInGroup(@Nullable UserKey userKey, @Nullable String group) {
        ApplicationUser user = user(userKey);
        return user != null && group != null && groups.isUserInGroup(user, group);
    }

    @Override
    public boolean isSystemAdmin(@Nullable UserKey userKey) {
        ApplicationUser user = user(userKey);
        return user != null && permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user);
    }

    /** System administrators are administrators too, as in Jira. */
    @Override
    public boolean isAdmin(@Nullable UserKey userKey) {
        ApplicationUser user = user(userKey);
        return user != null
                && (permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)
                        || permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user));
    }

    @Override
    public boolean authenticate(String username, String password) {
        return passwords.test(username, password);
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        String wanted = prefix.toLowerCase(Locale.ENGLISH);
        return groups.getAllGroups().stream()
                .map(group -> group.getName())
                .filter(name -> name.toLowerCase(Locale.ENGLISH).startsWith(wanted))
                .sorted()
                .skip(startIndex)
                .limit(maxResults)
                .toList();
    }

    private @Nullable ApplicationUser user(@Nullable UserKey userKey) {
        return userKey == null ? null : users.getUserByKey(userKey.getStringValue());
    }
}
