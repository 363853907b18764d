package org.aimsforjira.host.ui.home;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.plugin.PluginState;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.Link;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.issue.IssueList;

/** The dashboard: what is assigned to the reader, the projects, and what the host is for. */
public final class DashboardServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;
    private static final String ASSIGNED =
            "assignee = currentUser() AND resolution = Unresolved ORDER BY priority DESC, created ASC";

    /** The page. */
    public DashboardServlet(Ui ui) {
        super(ui);
    }

    /**
     * What the page shows.
     *
     * @param assigned open issues assigned to the reader
     * @param projects projects the reader may see
     * @param links pages for development
     */
    public record DashboardPage(IssueList assigned, List<ProjectRow> projects, List<Link> links) {
        /** Copies the lists. */
        public DashboardPage {
            projects = List.copyOf(projects);
            links = List.copyOf(links);
        }
    }

    @Override
    protected void show(Visit visit) throws IOException {
        ApplicationUser user = visit.mustBeLoggedIn();
        DashboardPage page = new DashboardPage(
                IssueList.search(visit, ASSIGNED, "/issues/", ROWS), ProjectRow.visibleTo(visit), links(visit, user));
        visit.show(
                Frame.of(visit.text("host.dashboard.title")).in("dashboard"),
                "home/dashboard.vm",
                Map.of("page", page));
    }

    private List<Link> links(Visit visit, ApplicationUser user) {
        List<Link> links = new ArrayList<>();
        if (ui().isAdmin(user)) {
            links.add(Link.to(visit.text("host.admin.upm"), visit.url("/plugins/servlet/upm")));
            for (PluginState plugin : ui().host().modules().plugins()) {
                if (plugin.configureUrl() != null) {
                    links.add(Link.to(
                            visit.words().get("host.dashboard.configure", plugin.name()),
                            visit.url(plugin.configureUrl())));
                }
            }
            links.add(Link.to(
                    visit.text("host.admin.mail_queue"), visit.url("/secure/admin/MailQueueAdmin!default.jspa")));
        }
        links.add(Link.to(visit.text("host.dashboard.issues"), visit.url("/issues/")));
        return links;
    }
}
