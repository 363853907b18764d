package com.atlassian.jira.permission;

// unconfirmed: the order, REPORTER_WITH_CREATE_PERMISSION, and the keys but those of user, group and project role
public enum JiraPermissionHolderType implements PermissionHolderType {
    USER("user", true),
    GROUP("group", true),
    PROJECT_ROLE("projectrole", true),
    USER_CUSTOM_FIELD("userCF", true),
    GROUP_CUSTOM_FIELD("groupCF", true),
    PROJECT_LEAD("lead", false),
    ASSIGNEE("assignee", false),
    REPORTER("reporter", false),
    ASSIGNEE_WITH_ASSIGNABLE_PERMISSION("assigneeassignable", false),
    REPORTER_WITH_CREATE_PERMISSION("reportercreate", false),
    ANYONE("group", false),
    APPLICATION_ROLE("applicationRole", true);

    private final String key;
    private final boolean requiresParameter;

    JiraPermissionHolderType(String key, boolean requiresParameter) {
        this.key = key;
        this.requiresParameter = requiresParameter;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public boolean requiresParameter() {
        return requiresParameter;
    }
}
