package com.atlassian.jira.permission;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;

public interface PermissionGrant extends WithId {
    @Override
    Long getId();

    PermissionHolder getHolder();

    ProjectPermissionKey getPermission();
}
