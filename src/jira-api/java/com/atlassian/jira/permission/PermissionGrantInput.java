package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Objects;

// unconfirmed: no documentation or use of this class was found; shape from memory
public final class PermissionGrantInput {
    private final PermissionHolder holder;
    private final ProjectPermissionKey permission;

    private PermissionGrantInput(PermissionHolder holder, ProjectPermissionKey permission) {
        this.holder = Objects.requireNonNull(holder, "holder");
        this.permission = Objects.requireNonNull(permission, "permission");
    }

    public static PermissionGrantInput newGrant(PermissionHolder holder, ProjectPermissionKey permission) {
        return new PermissionGrantInput(holder, permission);
    }

    public PermissionHolder getHolder() {
        return holder;
    }

    public ProjectPermissionKey getPermission() {
        return permission;
    }
}
