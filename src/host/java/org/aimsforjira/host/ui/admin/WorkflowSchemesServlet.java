package org.aimsforjira.host.ui.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.workflow.Workflow;
import org.aimsforjira.host.jira.workflow.WorkflowScheme;
import org.aimsforjira.host.jira.workflow.WorkflowSchemes;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Form;
import org.aimsforjira.host.ui.admin.AdminPage.Input;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Workflow schemes, and which project uses which. */
public final class WorkflowSchemesServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;
    private static final String DEFAULT = "default";

    /** The page. */
    public WorkflowSchemesServlet(Ui ui) {
        super(ui, "admin_issues_menu", "workflow_schemes");
    }

    private WorkflowSchemes schemes() {
        return ui().jira().workflows().schemes();
    }

    @Override
    protected AdminPage page(Visit visit) {
        List<Row> rows = schemes().all().stream()
                .map(scheme ->
                        Row.of("scheme-" + scheme.id(), Cell.text(scheme.name()), Cell.lines(workflows(visit, scheme))))
                .toList();
        List<Row> projects = ui().jira().projects().all().stream()
                .map(project -> project(visit, project))
                .toList();
        return AdminPage.of(visit.text("host.admin.workflow_schemes"), visit.text("host.workflow.schemes.about"))
                .with(Block.table(
                        "workflow-schemes-table",
                        null,
                        List.of(visit.text("host.admin.name"), visit.text("host.admin.workflows")),
                        rows))
                .with(Block.table(
                        "workflow-scheme-projects",
                        visit.text("host.workflow.projects"),
                        List.of(
                                visit.text("host.field.project"),
                                visit.text("host.workflow.scheme"),
                                visit.text("host.admin.operations")),
                        projects));
    }

    private List<String> workflows(Visit visit, WorkflowScheme scheme) {
        List<String> lines = new ArrayList<>();
        scheme.byType()
                .forEach((type, workflow) -> lines.add(ui().jira()
                                .constants()
                                .issueType(type)
                                .map(found -> found.getName())
                                .orElse(type)
                        + ": " + name(workflow)));
        lines.add(visit.text("host.workflow.otherTypes") + ": " + name(scheme.workflow()));
        return lines;
    }

    private String name(long workflow) {
        return ui().jira()
                .workflows()
                .store()
                .byId(workflow)
                .map(Workflow::name)
                .orElse("");
    }

    private Row project(Visit visit, HostProject project) {
        Optional<WorkflowScheme> used = schemes().ofProject(project.getId());
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(DEFAULT, visit.text("host.workflow.noScheme"), used.isEmpty()));
        schemes()
                .all()
                .forEach(scheme -> choices.add(new Choice(
                        String.valueOf(scheme.id()),
                        scheme.name(),
                        used.filter(scheme::equals).isPresent())));
        return Row.of(
                "project-" + project.getKey(),
                Cell.text(project.getName() + " (" + project.getKey() + ")"),
                Cell.text(used.map(WorkflowScheme::name).orElse(visit.text("host.workflow.noScheme"))),
                Cell.buttons(Form.of(
                        "assign-" + project.getKey(),
                        visit.text("host.workflow.assign"),
                        Map.of("do", "assign", "project", project.getKey()),
                        Input.pick("scheme", visit.text("host.workflow.scheme"), choices))));
    }

    @Override
    protected @Nullable String act(Visit visit, String action) {
        HostProject project =
                ui().jira().projects().byKey(visit.param("project")).orElse(null);
        if (!action.equals("assign") || project == null) {
            throw new Refused(Refused.Kind.PAGE);
        }
        List<String> missing = assign(visit, project);
        return missing.isEmpty()
                ? null
                : visit.words()
                        .get(
                                "host.workflow.statusMissing",
                                project.getKey(),
                                missing.stream()
                                        .map(status -> ui().jira()
                                                .constants()
                                                .status(status)
                                                .map(found -> found.getName())
                                                .orElse(status))
                                        .collect(Collectors.joining(", ")));
    }

    private List<String> assign(Visit visit, HostProject project) {
        if (visit.param("scheme").equals(DEFAULT)) {
            return schemes().assignDefault(project.getId());
        }
        WorkflowScheme scheme =
                schemes().byId(visit.number("scheme").orElse(-1)).orElseThrow(() -> new Refused(Refused.Kind.PAGE));
        return schemes().assign(project.getId(), scheme);
    }
}
