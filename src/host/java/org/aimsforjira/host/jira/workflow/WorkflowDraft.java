package org.aimsforjira.host.jira.workflow;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.permission.ProjectPermissions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.host.jira.workflow.WorkflowTransition.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A workflow that is not written yet. Every transition gets the essential functions; the initial one the validator for Create Issues
 * besides (Jira's REST documentation of the default rules of new transitions).
 */
public final class WorkflowDraft {
    private final String name;
    private final String description;
    private final List<WorkflowStep> steps = new ArrayList<>();
    private final List<WorkflowTransition> transitions = new ArrayList<>();

    /** A workflow without steps. */
    public WorkflowDraft(String name, String description) {
        this.name = name;
        this.description = description;
    }

    /** Adds a step. */
    public WorkflowDraft step(int id, String stepName, String statusId) {
        steps.add(new WorkflowStep(id, stepName, statusId));
        return this;
    }

    /** Adds the transition that creates issues, in the first step. */
    public WorkflowDraft create(String transitionName) {
        List<WorkflowRule> rules = List.of(
                new WorkflowRule(
                        0,
                        RuleKind.VALIDATOR,
                        BuiltInRules.PERMISSION_VALIDATOR,
                        Map.of(PermissionRule.ARGUMENT, ProjectPermissions.CREATE_ISSUES.permissionKey())),
                function(EssentialFunction.CREATE),
                function(EssentialFunction.REINDEX),
                event(EventType.ISSUE_CREATED_ID));
        return add(1, transitionName, Origin.INITIAL, Set.of(), steps.get(0).id(), null, rules);
    }

    /** Adds a transition from everywhere that sets or, with an empty id, clears the resolution. */
    public WorkflowDraft global(int id, String transitionName, int to, String resolutionId) {
        return add(
                id,
                transitionName,
                Origin.GLOBAL,
                Set.of(),
                to,
                null,
                rules(resolutionId, EventType.ISSUE_GENERICEVENT_ID));
    }

    /**
     * Adds a transition from steps.
     *
     * @param screen the screen it shows, or null
     * @param resolutionId resolution it sets, empty to clear it, null to leave it
     * @param eventType the event it fires
     */
    public WorkflowDraft directed(
            int id,
            String transitionName,
            Set<Integer> from,
            int to,
            @Nullable Long screen,
            @Nullable String resolutionId,
            long eventType) {
        return add(id, transitionName, Origin.STEPS, from, to, screen, rules(resolutionId, eventType));
    }

    private WorkflowDraft add(
            int id,
            String transitionName,
            Origin origin,
            Set<Integer> from,
            int to,
            @Nullable Long screen,
            List<WorkflowRule> rules) {
        transitions.add(new WorkflowTransition(
                0, id, transitionName, "", origin, new LinkedHashSet<>(from), to, screen, rules));
        return this;
    }

    private static List<WorkflowRule> rules(@Nullable String resolutionId, long eventType) {
        List<WorkflowRule> rules = new ArrayList<>();
        rules.add(function(EssentialFunction.STATUS));
        rules.add(function(EssentialFunction.COMMENT));
        if (resolutionId != null) {
            rules.add(new WorkflowRule(
                    0,
                    RuleKind.FUNCTION,
                    BuiltInRules.UPDATE_FIELD,
                    Map.of(UpdateFieldFunction.FIELD, "resolution", UpdateFieldFunction.VALUE, resolutionId)));
        }
        rules.add(function(EssentialFunction.HISTORY));
        rules.add(function(EssentialFunction.REINDEX));
        rules.add(event(eventType));
        return rules;
    }

    private static WorkflowRule function(EssentialFunction function) {
        return new WorkflowRule(0, RuleKind.FUNCTION, function.key(), Map.of());
    }

    private static WorkflowRule event(long eventType) {
        return new WorkflowRule(
                0,
                RuleKind.FUNCTION,
                EssentialFunction.EVENT.key(),
                Map.of(EssentialFunction.EVENT_TYPE, Long.toString(eventType)));
    }

    /** What was put together. */
    public Workflow workflow() {
        return new Workflow(0, name, description, steps, transitions);
    }
}
