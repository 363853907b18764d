package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import org.aimsforjira.host.plugin.WebFragments.Panel;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** The content of one panel, for a page that loads it afterwards. */
public final class PanelServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** The resource. */
    public PanelServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        long id = visit.number("issueId").orElseThrow(() -> new Refused(Refused.Kind.ISSUE));
        Issue issue = IssueAccess.byId(visit, id);
        Panel panel = ui().host()
                .fragments()
                .panel(visit.param("panel"), IssuePanels.context(visit, issue))
                .orElseThrow(() -> new Refused(Refused.Kind.ISSUE));
        ui().layout().send(visit, 200, IssuePanels.content(visit, panel));
    }
}
