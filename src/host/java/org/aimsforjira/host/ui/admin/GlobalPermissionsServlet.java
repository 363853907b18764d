package org.aimsforjira.host.ui.admin;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.GlobalPermissionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.permission.GlobalPermissions.Grant;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Form;
import org.aimsforjira.host.ui.admin.AdminPage.Input;
import org.aimsforjira.host.ui.admin.AdminPage.Line;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Global permissions, granted to groups. */
public final class GlobalPermissionsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public GlobalPermissionsServlet(Ui ui) {
        super(ui, "admin_system_menu", "global_permissions");
    }

    @Override
    protected AdminPage page(Visit visit) {
        List<GlobalPermissionType> types = ui().jira().permissionTypes().globalPermissions();
        List<Choice> permissions = types.stream()
                .map(type -> new Choice(type.getKey(), name(visit, type), false))
                .toList();
        List<Choice> groups = ui().jira().groups().all().stream()
                .map(group -> new Choice(group.name(), group.name(), false))
                .toList();
        return AdminPage.of(
                        visit.text("host.admin.global_permissions"), visit.text("host.admin.globalPermissions.about"))
                .with(new Block("grant-global-block", null, "", List.of(), List.of(), List.of())
                        .with(Form.of(
                                "grant-global",
                                visit.text("host.admin.grant"),
                                Map.of("do", "grant"),
                                Input.pick("permission", visit.text("host.admin.permission"), permissions),
                                Input.pick("group", visit.text("host.holder.group"), groups))))
                .with(Block.table(
                        "global-permissions",
                        null,
                        List.of(visit.text("host.admin.permission"), visit.text("host.admin.grantedTo")),
                        types.stream().map(type -> row(visit, type)).toList()));
    }

    private static String name(Visit visit, GlobalPermissionType type) {
        return permissionName(visit, type.getNameI18nKey(), type.getKey());
    }

    private Row row(Visit visit, GlobalPermissionType type) {
        List<Form> buttons = new ArrayList<>();
        for (Grant grant : ui().jira().globalPermissions().grants()) {
            if (grant.permission().equals(type.getKey())) {
                String group = grant.group() == null ? "" : grant.group();
                buttons.add(Form.of(
                        "revoke-" + type.getKey() + "-" + group,
                        (group.isEmpty() ? visit.text("host.holder.anyone") : group) + "  ✕",
                        Map.of("do", "revoke", "permission", type.getKey(), "group", group)));
            }
        }
        return Row.of(
                "global-" + type.getKey(),
                Cell.of(List.of(
                        Line.of(name(visit, type)), new Line(type.getKey(), null, null, "host-muted host-mono"))),
                new Cell(
                        buttons.isEmpty() ? List.of(new Line("–", null, null, "host-muted")) : List.of(),
                        "host-grants",
                        buttons));
    }

    @Override
    protected @Nullable String act(Visit visit, String action) {
        String group = visit.param("group");
        GlobalPermissionKey key = ui().jira()
                .permissionTypes()
                .global(visit.param("permission"))
                .map(GlobalPermissionType::getGlobalPermissionKey)
                .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
        if (action.equals("revoke")) {
            boolean lastAdmins = key.equals(GlobalPermissionKey.ADMINISTER) && grants(key) == 1;
            if (lastAdmins) {
                return visit.text("host.admin.lastAdmins");
            }
            ui().jira().globalPermissions().revoke(key, group.isEmpty() ? null : group);
            return null;
        }
        if (action.equals("grant") && ui().jira().groups().byName(group).isPresent()) {
            ui().jira().globalPermissions().grant(key, group);
            return null;
        }
        return super.act(visit, action);
    }

    private long grants(GlobalPermissionKey key) {
        return ui().jira().globalPermissions().grants().stream()
                .filter(grant -> grant.permission().equals(key.getKey()))
                .count();
    }
}
