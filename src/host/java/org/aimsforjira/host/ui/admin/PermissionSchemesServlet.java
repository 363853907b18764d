package org.aimsforjira.host.ui.admin;

import com.atlassian.jira.permission.ProjectPermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.host.jira.permission.HostPermissionScheme;
import org.aimsforjira.host.jira.permission.PermissionSchemes.Wanted;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Form;
import org.aimsforjira.host.ui.admin.AdminPage.Input;
import org.aimsforjira.host.ui.admin.AdminPage.Line;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Link;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Permission schemes; of one of them the grants, which can be added and taken away. */
public final class PermissionSchemesServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/secure/admin/ViewPermissionSchemes.jspa";
    private static final String ONE = "/secure/admin/EditPermissions!default.jspa";

    private final boolean one;

    /**
     * The pages.
     *
     * @param one whether this is the page of one scheme
     */
    public PermissionSchemesServlet(Ui ui, boolean one) {
        super(ui, "admin_issues_menu", "permission_schemes");
        this.one = one;
    }

    @Override
    protected AdminPage page(Visit visit) {
        return one ? onePage(visit, scheme(visit)) : listPage(visit);
    }

    private AdminPage listPage(Visit visit) {
        List<Row> rows = ui().jira().permissionSchemes().all().stream()
                .map(scheme -> Row.of(
                        "scheme-" + scheme.id(),
                        Cell.of(List.of(
                                new Line(scheme.name(), visit.url(ONE + "?schemeId=" + scheme.id()), null, ""),
                                new Line(scheme.description(), null, null, "host-muted"))),
                        Cell.lines(ui().jira().permissionSchemes().projectsOf(scheme.id()).stream()
                                .map(project -> project.getName())
                                .toList())))
                .toList();
        return AdminPage.of(visit.text("host.admin.permission_schemes"), visit.text("host.admin.permissions.about"))
                .with(Block.table(
                        "permission-schemes",
                        null,
                        List.of(visit.text("host.admin.name"), visit.text("host.admin.view_projects")),
                        rows));
    }

    private AdminPage onePage(Visit visit, HostPermissionScheme scheme) {
        List<ProjectPermission> permissions =
                new ArrayList<>(ui().jira().permissionTypes().projectPermissions());
        permissions.sort(Comparator.comparing(ProjectPermission::getCategory)
                .thenComparing(permission -> name(visit, permission), String.CASE_INSENSITIVE_ORDER));
        List<Row> rows = permissions.stream()
                .map(permission -> row(visit, scheme, permission))
                .toList();
        List<Choice> choices = permissions.stream()
                .map(permission -> new Choice(permission.getKey(), name(visit, permission), false))
                .sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return AdminPage.of(scheme.name(), scheme.description())
                .backTo(Link.to(visit.text("host.admin.permission_schemes"), visit.url(LIST)))
                .with(new Block("grant-permission-block", null, "", List.of(), List.of(), List.of())
                        .with(Form.of(
                                "grant-permission",
                                visit.text("host.admin.grant"),
                                Map.of("do", "grant"),
                                Input.pick("permission", visit.text("host.admin.permission"), choices),
                                Input.pick("holder", visit.text("host.admin.grantedTo"), Holders.choices(visit)))))
                .with(Block.table(
                        "permissions",
                        null,
                        List.of(visit.text("host.admin.permission"), visit.text("host.admin.grantedTo")),
                        rows));
    }

    private static String name(Visit visit, ProjectPermission permission) {
        return permissionName(visit, permission.getNameI18nKey(), permission.getKey());
    }

    private static Row row(Visit visit, HostPermissionScheme scheme, ProjectPermission permission) {
        List<HostPermissionScheme.Entry> entries = scheme.entries(permission.getKey());
        List<Form> buttons = entries.stream()
                .map(entry -> {
                    String holder = Holders.words(visit, entry.type(), entry.parameter());
                    return Form.of(
                            "revoke-" + entry.id(),
                            holder + "  ✕",
                            Map.of("do", "revoke", "entry", String.valueOf(entry.id())));
                })
                .toList();
        return Row.of(
                "permission-" + permission.getKey(),
                Cell.of(List.of(
                        Line.of(name(visit, permission)),
                        new Line(permission.getKey(), null, null, "host-muted host-mono"))),
                new Cell(
                        entries.isEmpty() ? List.of(new Line("–", null, null, "host-muted")) : List.of(),
                        "host-grants",
                        buttons));
    }

    private HostPermissionScheme scheme(Visit visit) {
        return ui().jira()
                .permissionSchemes()
                .byId(
                        visit.number("schemeId").isPresent()
                                ? visit.number("schemeId").getAsLong()
                                : null)
                .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
    }

    @Override
    protected String after(Visit visit) {
        return ONE + "?schemeId=" + scheme(visit).id();
    }

    @Override
    protected @Nullable String act(Visit visit, String action) {
        HostPermissionScheme scheme = scheme(visit);
        if (action.equals("revoke")) {
            HostPermissionScheme.Entry found = scheme.entries().stream()
                    .filter(entry -> String.valueOf(entry.id()).equals(visit.param("entry")))
                    .findFirst()
                    .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
            ui().jira().permissionSchemes().deleteEntry(found.id());
            return null;
        }
        Optional<Wanted> wanted = Holders.wanted(visit, visit.param("permission"), visit.param("holder"));
        boolean known = ui().jira().permissionTypes().projectPermissions().stream()
                .anyMatch(permission -> permission.getKey().equals(visit.param("permission")));
        if (!action.equals("grant") || wanted.isEmpty() || !known) {
            return super.act(visit, action);
        }
        ui().jira().permissionSchemes().grant(scheme.id(), wanted.get());
        return null;
    }
}
