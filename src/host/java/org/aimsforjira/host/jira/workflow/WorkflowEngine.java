package org.aimsforjira.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.Texts;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the conditions of transitions, runs validators and functions. Stands in for OSWorkflow, the engine inside Jira. */
public final class WorkflowEngine {
    private static final Logger LOG = LoggerFactory.getLogger(WorkflowEngine.class);

    private final Workflows workflows;
    private final Permissions permissions;
    private final Users users;

    WorkflowEngine(Workflows workflows, Permissions permissions, Users users) {
        this.workflows = workflows;
        this.permissions = permissions;
        this.users = users;
    }

    /** The transitions somebody is offered for an issue, in their order. */
    public List<WorkflowTransition> available(Issue issue, @Nullable ApplicationUser user, TransitionOptions options) {
        return workflows.of(issue).transitions().stream()
                .filter(transition -> isAvailable(issue, transition, user, options))
                .toList();
    }

    /**
     * Whether somebody may start a transition now: it leads out of the issue's step, he holds Transition Issues (Jira's documentation,
     * "Managing project permissions"), and every condition passes.
     */
    public boolean isAvailable(
            Issue issue, WorkflowTransition transition, @Nullable ApplicationUser user, TransitionOptions options) {
        boolean startsHere = workflows
                .of(issue)
                .stepOf(issue.getStatusId())
                .filter(step -> transition.startsIn(step.id()))
                .isPresent();
        return startsHere
                && (options.skipPermissions() || permissions.holds(ProjectPermissions.TRANSITION_ISSUES, issue, user))
                && (options.skipConditions() || conditionsPass(issue, transition, user, options));
    }

    private boolean conditionsPass(
            Issue issue, WorkflowTransition transition, @Nullable ApplicationUser user, TransitionOptions options) {
        Map<String, Object> variables = TransitionVariables.of(issue, issue, user, transition.id(), null, options);
        PropertySet properties = workflows.properties(issue);
        return transition.rules(RuleKind.CONDITION).stream()
                .allMatch(rule -> passes(rule, transition, variables, properties));
    }

    /** A condition that is missing or fails makes the transition unavailable and is logged (unconfirmed). */
    private boolean passes(
            WorkflowRule rule, WorkflowTransition transition, Map<String, Object> variables, PropertySet properties) {
        try {
            return create(rule, Condition.class).passesCondition(variables, args(rule), properties);
        } catch (WorkflowException | RuntimeException | LinkageError e) {
            LOG.error("The condition {} of the transition {} fails", rule.module(), transition.name(), e);
            return false;
        }
    }

    /**
     * Runs the validators up to the first that refuses. Messages for a field go to the field, others to the whole (Atlassian's note on
     * InvalidInputException in JIRA: field specific messages are put onto the screen).
     */
    public ErrorCollection validate(
            WorkflowTransition transition, Map<String, Object> variables, PropertySet properties) {
        for (WorkflowRule rule : transition.rules(RuleKind.VALIDATOR)) {
            try {
                create(rule, Validator.class).validate(variables, args(rule), properties);
            } catch (InvalidInputException refusal) {
                return errors(refusal);
            } catch (WorkflowException | RuntimeException | LinkageError e) {
                LOG.error("The validator {} of the transition {} fails", rule.module(), transition.name(), e);
                return failure(rule, variables, e);
            }
        }
        return new SimpleErrorCollection();
    }

    private static ErrorCollection errors(InvalidInputException refusal) {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addReason(ErrorCollection.Reason.VALIDATION_FAILED);
        refusal.getGenericErrors().forEach(message -> errors.addErrorMessage(String.valueOf(message)));
        refusal.getErrors()
                .forEach((field, message) -> errors.addError(String.valueOf(field), String.valueOf(message)));
        if (!errors.hasAnyErrors()) {
            errors.addErrorMessage(String.valueOf(refusal.getMessage()));
        }
        return errors;
    }

    private ErrorCollection failure(WorkflowRule rule, Map<String, Object> variables, Throwable cause) {
        ApplicationUser user =
                users.byKey(TransitionVariables.caller(variables)).orElse(null);
        String why = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage(
                Texts.text(users.localeOf(user), "workflow.failed", rule.module(), why),
                ErrorCollection.Reason.SERVER_ERROR);
        return errors;
    }

    /**
     * Runs the functions in their order.
     *
     * @throws TransitionRefused if one fails; the transaction around it must not be committed
     */
    public void run(
            WorkflowTransition transition,
            Map<String, Object> variables,
            PropertySet properties,
            TransitionSteps essential) {
        for (WorkflowRule rule : transition.rules(RuleKind.FUNCTION)) {
            EssentialFunction.of(rule.module())
                    .ifPresentOrElse(
                            function -> essential.run(function, rule.args()),
                            () -> execute(rule, transition, variables, properties));
        }
    }

    private void execute(
            WorkflowRule rule, WorkflowTransition transition, Map<String, Object> variables, PropertySet properties) {
        try {
            create(rule, FunctionProvider.class).execute(variables, args(rule), properties);
        } catch (InvalidInputException refusal) {
            throw new TransitionRefused(errors(refusal));
        } catch (WorkflowException | RuntimeException | LinkageError e) {
            LOG.error("The function {} of the transition {} fails", rule.module(), transition.name(), e);
            throw new TransitionRefused(failure(rule, variables, e));
        }
    }

    private <T> T create(WorkflowRule rule, Class<T> type) throws WorkflowException {
        RuleType found = workflows
                .rules()
                .byKey(rule.module())
                .orElseThrow(() -> new WorkflowException(
                        "no module " + rule.module() + " is enabled; enable it or take it off the workflow"));
        return type.cast(found.create());
    }

    private Map<String, Object> args(WorkflowRule rule) {
        return new HashMap<>(workflows.args(rule));
    }
}
