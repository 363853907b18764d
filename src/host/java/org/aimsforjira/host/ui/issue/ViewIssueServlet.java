package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.project.SidebarMaker;

/** The page of an issue. */
public final class ViewIssueServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PROJECT_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    /** The page. */
    public ViewIssueServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        String key = visit.rest();
        if (PROJECT_KEY.matcher(key).matches()) {
            visit.redirect("/projects/" + key);
            return;
        }
        Issue issue = IssueAccess.byKey(visit, key);
        if (!issue.getKey().equals(key)) {
            visit.redirect("/browse/" + issue.getKey());
            return;
        }
        render(visit, 200, issue, IssuePages.Trouble.NONE);
    }

    /** Shows the page, with what was wrong with the last operation. */
    static void render(Visit visit, int status, Issue issue, IssuePages.Trouble trouble) throws IOException {
        visit.ui().host().resources().requireContext(visit.request(), "jira.view.issue");
        Frame frame = Frame.of("[" + issue.getKey() + "] " + issue.getSummary())
                .with(SidebarMaker.of(visit, issue.getProjectObject(), SidebarMaker.ISSUES))
                .meta("ajs-issue-key", issue.getKey())
                .meta("ajs-issue-id", String.valueOf(issue.getId()))
                .meta("ajs-project-key", issue.getProjectObject().getKey())
                .meta("ajs-project-id", String.valueOf(issue.getProjectId()))
                .meta("ajs-project-name", issue.getProjectObject().getName())
                .meta("ajs-panel-failed", visit.text("host.panel.failed"));
        visit.show(status, frame, "issue/view.vm", Map.of("page", IssuePages.of(visit, issue, trouble)));
    }
}
