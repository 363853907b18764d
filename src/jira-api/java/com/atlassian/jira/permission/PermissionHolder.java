package com.atlassian.jira.permission;

import io.atlassian.fugue.Option;
import java.util.Objects;

public final class PermissionHolder {
    private final PermissionHolderType type;
    private final String parameter;

    private PermissionHolder(PermissionHolderType type, String parameter) {
        this.type = Objects.requireNonNull(type, "type");
        this.parameter = parameter;
        if (type.requiresParameter() != (parameter != null)) {
            throw new IllegalArgumentException(
                    "the holder type " + type + (parameter == null ? " needs a" : " takes no") + " parameter");
        }
    }

    // unconfirmed: the names of the two factory methods
    public static PermissionHolder holder(PermissionHolderType type) {
        return new PermissionHolder(type, null);
    }

    public static PermissionHolder holder(PermissionHolderType type, String parameter) {
        return new PermissionHolder(type, parameter);
    }

    public PermissionHolderType getType() {
        return type;
    }

    /** The role id, group name or user key, by type. */
    public Option<String> getParameter() {
        return Option.option(parameter);
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
