package org.aimsforjira.host.ui.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.host.jira.permission.HostRole;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Form;
import org.aimsforjira.host.ui.admin.AdminPage.Input;
import org.aimsforjira.host.ui.admin.AdminPage.Line;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Project roles; who plays them is set per project. */
public final class ProjectRolesServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;
    private static final int LIMIT = 255;

    /** The page. */
    public ProjectRolesServlet(Ui ui) {
        super(ui, "admin_project_menu", "project_roles");
    }

    @Override
    protected AdminPage page(Visit visit) {
        List<Line> projects = ui().jira().projects().all().stream()
                .map(project -> new Line(project.getName(), visit.url(ProjectConfigServlet.path(project)), null, ""))
                .toList();
        List<Row> rows = ui().jira().roles().all().stream()
                .map(role -> row(visit, role, projects))
                .toList();
        return AdminPage.of(visit.text("host.admin.project_roles"), visit.text("host.admin.roles.about"))
                .with(Block.table(
                                "project-roles",
                                null,
                                List.of(
                                        visit.text("host.admin.name"),
                                        visit.text("host.admin.id"),
                                        visit.text("host.admin.members"),
                                        visit.text("host.admin.operations")),
                                rows)
                        .with(Form.of(
                                "create-role",
                                visit.text("host.admin.add"),
                                Map.of("do", "create"),
                                Input.text("name", visit.text("host.admin.name"), ""))));
    }

    private static Row row(Visit visit, HostRole role, List<Line> projects) {
        return Row.of(
                "role-" + role.id(),
                Cell.of(List.of(Line.of(role.name()), new Line(role.description(), null, null, "host-muted"))),
                Cell.code(role.id()),
                Cell.of(projects),
                Cell.buttons(Form.of(
                        "rename-role-" + role.id(),
                        visit.text("host.admin.rename"),
                        Map.of("do", "rename", "id", String.valueOf(role.id())),
                        Input.text("name", visit.text("host.admin.name"), role.name()))));
    }

    @Override
    protected @Nullable String act(Visit visit, String action) {
        String name = visit.param("name");
        if (name.isEmpty() || name.length() > LIMIT) {
            return visit.words().get("host.admin.nameLength", LIMIT);
        }
        if (ui().jira().roles().byName(name).isPresent()) {
            return visit.words().get("host.admin.nameTaken", name);
        }
        if (action.equals("create")) {
            ui().jira().roles().create(name, "");
            return null;
        }
        Optional<HostRole> role = ui().jira()
                .roles()
                .byId(visit.number("id").isPresent() ? visit.number("id").getAsLong() : null);
        if (action.equals("rename") && role.isPresent()) {
            ui().jira().roles().update(role.get().id(), name, role.get().description());
            return null;
        }
        return super.act(visit, action);
    }
}
