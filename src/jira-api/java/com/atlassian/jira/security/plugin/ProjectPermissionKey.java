package com.atlassian.jira.security.plugin;

import java.io.Serializable;
import java.util.Objects;

// unconfirmed: that the class is final and serializable
public final class ProjectPermissionKey implements Serializable {
    private final String permissionKey;

    public ProjectPermissionKey(String permissionKey) {
        this.permissionKey = permissionKey;
    }

    public String permissionKey() {
        return permissionKey;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ProjectPermissionKey
                && Objects.equals(permissionKey, ((ProjectPermissionKey) o).permissionKey);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(permissionKey);
    }

    @Override
    public String toString() {
        return permissionKey;
    }
}
