package com.atlassian.jira.permission;

// unconfirmed (memory only): getSchemeId, getPermissionKey
public interface PermissionSchemeEntry {
    Long getId();

    Long getSchemeId();

    String getPermissionKey();

    /** Type of the holder: {@code projectrole}, {@code group}, {@code user} … */
    String getType();

    /** The role id, group name or user key, by type. */
    String getParameter();
}
