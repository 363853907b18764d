package org.aimsforjira.host.ui.admin;

import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Where the host's data lies and what it runs on. */
public final class SystemInfoServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public SystemInfoServlet(Ui ui) {
        super(ui, "admin_system_menu", "system_info");
    }

    @Override
    protected AdminPage page(Visit visit) {
        List<Row> rows = new ArrayList<>();
        rows.add(line("base-url", visit.text("host.admin.baseUrl"), ui().host().baseUrl()));
        rows.add(line(
                "home",
                visit.text("host.admin.home"),
                ui().host().options().home().toString()));
        rows.add(line(
                "database",
                visit.text("host.admin.database"),
                ui().host().options().database().name()));
        rows.add(line(
                "isolation",
                visit.text("host.admin.isolation"),
                ui().host().options().isolation().name()));
        rows.add(line("java", "Java", System.getProperty("java.version") + " · " + System.getProperty("java.vendor")));
        rows.add(line(
                "statements",
                visit.text("host.admin.statements"),
                visit.words().number(ui().jira().db().statementCount())));
        return AdminPage.of(visit.text("host.admin.system_info"), visit.text("host.admin.system.about"))
                .with(Block.table(
                        "system-info",
                        null,
                        List.of(visit.text("host.admin.name"), visit.text("host.admin.value")),
                        rows));
    }

    private static Row line(String id, String name, String value) {
        return Row.of(id, Cell.text(name), Cell.code(value));
    }
}
