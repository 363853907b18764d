package org.aimsforjira.host.jira.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashMap;
import java.util.Map;
import org.aimsforjira.host.jira.workflow.WorkflowTransition.Origin;

/** Shows workflows in the classes of OSWorkflow, as plugins see them. */
public final class Descriptors {
    private static final String TYPE = "class";

    private final DescriptorFactory factory = DescriptorFactory.getFactory();
    private final Workflows workflows;

    /** For the rules of a host. */
    public Descriptors(Workflows workflows) {
        this.workflows = workflows;
    }

    @SuppressWarnings("unchecked") // the published classes have raw collections
    WorkflowDescriptor workflow(Workflow workflow) {
        WorkflowDescriptor descriptor = factory.createWorkflowDescriptor();
        descriptor.setName(workflow.name());
        for (WorkflowStep step : workflow.steps()) {
            descriptor.getSteps().add(step(workflow, step));
        }
        for (WorkflowTransition transition : workflow.transitions()) {
            if (transition.origin() == Origin.GLOBAL) {
                descriptor.getGlobalActions().add(action(transition));
            } else if (transition.origin() == Origin.INITIAL) {
                descriptor.getInitialActions().add(action(transition));
            }
        }
        return descriptor;
    }

    @SuppressWarnings("unchecked") // as above
    private StepDescriptor step(Workflow workflow, WorkflowStep step) {
        StepDescriptor descriptor = factory.createStepDescriptor();
        descriptor.setId(step.id());
        descriptor.setName(step.name());
        descriptor.getMetaAttributes().put(JiraWorkflow.STEP_STATUS_KEY, step.statusId());
        workflow.transitions().stream()
                .filter(transition ->
                        transition.origin() == Origin.STEPS && transition.from().contains(step.id()))
                .forEach(transition -> descriptor.getActions().add(action(transition)));
        return descriptor;
    }

    /** A transition. */
    @SuppressWarnings("unchecked") // as above
    public ActionDescriptor action(WorkflowTransition transition) {
        ActionDescriptor descriptor = factory.createActionDescriptor();
        descriptor.setId(transition.id());
        descriptor.setName(transition.name());
        Map<Object, Object> meta = new HashMap<>();
        Long screen = transition.screen();
        if (screen != null) {
            descriptor.setView(JiraWorkflow.ACTION_SCREEN_ATTRIBUTE);
            meta.put(JiraWorkflow.WORKFLOW_VIEW_FIELDLAYOUT_KEY_ATTRIBUTE, screen.toString());
        }
        descriptor.setMetaAttributes(meta);
        ResultDescriptor result = factory.createResultDescriptor();
        result.setStep(transition.to());
        result.setParent(descriptor);
        transition
                .rules(RuleKind.FUNCTION)
                .forEach(rule -> result.getPostFunctions().add(rule(rule)));
        descriptor.setUnconditionalResult(result);
        transition
                .rules(RuleKind.VALIDATOR)
                .forEach(rule -> descriptor.getValidators().add(rule(rule)));
        return descriptor;
    }

    /** A rule with its arguments. */
    @SuppressWarnings("unchecked") // as above
    public AbstractDescriptor rule(WorkflowRule rule) {
        switch (rule.kind()) {
            case CONDITION -> {
                ConditionDescriptor descriptor = factory.createConditionDescriptor();
                descriptor.setType(TYPE);
                descriptor.getArgs().putAll(workflows.args(rule));
                return descriptor;
            }
            case VALIDATOR -> {
                ValidatorDescriptor descriptor = factory.createValidatorDescriptor();
                descriptor.setType(TYPE);
                descriptor.getArgs().putAll(workflows.args(rule));
                return descriptor;
            }
            default -> {
                FunctionDescriptor descriptor = factory.createFunctionDescriptor();
                descriptor.setType(TYPE);
                descriptor.getArgs().putAll(workflows.args(rule));
                return descriptor;
            }
        }
    }
}
