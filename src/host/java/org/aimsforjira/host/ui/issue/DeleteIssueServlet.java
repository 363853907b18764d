package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.io.IOException;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Deletes an issue after a question. */
public final class DeleteIssueServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public DeleteIssueServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        Issue issue = deletable(visit);
        visit.show(
                Frame.of(visit.words().get("host.delete.title", issue.getKey())),
                "issue/delete.vm",
                Map.of("issue", IssueRows.of(visit, issue), "action", visit.url("/secure/DeleteIssue.jspa")));
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        Issue issue = deletable(visit);
        ApplicationUser user = visit.mustBeLoggedIn();
        IssueService issues = ui().service(IssueService.class);
        IssueService.DeleteValidationResult valid = issues.validateDelete(user, issue.getId());
        ErrorCollection errors = valid.isValid() ? issues.delete(user, valid) : valid.getErrorCollection();
        if (errors.hasAnyErrors()) {
            String message = String.join(" ", errors.getErrorMessages());
            ViewIssueServlet.render(visit, 400, issue, new IssuePages.Trouble(message, null, null));
            return;
        }
        visit.redirect("/projects/" + issue.getProjectObject().getKey() + "/issues");
    }

    private static Issue deletable(Visit visit) {
        Issue issue = IssueAccess.byId(visit);
        IssueAccess.must(visit, ProjectPermissions.DELETE_ISSUES, issue);
        return issue;
    }
}
