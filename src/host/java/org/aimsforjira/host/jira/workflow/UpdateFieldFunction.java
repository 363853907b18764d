package org.aimsforjira.host.jira.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;
import java.util.Objects;
import org.aimsforjira.host.jira.constant.Constants;
import org.jspecify.annotations.Nullable;

/**
 * Sets a field of the issue to a value of the workflow; an empty value clears it. With the field resolution this is how Jira's workflows
 * set and clear it (Atlassian's knowledge base, "Best practices on using the resolution field": set it by a post function where the
 * screen does not ask for it, and clear it when work begins anew).
 */
final class UpdateFieldFunction implements FunctionProvider {
    static final String FIELD = "field.name";
    static final String VALUE = "field.value";

    private final Constants constants;

    UpdateFieldFunction(Constants constants) {
        this.constants = constants;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet ps) throws WorkflowException {
        MutableIssue issue = (MutableIssue) Objects.requireNonNull(transientVars.get(TransitionVariables.ISSUE));
        String field = String.valueOf(args.get(FIELD));
        Object given = args.get(VALUE);
        String value = given == null || given.toString().isEmpty() ? null : given.toString();
        switch (field) {
            case "resolution" ->
                issue.setResolutionId(known(value, constants.resolution(value).isPresent(), field));
            case "priority" ->
                issue.setPriorityId(known(value, constants.priority(value).isPresent(), field));
            case "assignee" -> issue.setAssigneeId(value);
            case "description" -> issue.setDescription(value);
            case "environment" -> issue.setEnvironment(value);
            default -> throw new WorkflowException("The function cannot set the field '" + field + "'.");
        }
    }

    private static @Nullable String known(@Nullable String value, boolean exists, String field)
            throws WorkflowException {
        if (value != null && !exists) {
            throw new WorkflowException("The workflow sets " + field + " to '" + value + "', which does not exist.");
        }
        return value;
    }
}
