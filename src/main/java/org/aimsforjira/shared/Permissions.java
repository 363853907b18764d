package org.aimsforjira.shared;

/** Who may do what, as Jira's permission schemes say at this moment. */
public interface Permissions {

    /** Whether the user holds the permission in the project with this id. False for unknown users and projects. */
    boolean has(UserKey user, Permission permission, long projectId);

    /** Whether the user holds the global permission. Jira administrators hold {@link GlobalPermission#ADMINISTER_AIMS}. */
    boolean has(UserKey user, GlobalPermission permission);

    /** Whether the user may browse the project in Jira. */
    boolean mayBrowse(UserKey user, long projectId);
}
