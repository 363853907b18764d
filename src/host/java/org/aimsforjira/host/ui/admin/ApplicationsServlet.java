package org.aimsforjira.host.ui.admin;

import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.host.plugin.PluginState;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** What runs here and in which version. */
public final class ApplicationsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public ApplicationsServlet(Ui ui) {
        super(ui, "admin_applications_menu", "applications");
    }

    @Override
    protected AdminPage page(Visit visit) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                "host",
                Cell.text(visit.text("host.footer.name")),
                Cell.text("11.3.0"),
                Cell.text(visit.text("host.footer.about"))));
        for (PluginState plugin : ui().host().modules().plugins()) {
            rows.add(Row.of(
                    "plugin-" + plugin.key(),
                    Cell.link(plugin.name(), visit.url("/plugins/servlet/upm")),
                    Cell.text(plugin.version()),
                    Cell.text(plugin.description())));
        }
        return AdminPage.of(visit.text("host.admin.applications"), visit.text("host.admin.applications.about"))
                .with(Block.table(
                        "applications",
                        null,
                        List.of(
                                visit.text("host.admin.name"),
                                visit.text("host.admin.version"),
                                visit.text("host.admin.description")),
                        rows));
    }
}
