package com.atlassian.jira.permission;

public interface PermissionHolderType {
    String getKey();

    boolean requiresParameter();
}
