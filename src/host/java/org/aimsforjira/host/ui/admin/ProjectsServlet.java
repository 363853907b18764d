package org.aimsforjira.host.ui.admin;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.bc.project.ProjectService.CreateProjectValidationResult;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Form;
import org.aimsforjira.host.ui.admin.AdminPage.Input;
import org.aimsforjira.host.ui.admin.AdminPage.Line;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Pictures;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.home.ProjectRow;
import org.jspecify.annotations.Nullable;

/** All projects with their schemes; new ones can be created. */
public final class ProjectsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public ProjectsServlet(Ui ui) {
        super(ui, "admin_project_menu", "view_projects");
    }

    @Override
    protected AdminPage page(Visit visit) {
        List<Row> rows = ui().jira().projects().all().stream()
                .map(project -> row(visit, project))
                .toList();
        return AdminPage.of(visit.text("host.admin.view_projects"), visit.text("host.admin.projects.about"))
                .with(Block.table(
                                "project-list",
                                null,
                                List.of(
                                        visit.text("host.admin.name"),
                                        visit.text("host.field.key"),
                                        visit.text("host.projects.type"),
                                        visit.text("host.projects.lead"),
                                        visit.text("host.admin.permission_schemes"),
                                        visit.text("host.admin.issue_type_schemes"),
                                        visit.text("host.admin.operations")),
                                rows)
                        .with(Form.of(
                                "add-project",
                                visit.text("host.admin.createProject"),
                                Map.of("do", "create"),
                                Input.text("name", visit.text("host.admin.name"), visit.param("name")),
                                Input.text("key", visit.text("host.field.key"), visit.param("key")),
                                Input.pick(
                                        "type",
                                        visit.text("host.projects.type"),
                                        List.of(
                                                new Choice("business", visit.text("host.project.business"), false),
                                                new Choice("software", visit.text("host.project.software"), false))))));
    }

    private Row row(Visit visit, HostProject project) {
        return Row.of(
                "project-" + project.getKey(),
                Cell.of(List.of(new Line(
                        project.getName(),
                        visit.url(ProjectConfigServlet.path(project)),
                        visit.url(Pictures.project(project)),
                        ""))),
                Cell.text(project.getKey()),
                Cell.text(ProjectRow.typeName(visit, project)),
                Cell.text(
                        project.getProjectLead() == null
                                ? ""
                                : project.getProjectLead().getDisplayName()),
                Cell.text(ui().jira().permissionSchemes().of(project).name()),
                Cell.text(ui().jira().issueTypeSchemes().of(project).getName()),
                Cell.buttons(archive(visit, project)));
    }

    private static Form archive(Visit visit, HostProject project) {
        Map<String, String> hidden =
                Map.of("do", project.isArchived() ? "restore" : "archive", "id", String.valueOf(project.getId()));
        return project.isArchived()
                ? Form.of("restore-" + project.getKey(), visit.text("host.admin.project.restore"), hidden)
                : Form.of("archive-" + project.getKey(), visit.text("host.admin.project.archive"), hidden)
                        .confirming(visit.words().get("host.admin.project.archive.confirm", project.getName()));
    }

    /** Archives or restores a project, as an administrator of Jira may. */
    private @Nullable String archive(Visit visit, boolean archived) {
        HostProject project = ui().jira()
                .projects()
                .byId(visit.number("id").orElse(-1))
                .orElseThrow(() -> new Refused(Refused.Kind.PROJECT));
        ui().jira().projects().setArchived(project.getId(), archived);
        return null;
    }

    @Override
    protected @Nullable String act(Visit visit, String action) {
        if (action.equals("archive") || action.equals("restore")) {
            return archive(visit, action.equals("archive"));
        }
        if (!action.equals("create")) {
            return super.act(visit, action);
        }
        ProjectService projects = ui().service(ProjectService.class);
        CreateProjectValidationResult valid = projects.validateCreateProject(
                visit.mustBeLoggedIn(),
                new ProjectCreationData.Builder()
                        .withName(visit.param("name"))
                        .withKey(visit.param("key").toUpperCase(Locale.ROOT))
                        .withLead(visit.mustBeLoggedIn())
                        .withType(visit.param("type").equals("software") ? "software" : "business")
                        .build());
        if (!valid.isValid()) {
            ErrorCollection errors = valid.getErrorCollection();
            List<String> all = new ArrayList<>(errors.getErrorMessages());
            all.addAll(errors.getErrors().values());
            return String.join(" ", all);
        }
        projects.createProject(valid);
        return null;
    }
}
