package com.atlassian.jira.icon;

import java.util.Objects;

// unconfirmed: equals, hashCode, toString and the keys
public final class IconType {
    public static final IconType PROJECT_ICON_TYPE = new IconType("project");
    public static final IconType ISSUE_TYPE_ICON_TYPE = new IconType("issuetype");
    public static final IconType USER_ICON_TYPE = new IconType("user");

    private final String key;

    private IconType(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    public static IconType of(String key) {
        return new IconType(key);
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof IconType && key.equals(((IconType) o).key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
