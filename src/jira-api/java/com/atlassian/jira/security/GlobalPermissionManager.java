package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.GlobalPermissionType;
import com.atlassian.jira.user.ApplicationUser;
import io.atlassian.fugue.Option;
import java.util.Collection;

// unconfirmed (memory only): removePermissions, getGroupNamesWithPermission, isGlobalPermission
public interface GlobalPermissionManager {
    Collection<GlobalPermissionType> getAllGlobalPermissions();

    /** None where no module declares such a permission. */
    Option<GlobalPermissionType> getGlobalPermission(String permissionKey);

    Collection<GlobalPermissionEntry> getPermissions(GlobalPermissionKey permissionKey);

    boolean addPermission(GlobalPermissionType globalPermissionType, String group);

    boolean removePermission(GlobalPermissionType globalPermissionType, String group);

    /** Takes the group out of every global permission. */
    boolean removePermissions(String group);

    Collection<String> getGroupNamesWithPermission(GlobalPermissionKey permissionKey);

    boolean hasPermission(GlobalPermissionKey permissionKey, ApplicationUser user);

    boolean isGlobalPermission(GlobalPermissionKey permissionKey);
}
