package org.aimsforjira.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import org.aimsforjira.host.jira.constant.Constants;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.user.Users;

/** The rules of the host itself. */
final class BuiltInRules {
    static final String PERMISSION_CONDITION = BuiltInRule.PLUGIN + "permission-condition";
    static final String PERMISSION_VALIDATOR = BuiltInRule.PLUGIN + "permission-validator";
    static final String UPDATE_FIELD = BuiltInRule.PLUGIN + "updateissuefield-function";
    private static final String ONLY_ASSIGNEE = BuiltInRule.PLUGIN + "onlyassignee-condition";
    private static final String ONLY_REPORTER = BuiltInRule.PLUGIN + "onlyreporter-condition";

    private BuiltInRules() {}

    static void register(RuleTypes types, Constants constants, Permissions permissions, Users users) {
        List<String> permission = List.of(PermissionRule.ARGUMENT);
        types.register(new BuiltInRule(
                PERMISSION_CONDITION,
                RuleKind.CONDITION,
                permission,
                true,
                () -> new PermissionRule(permissions, users)));
        types.register(new BuiltInRule(
                PERMISSION_VALIDATOR,
                RuleKind.VALIDATOR,
                permission,
                true,
                () -> new PermissionRule(permissions, users)));
        types.register(new BuiltInRule(
                ONLY_ASSIGNEE, RuleKind.CONDITION, List.of(), true, () -> new PersonCondition(Issue::getAssigneeId)));
        types.register(new BuiltInRule(
                ONLY_REPORTER, RuleKind.CONDITION, List.of(), true, () -> new PersonCondition(Issue::getReporterId)));
        types.register(new BuiltInRule(
                UPDATE_FIELD,
                RuleKind.FUNCTION,
                List.of(UpdateFieldFunction.FIELD, UpdateFieldFunction.VALUE),
                true,
                () -> new UpdateFieldFunction(constants)));
        for (EssentialFunction function : EssentialFunction.values()) {
            types.register(new BuiltInRule(function.key(), RuleKind.FUNCTION, List.of(), false, () -> function));
        }
    }
}
