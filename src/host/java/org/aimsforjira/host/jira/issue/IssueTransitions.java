package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aimsforjira.host.jira.Texts;
import org.aimsforjira.host.jira.workflow.EssentialFunction;
import org.aimsforjira.host.jira.workflow.TransitionRefused;
import org.aimsforjira.host.jira.workflow.TransitionVariables;
import org.aimsforjira.host.jira.workflow.Workflow;
import org.aimsforjira.host.jira.workflow.WorkflowTransition;
import org.aimsforjira.host.jira.workflow.Workflows;
import org.jspecify.annotations.Nullable;

/**
 * Takes issues along their workflow, from the initial transition on. Everything of one transition is one transaction, in the order of
 * its functions; the event follows the commit.
 */
final class IssueTransitions {
    private static final String COMMENT = "comment";

    private final IssueWorld world;
    private final Workflows workflows;
    private final IssueValidation validation;
    private final IssueWriter writer;
    private final Comments comments;

    IssueTransitions(
            IssueWorld world, Workflows workflows, IssueValidation validation, IssueWriter writer, Comments comments) {
        this.world = world;
        this.workflows = workflows;
        this.validation = validation;
        this.writer = writer;
        this.comments = comments;
    }

    /**
     * Creates an issue by the initial transition of its workflow and answers it as it is in the database then.
     *
     * @throws TransitionRefused if a validator or a function of the transition refuses; nothing was written then
     */
    HostIssue create(@Nullable ApplicationUser user, HostIssue wanted, Map<String, String> jsonProperties) {
        Workflow workflow = workflows.of(wanted);
        WorkflowTransition initial = workflow.initial();
        Map<String, Object> variables =
                TransitionVariables.of(wanted, null, user, initial.id(), null, TransitionOptions.defaults());
        return world.store().db().inTransaction(() -> {
            PropertySet properties = workflows.properties(wanted);
            refuseIf(workflows.engine().validate(initial, variables, properties));
            workflows.engine().run(initial, variables, properties, (function, args) -> {
                switch (function) {
                    case CREATE ->
                        TransitionVariables.created(
                                variables,
                                writer.insert(
                                        user,
                                        wanted,
                                        jsonProperties,
                                        workflow.step(initial.to()).statusId()));
                    case EVENT -> writer.tell(user, issue(variables), eventType(args));
                    case STATUS, COMMENT, HISTORY, REINDEX -> {
                        // The new issue has its status, and the index follows the commit.
                    }
                }
            });
            return stored(issue(variables));
        });
    }

    /** Whether somebody may do a transition with what was sent; validators are asked when it is done. */
    TransitionValidationResult validate(
            @Nullable ApplicationUser user,
            HostIssue issue,
            int actionId,
            IssueInputParameters sent,
            TransitionOptions options) {
        Map<String, Object> inputs = options.getWorkflowParams();
        Optional<WorkflowTransition> transition = available(user, issue, actionId, options);
        if (transition.isEmpty()) {
            return new TransitionValidationResult(
                    issue, unavailable(user, issue, actionId), Map.of(), inputs, actionId);
        }
        InputContext context =
                validation.transition(user, issue, transition.get().screen(), sent);
        Map<String, Object> holder = new HashMap<>(sent.getFieldValuesHolder());
        String comment = sent.getCommentValue();
        if (comment != null && comments.mayAdd(user, issue)) {
            holder.put(COMMENT, comment);
            context.limited(COMMENT, comment);
        } else if (comment != null) {
            context.error(COMMENT, "comment.refused");
        }
        return new TransitionValidationResult(issue, context.errors(), holder, inputs, actionId);
    }

    private Optional<WorkflowTransition> available(
            @Nullable ApplicationUser user, HostIssue issue, int actionId, TransitionOptions options) {
        return workflows
                .of(issue)
                .transition(actionId)
                .filter(transition -> workflows.engine().isAvailable(issue, transition, user, options));
    }

    private ErrorCollection unavailable(@Nullable ApplicationUser user, HostIssue issue, int actionId) {
        String name = workflows
                .of(issue)
                .transition(actionId)
                .map(WorkflowTransition::name)
                .orElse(Integer.toString(actionId));
        return new SimpleErrorCollection(
                Texts.text(world.users().localeOf(user), "workflow.unavailable", name, issue.toString()),
                ErrorCollection.Reason.VALIDATION_FAILED);
    }

    /**
     * Does a transition that was validated.
     *
     * @throws TransitionRefused if the issue has left the status meanwhile, or a condition, validator or function refuses; nothing was
     *     written then
     */
    @SuppressWarnings("unchecked") // the published result has a raw map
    HostIssue perform(@Nullable ApplicationUser user, TransitionValidationResult result) {
        HostIssue wanted = (HostIssue) Objects.requireNonNull(result.getIssue());
        TransitionOptions options = TransitionOptions.toTransitionOptions(result.getAdditionInputs());
        String comment = result.getFieldValuesHolder().get(COMMENT) instanceof String text ? text : null;
        return world.store().db().inTransaction(() -> {
            if (!world.store().lockInStatus(wanted.storedId(), wanted.getStatusId())) {
                throw new TransitionRefused(unavailable(user, wanted, result.getActionId()));
            }
            HostIssue original = stored(wanted);
            WorkflowTransition transition = available(user, original, result.getActionId(), options)
                    .orElseThrow(() -> new TransitionRefused(unavailable(user, original, result.getActionId())));
            Map<String, Object> variables =
                    TransitionVariables.of(wanted, original, user, transition.id(), comment, options);
            PropertySet properties = workflows.properties(original);
            if (!options.skipValidators()) {
                refuseIf(workflows.engine().validate(transition, variables, properties));
            }
            workflows
                    .engine()
                    .run(
                            transition,
                            variables,
                            properties,
                            (function, args) -> essential(function, args, user, transition, variables, comment));
            return stored(wanted);
        });
    }

    private void essential(
            EssentialFunction function,
            Map<String, String> args,
            @Nullable ApplicationUser user,
            WorkflowTransition transition,
            Map<String, Object> variables,
            @Nullable String comment) {
        HostIssue issue = issue(variables);
        switch (function) {
            case STATUS ->
                issue.setStatusId(workflows.of(issue).step(transition.to()).statusId());
            case COMMENT -> {
                if (comment != null) {
                    comments.write(user, issue, comment);
                }
            }
            case HISTORY -> writer.store(user, issue);
            case EVENT -> writer.tell(user, stored(issue), eventType(args));
            case CREATE, REINDEX -> {
                // The issue is there, and the index follows the commit.
            }
        }
    }

    private HostIssue stored(HostIssue issue) {
        return HostIssue.of(world, world.store().byId(issue.storedId()).orElseThrow());
    }

    private static HostIssue issue(Map<String, Object> variables) {
        return (HostIssue) TransitionVariables.issue(variables);
    }

    private static long eventType(Map<String, String> args) {
        return Long.parseLong(args.getOrDefault(EssentialFunction.EVENT_TYPE, "13"));
    }

    private static void refuseIf(ErrorCollection errors) {
        if (errors.hasAnyErrors()) {
            throw new TransitionRefused(errors);
        }
    }
}
