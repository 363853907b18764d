package org.aimsforjira.setup.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;

/**
 * Jira's projects, types, fields, screens and schemes, to change. Each call is one step of a plan; called again after a crash it
 * completes what it began and makes nothing twice, except for types, fields, link types and projects, whose intent the caller stores.
 *
 * <p>Each throws {@link SetupFailure} when Jira refuses, with Jira's own words.
 */
public interface JiraSchemaWriter {

    /** The cluster lock that whoever changes Jira's administration holds. */
    String LOCK = "org.aimsforjira.setup";

    /** Jira refused a step. */
    final class SetupFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public SetupFailure(String message) {
            super(message);
        }

        public SetupFailure(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Makes a business project, led by the user, and returns its id. */
    long createProject(String key, String name, UserKey lead);

    /** Makes an issue type and returns its id. */
    String createIssueType(String name, String description);

    /** Offers the issue type in the scheme that the project uses. */
    void addToTypeScheme(long projectId, String issueType);

    /** Gives the project a copy of its issue type scheme. */
    void giveOwnTypeScheme(long projectId);

    /** Gives the project a copy of its issue type screen scheme, with own screens for each of the issue types. */
    void giveOwnScreens(long projectId, Set<String> issueTypes);

    /** Gives the project a copy of its permission scheme. */
    void giveOwnPermissionScheme(long projectId, UserKey admin);

    /**
     * Makes a custom field with one context and returns its number.
     *
     * @param projectId the project of the context; empty = all projects
     * @param issueTypes the issue types of the context; empty = all
     */
    long createField(
            String name, String description, FieldRole.Kind kind, Optional<Long> projectId, Set<String> issueTypes);

    /** Adds a context; parameters as at {@link #createField}. */
    void addContext(long field, Optional<Long> projectId, Set<String> issueTypes);

    /** Makes the context hold for these issue types too; empty = for all. */
    void extendContext(long field, long contextId, Set<String> issueTypes);

    /** Adds an option at the end of the field's context in the project (global fields: of the global one) and returns its id. */
    long addOption(long field, Optional<Long> projectId, String text);

    void enableOption(long option);

    /** The option can no longer be chosen; issues that have it keep it. */
    void disableOption(long option);

    /** Issues that have the option show the new text. */
    void renameOption(long option, String text);

    /**
     * Puts options of the field's context in the project into this order, before all others.
     *
     * @param options ids; unknown ones are left out
     */
    void orderOptions(long field, long projectId, List<Long> options);

    /**
     * Makes a link type and returns its id.
     *
     * @param outward what the source says of the destination
     * @param inward what the destination says of the source
     */
    long createLinkType(String name, String outward, String inward);

    /** Puts the field at the end of the first tab of the screen. */
    void addToScreen(long field, long screen);

    /** Grants the permission to the role in the permission scheme of the project. */
    void grant(long projectId, Permission permission, long role, UserKey admin);

    void grant(GlobalPermission permission, String group);
}
