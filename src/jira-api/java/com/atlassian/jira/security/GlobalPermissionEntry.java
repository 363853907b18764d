package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import java.util.Objects;

public class GlobalPermissionEntry {
    private final String permissionKey;
    private final String group;

    public GlobalPermissionEntry(GlobalPermissionKey permissionKey, String group) {
        this.permissionKey = permissionKey.getKey();
        this.group = group;
    }

    public String getPermissionKey() {
        return permissionKey;
    }

    /** {@code null} stands for anyone. */
    public String getGroup() {
        return group;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof GlobalPermissionEntry
                && permissionKey.equals(((GlobalPermissionEntry) o).permissionKey)
                && Objects.equals(group, ((GlobalPermissionEntry) o).group);
    }

    @Override
    public int hashCode() {
        return Objects.hash(permissionKey, group);
    }
}
