package org.aimsforjira.host.ui.admin;

import java.util.List;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Line;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.issue.IssueRow.StatusLozenge;
import org.aimsforjira.host.ui.issue.IssueRows;

/** Statuses with their categories. */
public final class StatusesServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public StatusesServlet(Ui ui) {
        super(ui, "admin_issues_menu", "statuses");
    }

    @Override
    protected AdminPage page(Visit visit) {
        List<Row> rows = ui().jira().constants().statuses().stream()
                .map(status -> {
                    StatusLozenge lozenge = IssueRows.status(status);
                    return Row.of(
                            "status-" + status.getId(),
                            Cell.of(List.of(new Line(status.getName(), null, null, lozenge.css()))),
                            Cell.code(status.getId()),
                            Cell.text(status.getStatusCategory().getName()));
                })
                .toList();
        return AdminPage.of(visit.text("host.admin.statuses"), visit.text("host.admin.statuses.about"))
                .with(Block.table(
                        "statuses",
                        null,
                        List.of(
                                visit.text("host.admin.name"),
                                visit.text("host.admin.id"),
                                visit.text("host.admin.category")),
                        rows));
    }
}
