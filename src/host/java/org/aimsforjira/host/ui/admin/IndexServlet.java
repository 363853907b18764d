package org.aimsforjira.host.ui.admin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.search.IndexState;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Form;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** The search index: how it fares, and a button to make it anew in the background. */
public final class IndexServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public IndexServlet(Ui ui) {
        super(ui, "admin_system_menu", "indexing");
    }

    @Override
    protected AdminPage page(Visit visit) {
        IndexState state = ui().jira().index().state();
        if (state.building()) {
            visit.response().setHeader("Refresh", "2");
        }
        List<Row> rows = new ArrayList<>();
        rows.add(line("index-state", visit.text("host.admin.index.state"), visit.text(word(state))));
        rows.add(line(
                "index-issues",
                visit.text("host.admin.index.issues"),
                visit.words().number(state.issues())));
        rows.add(line(
                "index-size", visit.text("host.admin.index.size"), visit.words().number(state.bytes() / 1024) + " kB"));
        if (state.started() != null) {
            rows.add(line(
                    "index-progress",
                    visit.text("host.admin.index.progress"),
                    visit.words()
                            .get(
                                    "host.admin.index.progress.of",
                                    visit.words().number(state.done()),
                                    visit.words().number(state.total()),
                                    visit.words().number(state.percent()))));
            rows.add(line("index-started", visit.text("host.admin.index.started"), moment(visit, state.started())));
            rows.add(line("index-finished", visit.text("host.admin.index.finished"), moment(visit, state.finished())));
        }
        if (state.failure() != null) {
            rows.add(line("index-failure", visit.text("host.admin.index.failure"), state.failure()));
        }
        Block block = Block.table(
                "indexing-info", null, List.of(visit.text("host.admin.name"), visit.text("host.admin.value")), rows);
        return AdminPage.of(visit.text("host.admin.indexing"), visit.text("host.admin.index.about"))
                .with(
                        state.building()
                                ? block
                                : block.with(Form.of(
                                        "indexing-submit",
                                        visit.text("host.admin.index.rebuild"),
                                        Map.of("do", "rebuild"))));
    }

    private static String word(IndexState state) {
        if (state.building()) {
            return "host.admin.index.building";
        }
        return state.available() ? "host.admin.index.available" : "host.admin.index.unavailable";
    }

    private static String moment(Visit visit, @Nullable Instant instant) {
        return instant == null ? "" : visit.words().moment(Date.from(instant));
    }

    private static Row line(String id, String name, String value) {
        return Row.of(id, Cell.text(name), Cell.text(value));
    }

    @Override
    protected @Nullable String act(Visit visit, String action) {
        if (action.equals("rebuild")) {
            ui().jira().index().rebuild();
            return null;
        }
        return super.act(visit, action);
    }
}
