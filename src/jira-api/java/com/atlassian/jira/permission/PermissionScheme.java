package com.atlassian.jira.permission;

import java.util.Collection;

public interface PermissionScheme {
    Long getId();

    String getName();

    String getDescription();

    Collection<PermissionGrant> getPermissions();
}
