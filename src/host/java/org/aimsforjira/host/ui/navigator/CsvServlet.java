package org.aimsforjira.host.ui.navigator;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/**
 * The issues of a query as a CSV file with the reader's columns, at most 1,000 as Jira's default. A text that a spreadsheet would take
 * for a formula gets an apostrophe before it.
 */
public final class CsvServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 1_000;
    private static final int AT_ONCE = 200;

    /** The export. */
    public CsvServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        ApplicationUser reader = visit.mustBeLoggedIn();
        SearchService searches = ui().service(SearchService.class);
        SearchService.ParseResult parsed = searches.parseQuery(reader, visit.param("jqlQuery"));
        if (!parsed.isValid()
                || searches.validateQuery(reader, parsed.getQuery()).hasAnyErrors()) {
            visit.show(
                    400,
                    Frame.of(visit.text("host.search.title")).in("issues"),
                    "navigator/wrong.vm",
                    Map.of("backUrl", Addresses.list(visit, visit.param("jqlQuery"), null)));
            return;
        }
        List<Columns.Column> columns = new Columns(visit, reader).chosen();
        Cells cells = new Cells(visit);
        visit.response().setContentType("text/csv;charset=UTF-8");
        visit.response().setHeader("Content-Disposition", "attachment; filename=\"Jira.csv\"");
        visit.response().setHeader("X-Content-Type-Options", "nosniff");
        Writer out = visit.response().getWriter();
        line(out, columns.stream().map(column -> quoted(safe(column.label()))).toList());
        try {
            for (int start = 0; start < MOST; start += AT_ONCE) {
                List<Issue> issues = searches.search(reader, parsed.getQuery(), new PagerFilter<>(start, AT_ONCE))
                        .getResults();
                for (Issue issue : issues) {
                    line(
                            out,
                            columns.stream()
                                    .map(column -> text(cells.of(issue, column.id())))
                                    .toList());
                }
                if (issues.size() < AT_ONCE) {
                    return;
                }
            }
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Cell cell) {
        boolean made = cell.values().stream().allMatch(Cell.Value::numeric);
        return quoted(made ? cell.text() : safe(cell.text()));
    }

    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(sign -> ",\";\n\r".indexOf(sign) >= 0);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        out.write(String.join(",", cells));
        out.write("\r\n");
    }
}
