package org.aimsforjira.host.ui.admin;

import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.user.HostGroup;
import org.aimsforjira.host.jira.user.HostUser;
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

/** Groups and who is in them. */
public final class GroupsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public GroupsServlet(Ui ui) {
        super(ui, "admin_users_menu", "group_browser");
    }

    @Override
    protected AdminPage page(Visit visit) {
        List<Choice> people = ui().jira().users().all().stream()
                .map(user -> new Choice(user.getKey(), user.getDisplayName(), false))
                .toList();
        AdminPage page = AdminPage.of(visit.text("host.admin.group_browser"), visit.text("host.admin.groups.about"));
        for (HostGroup group : ui().jira().groups().all()) {
            List<Row> rows = ui().jira().groups().members(group.name()).stream()
                    .map(user -> row(visit, group, user))
                    .toList();
            page = page.with(Block.table(
                            "group-" + group.name(),
                            group.name(),
                            List.of(
                                    visit.text("host.login.name"),
                                    visit.text("host.login.user"),
                                    visit.text("host.admin.operations")),
                            rows)
                    .with(Form.of(
                            "add-to-" + group.name(),
                            visit.text("host.admin.add"),
                            Map.of("do", "add", "group", group.name()),
                            Input.pick("key", visit.text("host.holder.user"), people))));
        }
        return page.with(new Block("new-group", visit.text("host.admin.newGroup"), "", List.of(), List.of(), List.of())
                .with(Form.of(
                        "create-group",
                        visit.text("host.admin.add"),
                        Map.of("do", "create"),
                        Input.text("group", visit.text("host.admin.name"), ""))));
    }

    private static Row row(Visit visit, HostGroup group, HostUser user) {
        return Row.of(
                group.name() + "-" + user.getUsername(),
                Cell.text(user.getDisplayName()),
                Cell.text(user.getUsername()),
                Cell.buttons(Form.of(
                        "remove-" + group.name() + "-" + user.getUsername(),
                        visit.text("host.admin.remove"),
                        Map.of("do", "remove", "group", group.name(), "key", user.getKey()))));
    }

    @Override
    protected @Nullable String act(Visit visit, String action) {
        String name = visit.param("group");
        if (action.equals("create")) {
            if (!name.matches("[a-z0-9._ -]{1,100}")
                    || ui().jira().groups().byName(name).isPresent()) {
                return visit.text("host.admin.groupName");
            }
            ui().jira().groups().create(name, "");
            return null;
        }
        HostGroup group = ui().jira().groups().byName(name).orElseThrow(() -> new Refused(Refused.Kind.PAGE));
        HostUser user = ui().jira().users().byKey(visit.param("key")).orElseThrow(() -> new Refused(Refused.Kind.PAGE));
        switch (action) {
            case "add" -> ui().jira().groups().add(user, group);
            case "remove" -> ui().jira().groups().remove(user, group);
            default -> {
                return super.act(visit, action);
            }
        }
        return null;
    }
}
