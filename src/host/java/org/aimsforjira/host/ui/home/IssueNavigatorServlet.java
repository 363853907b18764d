package org.aimsforjira.host.ui.home;

import java.io.IOException;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.issue.IssueList;

/** Issues of all projects by JQL. */
public final class IssueNavigatorServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    /** The page. */
    public IssueNavigatorServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        visit.mustBeLoggedIn();
        String jql = visit.param("jql");
        IssueList list = IssueList.search(visit, jql.isEmpty() ? "ORDER BY created DESC" : jql, "/issues/", ROWS);
        visit.show(
                Frame.of(visit.text("host.search.title")).in("issues"),
                "home/search.vm",
                Map.of("list", list, "action", visit.url("/issues/")));
    }
}
