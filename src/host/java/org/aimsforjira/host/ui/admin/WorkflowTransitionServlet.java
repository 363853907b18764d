package org.aimsforjira.host.ui.admin;

import com.atlassian.jira.plugin.workflow.JiraWorkflowPluginConstants;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aimsforjira.host.jira.workflow.Descriptors;
import org.aimsforjira.host.jira.workflow.RuleKind;
import org.aimsforjira.host.jira.workflow.RuleType;
import org.aimsforjira.host.jira.workflow.Workflow;
import org.aimsforjira.host.jira.workflow.WorkflowRule;
import org.aimsforjira.host.jira.workflow.WorkflowTransition;
import org.aimsforjira.host.jira.workflow.Workflows;
import org.aimsforjira.host.ui.frame.AdminMenu;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.Link;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** One transition with its conditions, validators and functions, which can be taken off. For administrators. */
public final class WorkflowTransitionServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public WorkflowTransitionServlet(Ui ui) {
        super(ui);
    }

    /** Refuses everybody but administrators. */
    static void mustBeAdmin(Visit visit) {
        visit.mustBeLoggedIn();
        if (!visit.ui().isAdmin(visit.user())) {
            throw new Refused(Refused.Kind.FORBIDDEN);
        }
    }

    static Frame frame(Visit visit, String title) {
        return Frame.of(title).with(AdminMenu.around(visit, "admin_issues_menu", "workflows"));
    }

    @Override
    protected void show(Visit visit) throws IOException {
        mustBeAdmin(visit);
        Workflow workflow = WorkflowNames.workflow(visit);
        WorkflowTransitionPage page = page(visit, workflow, WorkflowNames.transition(visit, workflow));
        visit.show(frame(visit, page.title()), "admin/workflow.vm", Map.of("page", page));
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        mustBeAdmin(visit);
        Workflow workflow = WorkflowNames.workflow(visit);
        WorkflowTransition transition = WorkflowNames.transition(visit, workflow);
        WorkflowRule rule = WorkflowNames.rule(visit, transition).orElseThrow(() -> new Refused(Refused.Kind.PAGE));
        if (!visit.param("do").equals("remove") || !isRemovable(rule)) {
            throw new Refused(Refused.Kind.PAGE);
        }
        workflows().store().removeRule(rule);
        visit.redirect(WorkflowNames.transition(workflow, transition));
    }

    private Workflows workflows() {
        return ui().jira().workflows();
    }

    /** What no enabled module stands for can be taken off too. */
    private boolean isRemovable(WorkflowRule rule) {
        return workflows().rules().byKey(rule.module()).map(RuleType::deletable).orElse(true);
    }

    private WorkflowTransitionPage page(Visit visit, Workflow workflow, WorkflowTransition transition) {
        return new WorkflowTransitionPage(
                WorkflowNames.label(transition),
                Link.to(workflow.name(), visit.url(WorkflowNames.steps(workflow))),
                List.of(
                        Map.entry(visit.text("host.workflow.from"), WorkflowNames.from(visit, workflow, transition)),
                        Map.entry(
                                visit.text("host.workflow.to"),
                                workflow.step(transition.to()).name()),
                        Map.entry(visit.text("host.workflow.screen"), WorkflowNames.screen(visit, transition))),
                Map.of("workflowName", workflow.name(), "workflowTransition", String.valueOf(transition.id())),
                visit.url(WorkflowNames.RULE),
                Arrays.stream(RuleKind.values())
                        .map(kind -> group(visit, workflow, transition, kind))
                        .toList());
    }

    private WorkflowTransitionPage.Group group(
            Visit visit, Workflow workflow, WorkflowTransition transition, RuleKind kind) {
        List<Choice> addable = workflows().rules().addable(kind).stream()
                .filter(type -> !type.unique()
                        || transition.rules(kind).stream()
                                .noneMatch(rule -> rule.module().equals(type.key())))
                .map(type -> new Choice(type.key(), WorkflowNames.name(visit, type), false))
                .toList();
        return new WorkflowTransitionPage.Group(
                kind.key(),
                visit.text("host.workflow.kind." + kind.key()),
                transition.rules(kind).stream()
                        .map(rule -> shown(visit, workflow, transition, rule))
                        .toList(),
                addable);
    }

    private WorkflowTransitionPage.Rule shown(
            Visit visit, Workflow workflow, WorkflowTransition transition, WorkflowRule rule) {
        RuleType type = workflows().rules().byKey(rule.module()).orElse(null);
        String id = String.valueOf(rule.id());
        String viewHtml = type == null
                ? ""
                : type.html(JiraWorkflowPluginConstants.RESOURCE_NAME_VIEW, new Descriptors(workflows()).rule(rule));
        return new WorkflowTransitionPage.Rule(
                id,
                type == null ? rule.module() : WorkflowNames.name(visit, type),
                viewHtml,
                viewHtml.isEmpty() ? arguments(rule) : "",
                type == null,
                type == null || !type.configurable()
                        ? null
                        : visit.url(
                                WorkflowNames.RULE + "?" + WorkflowNames.query(workflow, transition) + "&rule=" + id),
                isRemovable(rule));
    }

    private static String arguments(WorkflowRule rule) {
        return new TreeMap<>(rule.args())
                .entrySet().stream()
                        .map(argument -> argument.getKey() + " = " + argument.getValue())
                        .collect(Collectors.joining(", "));
    }
}
