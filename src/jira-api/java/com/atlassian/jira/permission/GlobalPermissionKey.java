package com.atlassian.jira.permission;

import java.util.Objects;

public final class GlobalPermissionKey {
    public static final GlobalPermissionKey ADMINISTER = of("ADMINISTER");
    public static final GlobalPermissionKey SYSTEM_ADMIN = of("SYSTEM_ADMIN");
    public static final GlobalPermissionKey USER_PICKER = of("USER_PICKER");
    public static final GlobalPermissionKey CREATE_SHARED_OBJECTS = of("CREATE_SHARED_OBJECTS");
    public static final GlobalPermissionKey MANAGE_GROUP_FILTER_SUBSCRIPTIONS = of("MANAGE_GROUP_FILTER_SUBSCRIPTIONS");
    public static final GlobalPermissionKey BULK_CHANGE = of("BULK_CHANGE");

    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    public static GlobalPermissionKey of(String key) {
        return new GlobalPermissionKey(key);
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof GlobalPermissionKey && Objects.equals(key, ((GlobalPermissionKey) o).key);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
