package com.atlassian.jira.permission;

import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Collection;

// unconfirmed (memory only): flushSchemeEntities
public interface PermissionSchemeManager extends SchemeManager {
    Collection<PermissionSchemeEntry> getPermissionSchemeEntries(Scheme scheme);

    Collection<PermissionSchemeEntry> getPermissionSchemeEntries(Scheme scheme, ProjectPermissionKey permissionKey);

    Collection<PermissionSchemeEntry> getPermissionSchemeEntries(long schemeId, ProjectPermissionKey permissionKey);

    Collection<PermissionSchemeEntry> getPermissionSchemeEntries(
            long schemeId, ProjectPermissionKey permissionKey, String type);

    void flushSchemeEntities();
}
