package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Starts and stops watching: {@code watch=watch} or {@code watch=unwatch}. Needs a login and to see the issue. */
public final class WatchIssueServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** The action. */
    public WatchIssueServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        ApplicationUser user = visit.mustBeLoggedIn();
        Issue issue = IssueAccess.byId(visit);
        WatcherManager watchers = ui().service(WatcherManager.class);
        if (!watchers.isWatchingEnabled()) {
            throw new Refused(Refused.Kind.PAGE);
        }
        switch (visit.param("watch")) {
            case "watch" -> watchers.startWatching(user, issue);
            case "unwatch" -> watchers.stopWatching(user, issue);
            default -> throw new Refused(Refused.Kind.PAGE);
        }
        visit.redirect("/browse/" + issue.getKey());
    }
}
