package org.aimsforjira.host.jira.permission;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.GlobalPermissionType;
import com.atlassian.jira.security.GlobalPermissionEntry;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.atlassian.fugue.Option;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Jira's GlobalPermissionManager. */
public final class GlobalPermissionManagerService implements GlobalPermissionManager {
    private final GlobalPermissions permissions;
    private final PermissionTypes types;

    /** Works on the grants and the known types. */
    public GlobalPermissionManagerService(GlobalPermissions permissions, PermissionTypes types) {
        this.permissions = permissions;
        this.types = types;
    }

    @Override
    public Collection<GlobalPermissionType> getAllGlobalPermissions() {
        return types.globalPermissions();
    }

    @Override
    public Option<GlobalPermissionType> getGlobalPermission(String permissionKey) {
        return types.global(permissionKey).map(Option::some).orElseGet(Option::none);
    }

    @Override
    public Collection<GlobalPermissionEntry> getPermissions(GlobalPermissionKey permissionKey) {
        return permissions.grants().stream()
                .filter(grant -> grant.permission().equals(permissionKey.getKey()))
                .map(grant -> new GlobalPermissionEntry(permissionKey, grant.group()))
                .toList();
    }

    @Override
    public boolean addPermission(GlobalPermissionType globalPermissionType, @Nullable String group) {
        if (group == null && !globalPermissionType.isAnonymousAllowed()) {
            throw new IllegalArgumentException(
                    "The global permission " + globalPermissionType.getKey() + " may not be granted to everybody.");
        }
        return permissions.grant(globalPermissionType.getGlobalPermissionKey(), group);
    }

    @Override
    public boolean removePermission(GlobalPermissionType globalPermissionType, @Nullable String group) {
        return permissions.revoke(globalPermissionType.getGlobalPermissionKey(), group);
    }

    @Override
    public boolean removePermissions(String group) {
        return permissions.revokeAll(group);
    }

    @Override
    public Collection<String> getGroupNamesWithPermission(GlobalPermissionKey permissionKey) {
        return permissions.grants().stream()
                .filter(grant -> grant.permission().equals(permissionKey.getKey()))
                .map(GlobalPermissions.Grant::group)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permissionKey, @Nullable ApplicationUser user) {
        return permissions.holds(user, permissionKey);
    }

    @Override
    public boolean isGlobalPermission(GlobalPermissionKey permissionKey) {
        return types.known(permissionKey);
    }
}
