package org.aimsforjira.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Objects;
import org.aimsforjira.host.jira.Texts;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/**
 * Passes for those who hold a project permission: as a condition, and as the validator that Jira puts on the initial transition with
 * Create Issues (Jira's REST documentation of the default rules of new transitions: PermissionValidator with CREATE_ISSUES).
 */
final class PermissionRule implements Condition, Validator {
    static final String ARGUMENT = "permissionKey";

    private final Permissions permissions;
    private final Users users;

    PermissionRule(Permissions permissions, Users users) {
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet ps) {
        return passes(transientVars, args);
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet ps) throws InvalidInputException {
        if (!passes(transientVars, args)) {
            throw new InvalidInputException(
                    Texts.text(users.localeOf(user(transientVars)), "workflow.permission", permission(args)));
        }
    }

    private boolean passes(Map<?, ?> transientVars, Map<?, ?> args) {
        Issue issue = (Issue) Objects.requireNonNull(transientVars.get(TransitionVariables.ISSUE));
        ProjectPermissionKey key = new ProjectPermissionKey(permission(args));
        ApplicationUser user = user(transientVars);
        Project project = Objects.requireNonNull(issue.getProjectObject());
        return issue.getId() == null ? permissions.holds(key, project, user) : permissions.holds(key, issue, user);
    }

    private static String permission(Map<?, ?> args) {
        return String.valueOf(args.get(ARGUMENT));
    }

    private @Nullable ApplicationUser user(Map<?, ?> transientVars) {
        return users.byKey(TransitionVariables.caller(transientVars)).orElse(null);
    }
}
