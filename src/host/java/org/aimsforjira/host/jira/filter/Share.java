package org.aimsforjira.host.jira.filter;

import org.jspecify.annotations.Nullable;

/**
 * Who may see a filter besides its owner.
 *
 * @param type what kind of people
 * @param parameter name of the group or id of the project; null for everybody who is logged in
 * @param role id of the role in the project; null for all other kinds
 */
public record Share(
        Type type, @Nullable String parameter, @Nullable String role) {
    /** Who may see a filter, for kinds without a role. */
    public Share(Type type, @Nullable String parameter) {
        this(type, parameter, null);
    }

    /** Kinds of people, by their names in Jira's REST API. */
    public enum Type {
        /** Everybody who is logged in. */
        AUTHENTICATED("authenticated"),
        /** The members of a group. */
        GROUP("group"),
        /** Those who may browse a project. */
        PROJECT("project"),
        /** Those who play a role in a project. Jira keeps it, and answers it, as a project with a role. */
        PROJECT_ROLE("projectRole");

        private final String key;

        Type(String key) {
            this.key = key;
        }

        /** Name in the REST API. */
        public String key() {
            return key;
        }

        /** The kind with that name; null if there is none. */
        public static @Nullable Type of(String key) {
            for (Type type : values()) {
                if (type.key.equals(key)) {
                    return type;
                }
            }
            return null;
        }
    }
}
