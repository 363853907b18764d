package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** "Assign to me". */
public final class AssignIssueServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** The action. */
    public AssignIssueServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        ApplicationUser user = visit.mustBeLoggedIn();
        Issue issue = IssueAccess.byId(visit);
        IssueService issues = ui().service(IssueService.class);
        IssueService.AssignValidationResult valid = issues.validateAssign(user, issue.getId(), user.getUsername());
        boolean done = valid.isValid() && issues.assign(user, valid).isValid();
        if (done) {
            visit.redirect("/browse/" + issue.getKey());
            return;
        }
        String message = String.join(" ", valid.getErrorCollection().getErrors().values())
                + String.join(" ", valid.getErrorCollection().getErrorMessages());
        ViewIssueServlet.render(visit, 400, issue, new IssuePages.Trouble(message, null, null));
    }
}
