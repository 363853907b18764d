package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

public interface PermissionGrant {
    Long getId();

    PermissionHolder getHolder();

    ProjectPermissionKey getPermission();
}
