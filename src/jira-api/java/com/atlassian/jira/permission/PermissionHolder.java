package com.atlassian.jira.permission;

import java.util.Objects;

public final class PermissionHolder {
    private final PermissionHolderType type;
    private final String parameter;

    private PermissionHolder(PermissionHolderType type, String parameter) {
        this.type = Objects.requireNonNull(type, "type");
        this.parameter = parameter;
    }

    public static PermissionHolder holder(PermissionHolderType type) {
        return new PermissionHolder(type, null);
    }

    public static PermissionHolder holder(PermissionHolderType type, String parameter) {
        return new PermissionHolder(type, parameter);
    }

    public PermissionHolderType getType() {
        return type;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PermissionHolder
                && type.equals(((PermissionHolder) o).type)
                && Objects.equals(parameter, ((PermissionHolder) o).parameter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, parameter);
    }
}
