package org.aimsforjira.host.ui.admin;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.permission.HostPermissionScheme;
import org.aimsforjira.host.jira.permission.HostRole;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.user.HostGroup;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Form;
import org.aimsforjira.host.ui.admin.AdminPage.Input;
import org.aimsforjira.host.ui.admin.AdminPage.Line;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.Pictures;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.home.ProjectRow;
import org.aimsforjira.host.ui.project.ProjectAccess;
import org.aimsforjira.host.ui.project.SidebarMaker;
import org.jspecify.annotations.Nullable;

/** Settings of one project: its schemes, and who plays which role. For administrators of the project. */
public final class ProjectConfigServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/plugins/servlet/project-config/";
    private static final String USER_ACTOR = "atlassian-user-role-actor";

    /** The page. */
    public ProjectConfigServlet(Ui ui) {
        super(ui, "admin_project_menu", "view_projects");
    }

    static String path(Project project) {
        return PATH + project.getKey();
    }

    @Override
    protected void mustBeAdmin(Visit visit) {
        visit.mustBeLoggedIn();
        HostProject project = project(visit);
        if (!ui().isAdmin(visit.user()) && !ProjectAccess.may(visit, ProjectPermissions.ADMINISTER_PROJECTS, project)) {
            boolean visible = ProjectAccess.may(visit, ProjectPermissions.BROWSE_PROJECTS, project);
            throw new Refused(visible ? Refused.Kind.FORBIDDEN : Refused.Kind.PROJECT);
        }
    }

    @Override
    protected Frame frame(Visit visit, AdminPage page) {
        HostProject project = project(visit);
        return Frame.of(page.title() + " - " + project.getName())
                .in("projects")
                .with(SidebarMaker.of(visit, project, ""))
                .classed("host-project-settings")
                .meta("ajs-project-key", project.getKey())
                .meta("ajs-project-id", String.valueOf(project.getId()))
                .meta("ajs-project-name", project.getName());
    }

    @Override
    protected AdminPage page(Visit visit) {
        HostProject project = project(visit);
        AdminPage page = AdminPage.of(visit.text("host.sidebar.settings"), "").with(details(visit, project));
        for (HostRole role : ui().jira().roles().all()) {
            page = page.with(role(visit, project, role));
        }
        return page;
    }

    private Block details(Visit visit, HostProject project) {
        HostPermissionScheme scheme = ui().jira().permissionSchemes().of(project);
        boolean admin = ui().isAdmin(visit.user());
        String schemeUrl = visit.url("/secure/admin/EditPermissions!default.jspa?schemeId=" + scheme.id());
        List<Line> types = project.getIssueTypes().stream()
                .map(type -> new Line(type.getName(), null, visit.url(Pictures.issueType(type)), ""))
                .toList();
        return Block.table(
                "project-config-details",
                visit.text("host.profile.details"),
                List.of(
                        visit.text("host.field.key"),
                        visit.text("host.projects.type"),
                        visit.text("host.admin.issue_types"),
                        visit.text("host.admin.permission_schemes")),
                List.of(Row.of(
                        "project-config",
                        Cell.text(project.getKey()),
                        Cell.text(ProjectRow.typeName(visit, project)),
                        Cell.of(types),
                        admin ? Cell.link(scheme.name(), schemeUrl) : Cell.text(scheme.name()))));
    }

    private Block role(Visit visit, HostProject project, HostRole role) {
        List<Row> rows = new ArrayList<>();
        var actors = ui().service(ProjectRoleManager.class).getProjectRoleActors(role, project);
        for (RoleActor actor : actors.getRoleActors()) {
            rows.add(row(visit, role, actor));
        }
        List<Choice> choices = new ArrayList<>();
        for (ApplicationUser user : ui().jira().users().all()) {
            choices.add(new Choice("user:" + user.getKey(), user.getDisplayName(), false));
        }
        for (HostGroup group : ui().jira().groups().all()) {
            choices.add(
                    new Choice("group:" + group.name(), visit.text("host.holder.group") + ": " + group.name(), false));
        }
        return Block.table(
                        "project-role-" + role.id(),
                        role.name(),
                        List.of(
                                visit.text("host.login.name"),
                                visit.text("host.admin.kind"),
                                visit.text("host.admin.operations")),
                        rows)
                .with(Form.of(
                        "add-to-role-" + role.id(),
                        visit.text("host.admin.add"),
                        Map.of("do", "add", "role", String.valueOf(role.id())),
                        Input.pick("actor", visit.text("host.admin.member"), choices)));
    }

    private Row row(Visit visit, HostRole role, RoleActor actor) {
        boolean isUser = actor.getType().equals(USER_ACTOR);
        String name = actor.getParameter();
        if (isUser) {
            name = ui().jira()
                    .users()
                    .byKey(actor.getParameter())
                    .map(ApplicationUser::getDisplayName)
                    .orElse(actor.getParameter());
        }
        return Row.of(
                "actor-" + role.id() + "-" + actor.getParameter(),
                Cell.text(name),
                Cell.text(visit.text(isUser ? "host.holder.user" : "host.holder.group")),
                Cell.buttons(Form.of(
                        "remove-from-role-" + role.id() + "-" + actor.getParameter(),
                        visit.text("host.admin.remove"),
                        Map.of(
                                "do",
                                "remove",
                                "role",
                                String.valueOf(role.id()),
                                "actor",
                                (isUser ? "user:" : "group:") + actor.getParameter()))));
    }

    private HostProject project(Visit visit) {
        String key = visit.rest().split("/", -1)[0];
        return ui().jira().projects().byKey(key).orElseThrow(() -> new Refused(Refused.Kind.PROJECT));
    }

    @Override
    protected @Nullable String act(Visit visit, String action) {
        HostProject project = project(visit);
        HostRole role = ui().jira()
                .roles()
                .byId(visit.number("role").isPresent() ? visit.number("role").getAsLong() : null)
                .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
        String actor = visit.param("actor");
        String name = actor.substring(actor.indexOf(':') + 1);
        if (actor.startsWith("user:")) {
            ApplicationUser user = ui().jira().users().byKey(name).orElseThrow(() -> new Refused(Refused.Kind.PAGE));
            if (action.equals("add")) {
                ui().jira().roles().addUser(role, project.getId(), user);
                return null;
            }
            if (action.equals("remove")) {
                ui().jira().roles().removeUser(role, project.getId(), user);
                return null;
            }
        } else {
            HostGroup group = ui().jira().groups().byName(name).orElseThrow(() -> new Refused(Refused.Kind.PAGE));
            if (action.equals("add")) {
                ui().jira().roles().addGroup(role, project.getId(), group);
                return null;
            }
            if (action.equals("remove")) {
                ui().jira().roles().removeGroup(role, project.getId(), group);
                return null;
            }
        }
        return super.act(visit, action);
    }
}
