package org.aimsforjira.host.ui.admin;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsforjira.host.jira.workflow.RuleType;
import org.aimsforjira.host.jira.workflow.Workflow;
import org.aimsforjira.host.jira.workflow.WorkflowRule;
import org.aimsforjira.host.jira.workflow.WorkflowStep;
import org.aimsforjira.host.jira.workflow.WorkflowTransition;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Visit;

/** Names and addresses of workflows and of what is in them; what an address names and is not there is a page that is not there. */
final class WorkflowNames {
    static final String LIST = "/secure/admin/workflows/ListWorkflows.jspa";
    static final String STEPS = "/secure/admin/workflows/ViewWorkflowSteps.jspa";
    static final String TRANSITION = "/secure/admin/workflows/ViewWorkflowTransition.jspa";
    static final String RULE = "/secure/admin/workflows/EditWorkflowRule.jspa";
    static final String SCHEMES = "/secure/admin/ViewWorkflowSchemes.jspa";

    private WorkflowNames() {}

    static String steps(Workflow workflow) {
        return STEPS + "?workflowName=" + URLEncoder.encode(workflow.name(), StandardCharsets.UTF_8);
    }

    static String transition(Workflow workflow, WorkflowTransition transition) {
        return TRANSITION + "?" + query(workflow, transition);
    }

    /** The part of an address that names a transition. */
    static String query(Workflow workflow, WorkflowTransition transition) {
        return "workflowName=" + URLEncoder.encode(workflow.name(), StandardCharsets.UTF_8) + "&workflowTransition="
                + transition.id();
    }

    /** The workflow the request names. */
    static Workflow workflow(Visit visit) {
        return visit.ui()
                .jira()
                .workflows()
                .store()
                .byName(visit.param("workflowName"))
                .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
    }

    /** The transition the request names. */
    static WorkflowTransition transition(Visit visit, Workflow workflow) {
        return workflow.transitions().stream()
                .filter(transition -> String.valueOf(transition.id()).equals(visit.param("workflowTransition")))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
    }

    /** The rule of a transition the request names. */
    static Optional<WorkflowRule> rule(Visit visit, WorkflowTransition transition) {
        return transition.rules().stream()
                .filter(rule -> String.valueOf(rule.id()).equals(visit.param("rule")))
                .findFirst();
    }

    static String name(Visit visit, RuleType type) {
        return visit.text(type.ofHost() ? "host.workflow.rule." + type.nameKey() : type.nameKey());
    }

    static String label(WorkflowTransition transition) {
        return transition.name() + " (" + transition.id() + ")";
    }

    /** Where a transition starts, in words. */
    static String from(Visit visit, Workflow workflow, WorkflowTransition transition) {
        return switch (transition.origin()) {
            case INITIAL -> visit.text("host.workflow.from.initial");
            case GLOBAL -> visit.text("host.workflow.from.global");
            case STEPS ->
                workflow.steps().stream()
                        .filter(step -> transition.startsIn(step.id()))
                        .map(WorkflowStep::name)
                        .collect(Collectors.joining(", "));
        };
    }

    /** The screen of a transition, or that it has none. */
    static String screen(Visit visit, WorkflowTransition transition) {
        Long id = transition.screen();
        FieldScreen screen =
                id == null ? null : visit.ui().service(FieldScreenManager.class).getFieldScreen(id);
        return screen == null ? visit.text("host.workflow.noScreen") : screen.getName();
    }
}
