package org.aimsforjira.host.ui.admin;

import java.util.List;
import java.util.stream.Collectors;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.workflow.Workflow;
import org.aimsforjira.host.jira.workflow.WorkflowSchemes;
import org.aimsforjira.host.jira.workflow.WorkflowStep;
import org.aimsforjira.host.jira.workflow.WorkflowTransition;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Line;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Link;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.issue.IssueRows;

/** Workflows; of one of them the steps and transitions. */
public final class WorkflowsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    private final boolean one;

    /**
     * The pages.
     *
     * @param one whether this is the page of one workflow
     */
    public WorkflowsServlet(Ui ui, boolean one) {
        super(ui, "admin_issues_menu", "workflows");
        this.one = one;
    }

    @Override
    protected AdminPage page(Visit visit) {
        return one ? onePage(visit, WorkflowNames.workflow(visit)) : listPage(visit);
    }

    private AdminPage listPage(Visit visit) {
        WorkflowSchemes schemes = ui().jira().workflows().schemes();
        List<Row> rows = ui().jira().workflows().store().all().stream()
                .map(workflow -> Row.of(
                        "workflow-" + workflow.id(),
                        Cell.link(workflow.name(), visit.url(WorkflowNames.steps(workflow))),
                        Cell.text(workflow.description()),
                        Cell.text(visit.text(
                                schemes.isActive(workflow) ? "host.workflow.active" : "host.workflow.inactive")),
                        Cell.text(projects(schemes, workflow)),
                        Cell.text(workflow.steps().size())))
                .toList();
        return AdminPage.of(visit.text("host.admin.workflows"), visit.text("host.workflow.about"))
                .with(Block.table(
                        "workflows-table",
                        null,
                        List.of(
                                visit.text("host.admin.name"),
                                visit.text("host.field.description"),
                                visit.text("host.workflow.state"),
                                visit.text("host.workflow.projects"),
                                visit.text("host.workflow.steps")),
                        rows));
    }

    private String projects(WorkflowSchemes schemes, Workflow workflow) {
        return ui().jira().projects().all().stream()
                .filter(project -> project.getIssueTypes().stream()
                        .anyMatch(type ->
                                schemes.workflow(project.getId(), type.getId()).equals(workflow)))
                .map(HostProject::getKey)
                .collect(Collectors.joining(", "));
    }

    private AdminPage onePage(Visit visit, Workflow workflow) {
        return AdminPage.of(workflow.name(), workflow.description())
                .backTo(Link.to(visit.text("host.admin.workflows"), visit.url(WorkflowNames.LIST)))
                .with(Block.table(
                        "workflow-steps",
                        visit.text("host.workflow.steps"),
                        List.of(
                                visit.text("host.workflow.step"),
                                visit.text("host.field.status"),
                                visit.text("host.workflow.transitions")),
                        workflow.steps().stream()
                                .map(step -> step(visit, workflow, step))
                                .toList()))
                .with(Block.table(
                        "workflow-transitions",
                        visit.text("host.workflow.transitions"),
                        List.of(
                                visit.text("host.workflow.transition"),
                                visit.text("host.workflow.from"),
                                visit.text("host.workflow.to"),
                                visit.text("host.workflow.screen"),
                                visit.text("host.workflow.rules")),
                        workflow.transitions().stream()
                                .map(transition -> transition(visit, workflow, transition))
                                .toList()));
    }

    private Row step(Visit visit, Workflow workflow, WorkflowStep step) {
        List<Line> status = ui().jira().constants().status(step.statusId()).stream()
                .map(known -> new Line(
                        known.getName(), null, null, IssueRows.status(known).css()))
                .toList();
        List<Line> transitions = workflow.transitions().stream()
                .filter(transition -> transition.startsIn(step.id()))
                .map(transition -> new Line(
                        WorkflowNames.label(transition),
                        visit.url(WorkflowNames.transition(workflow, transition)),
                        null,
                        ""))
                .toList();
        return Row.of(
                "step-" + step.id(),
                Cell.text(step.name() + " (" + step.id() + ")"),
                Cell.of(status),
                Cell.of(transitions));
    }

    private static Row transition(Visit visit, Workflow workflow, WorkflowTransition transition) {
        return Row.of(
                "transition-" + transition.id(),
                Cell.link(WorkflowNames.label(transition), visit.url(WorkflowNames.transition(workflow, transition))),
                Cell.text(WorkflowNames.from(visit, workflow, transition)),
                Cell.text(workflow.step(transition.to()).name()),
                Cell.text(WorkflowNames.screen(visit, transition)),
                Cell.text(transition.rules().size()));
    }
}
