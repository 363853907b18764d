package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

// unconfirmed (memory only): getProjectPermissionKey, getNameI18nKey, getDescriptionI18nKey, getCategory
public interface ProjectPermission {
    String getKey();

    ProjectPermissionKey getProjectPermissionKey();

    String getNameI18nKey();

    String getDescriptionI18nKey();

    ProjectPermissionCategory getCategory();
}
