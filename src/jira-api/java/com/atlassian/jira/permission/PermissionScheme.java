package com.atlassian.jira.permission;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.util.NamedWithDescription;
import java.util.Collection;

public interface PermissionScheme extends WithId, NamedWithDescription {
    @Override
    Long getId();

    @Override
    String getName();

    /** Never {@code null}. */
    @Override
    String getDescription();

    Collection<PermissionGrant> getPermissions();
}
