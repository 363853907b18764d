package org.aimsforjira.host.ui.admin;

import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.user.HostGroup;
import org.aimsforjira.host.jira.user.HostUser;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Form;
import org.aimsforjira.host.ui.admin.AdminPage.Input;
import org.aimsforjira.host.ui.admin.AdminPage.Line;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Users; they can be created, deactivated, activated and anonymized. */
public final class UsersServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;
    private static final int LIMIT = 255;

    /** The page. */
    public UsersServlet(Ui ui) {
        super(ui, "admin_users_menu", "user_browser");
    }

    @Override
    protected AdminPage page(Visit visit) {
        List<Row> rows =
                ui().jira().users().all().stream().map(user -> row(visit, user)).toList();
        return AdminPage.of(visit.text("host.admin.user_browser"), visit.text("host.admin.users.about"))
                .with(Block.table(
                                "user_browser_table",
                                null,
                                List.of(
                                        visit.text("host.login.name"),
                                        visit.text("host.login.user"),
                                        visit.text("host.profile.key"),
                                        visit.text("host.admin.group_browser"),
                                        visit.text("host.user.language"),
                                        visit.text("host.admin.operations")),
                                rows)
                        .with(Form.of(
                                "create-user",
                                visit.text("host.admin.createUser"),
                                Map.of("do", "create"),
                                Input.text("name", visit.text("host.login.user"), ""),
                                Input.text("displayName", visit.text("host.login.name"), ""))));
    }

    private Row row(Visit visit, HostUser user) {
        String label = user.isActive()
                ? user.getDisplayName()
                : user.getDisplayName() + " " + visit.text("host.user.inactive");
        return Row.of(
                "user-" + user.getUsername(),
                Cell.of(List.of(
                        new Line(label, null, ui().people().of(user).avatar(), user.isActive() ? "" : "host-muted"),
                        new Line(user.getEmailAddress(), null, null, "host-muted"))),
                Cell.text(user.getUsername()),
                Cell.code(user.getKey()),
                Cell.lines(ui().jira().groups().of(user).stream()
                        .map(HostGroup::name)
                        .sorted()
                        .toList()),
                Cell.text(ui().jira()
                        .users()
                        .localeOf(user)
                        .getDisplayLanguage(visit.words().locale())),
                Cell.buttons(
                        Form.of(
                                "anonymize-" + user.getUsername(),
                                visit.text("host.admin.anonymize"),
                                Map.of("do", "anonymize", "key", user.getKey())),
                        Form.of(
                                (user.isActive() ? "deactivate-" : "activate-") + user.getUsername(),
                                visit.text(user.isActive() ? "host.admin.deactivate" : "host.admin.activate"),
                                Map.of("do", user.isActive() ? "deactivate" : "activate", "key", user.getKey()))));
    }

    @Override
    protected @Nullable String act(Visit visit, String action) {
        if (action.equals("create")) {
            return create(visit, visit.param("name"), visit.param("displayName"));
        }
        HostUser user = ui().jira().users().byKey(visit.param("key")).orElseThrow(() -> new Refused(Refused.Kind.PAGE));
        if (action.equals("activate")) {
            ui().jira().users().setActive(user, true);
            return null;
        }
        boolean self = user.getKey().equals(visit.mustBeLoggedIn().getKey());
        if (action.equals("anonymize")) {
            if (self) {
                return visit.text("host.admin.notYourself");
            }
            List<String> errors = ui().jira().anonymizing().anonymize(user);
            return errors.isEmpty() ? null : String.join(" ", errors);
        }
        if (action.equals("deactivate")) {
            if (self) {
                return visit.text("host.admin.notYourself");
            }
            ui().jira().users().setActive(user, false);
            return null;
        }
        return super.act(visit, action);
    }

    private @Nullable String create(Visit visit, String name, String displayName) {
        if (!name.matches("[a-z0-9._-]{1,60}")) {
            return visit.text("host.admin.userName");
        }
        if (displayName.isEmpty() || displayName.length() > LIMIT) {
            return visit.words().get("host.admin.nameLength", LIMIT);
        }
        if (ui().jira().users().byName(name).isPresent()) {
            return visit.words().get("host.admin.nameTaken", name);
        }
        HostUser user = ui().jira().users().create(name, displayName, name + "@example.com", name);
        ui().jira()
                .groups()
                .byName("jira-software-users")
                .ifPresent(group -> ui().jira().groups().add(user, group));
        return null;
    }
}
