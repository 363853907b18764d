package org.aimsforjira.host.ui.admin;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Form;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** The mails Jira would have sent; the host sends none. */
public final class MailServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;
    private static final int NEWEST = 100;

    /** The page. */
    public MailServlet(Ui ui) {
        super(ui, "admin_system_menu", "mail_queue");
    }

    @Override
    protected AdminPage page(Visit visit) {
        Db db = ui().jira().db();
        List<Row> rows = db.list(
                "SELECT m.id, m.recipient, m.subject, m.created, u.display_name FROM mail_outbox m"
                        + " LEFT JOIN app_user u ON u.user_key = m.recipient ORDER BY m.id DESC LIMIT " + NEWEST,
                row -> {
                    String name = row.text("display_name");
                    return Row.of(
                            "mail-" + row.id("id"),
                            Cell.text(name == null ? row.must("recipient") : name),
                            Cell.text(row.must("subject")),
                            Cell.text(visit.words().moment(new Date(row.id("created")))));
                });
        long total = db.count("SELECT COUNT(*) AS n FROM mail_outbox");
        return AdminPage.of(visit.text("host.admin.mail_queue"), visit.text("host.admin.mail.about"))
                .with(Block.table(
                                "mail-outbox",
                                visit.words().get("host.admin.mail.count", total),
                                List.of(
                                        visit.text("host.admin.recipient"),
                                        visit.text("host.admin.subject"),
                                        visit.text("host.admin.when")),
                                rows)
                        .with(Form.of("empty-outbox", visit.text("host.admin.mail.empty"), Map.of("do", "empty"))));
    }

    @Override
    protected @Nullable String act(Visit visit, String action) {
        if (!action.equals("empty")) {
            return super.act(visit, action);
        }
        ui().jira().db().update("DELETE FROM mail_outbox");
        return null;
    }
}
