package org.aimsforjira.host.jira.permission;

/** Names Jira gives to kinds of role actors and of permission holders in its tables. */
final class RoleTypes {
    static final String USER_ACTOR = "atlassian-user-role-actor";
    static final String GROUP_ACTOR = "atlassian-group-role-actor";

    static final String GROUP = "group";
    static final String USER = "user";
    static final String ROLE = "projectrole";
    static final String LEAD = "lead";
    static final String REPORTER = "reporter";
    static final String ASSIGNEE = "assignee";
    static final String APPLICATION_ROLE = "applicationRole";

    private RoleTypes() {}
}
