package org.aimsforjira.host.ui.navigator;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.aimsforjira.host.jira.filter.Filter;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Issues of all projects by JQL or by a saved filter. A POST keeps the columns the reader chose. */
public final class IssueNavigatorServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public IssueNavigatorServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        ApplicationUser reader = visit.mustBeLoggedIn();
        OptionalLong number = visit.number("filter");
        Filter saved = number.isPresent() && number.getAsLong() > 0
                ? ui().jira().filters().byId(reader, number.getAsLong()).orElse(null)
                : null;
        if (number.isPresent() && number.getAsLong() > 0 && saved == null) {
            visit.show(
                    404,
                    Frame.of(visit.text("host.filter.gone.title")).in("issues"),
                    "navigator/gone.vm",
                    Map.of("findUrl", visit.url("/secure/ManageFilters.jspa")));
            return;
        }
        SystemFilter system = SystemFilter.of(number).orElse(null);
        String jql = jql(visit, saved, system);
        NavigatorPage page = new Navigator(visit, reader).page(jql, saved, system);
        visit.show(
                Frame.of(page.title()).in("issues").classed("navigator-issue-only"),
                "navigator/navigator.vm",
                Map.of("page", page));
    }

    private static String jql(Visit visit, @Nullable Filter saved, @Nullable SystemFilter system) {
        if (visit.request().getParameter("jql") != null) {
            return visit.param("jql");
        }
        if (saved != null) {
            return saved.jql();
        }
        return system == null ? SystemFilter.ALL.jql() : system.jql();
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        ApplicationUser reader = visit.mustBeLoggedIn();
        if (!visit.param("do").equals("columns")) {
            throw new Refused(Refused.Kind.PAGE);
        }
        List<String> chosen = visit.param("restore").isEmpty()
                ? new Columns(visit, reader).choosing(visit.params("column"))
                : List.of();
        ui().jira().issueColumns().set(reader, chosen);
        OptionalLong filter = visit.number("filter");
        visit.redirect("/issues/?" + (filter.isPresent() ? "filter=" + filter.getAsLong() + "&" : "") + "jql="
                + Addresses.encoded(visit.param("jql")));
    }
}
