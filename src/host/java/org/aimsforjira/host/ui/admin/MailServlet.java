package org.aimsforjira.host.ui.admin;

import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.issue.Outbox;
import org.aimsforjira.host.jira.user.HostUser;
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
        Outbox outbox = ui().jira().issues().outbox();
        List<Row> rows = outbox.newest(NEWEST).stream()
                .map(mail -> Row.of(
                        "mail",
                        Cell.text(ui().jira()
                                .users()
                                .byKey(mail.recipientKey())
                                .map(HostUser::getDisplayName)
                                .orElse(mail.recipientKey())),
                        Cell.text(mail.subject()),
                        Cell.text(event(visit, mail.eventTypeId())),
                        Cell.text(visit.words().moment(mail.created()))))
                .toList();
        return AdminPage.of(visit.text("host.admin.mail_queue"), visit.text("host.admin.mail.about"))
                .with(Block.table(
                                "mail-outbox",
                                visit.words().get("host.admin.mail.count", outbox.size()),
                                List.of(
                                        visit.text("host.admin.recipient"),
                                        visit.text("host.admin.subject"),
                                        visit.text("host.admin.event"),
                                        visit.text("host.admin.when")),
                                rows)
                        .with(Form.of("empty-outbox", visit.text("host.admin.mail.empty"), Map.of("do", "empty"))));
    }

    private static String event(Visit visit, long eventTypeId) {
        String key = "host.event." + eventTypeId;
        String text = visit.text(key);
        return text.equals(key) ? String.valueOf(eventTypeId) : text;
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
