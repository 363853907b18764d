package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.util.List;
import org.aimsforjira.host.jira.operation.IssueCloner;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Clones an issue. Needs Create Issues in its project. */
public final class CloneIssueServlet extends OperationServlet {
    private static final long serialVersionUID = 1L;
    private static final int SUMMARY_LIMIT = 255;

    /** The page. */
    public CloneIssueServlet(Ui ui) {
        super(ui);
    }

    @Override
    Issue allowed(Visit visit) {
        Issue issue = IssueAccess.byId(visit);
        if (!ui().jira().cloner().mayClone(visit.user(), issue)) {
            throw new Refused(visit.user() == null ? Refused.Kind.LOGIN : Refused.Kind.FORBIDDEN);
        }
        return issue;
    }

    @Override
    OperationPage page(Visit visit, Issue issue, Wrong wrong) {
        boolean sent = visit.request().getParameter("summary") != null;
        return about(visit, issue, "clone", "clone-issue", "/secure/CloneIssueDetails.jspa")
                .asking(List.of(
                        input(
                                "summary",
                                visit.text("host.field.summary"),
                                "text",
                                "",
                                sent ? visit.param("summary") : IssueCloner.proposedSummary(issue),
                                List.of(),
                                wrong.errors().get("summary")),
                        input(
                                "cloneLinks",
                                visit.text("host.clone.links"),
                                "multicheckboxes",
                                "",
                                "",
                                List.of(new Choice("true", visit.text("host.clone.links.label"), false)),
                                null)));
    }

    @Override
    Wrong act(Visit visit, Issue issue) throws IOException {
        String summary = visit.param("summary");
        if (summary.isEmpty()) {
            return Wrong.with("summary", visit.text("host.clone.noSummary"));
        }
        if (summary.length() > SUMMARY_LIMIT) {
            return Wrong.with("summary", visit.words().get("host.clone.longSummary", SUMMARY_LIMIT));
        }
        Issue clone = ui().jira()
                .cloner()
                .clone(
                        visit.mustBeLoggedIn(),
                        issue,
                        summary,
                        visit.param("cloneLinks").equals("true"));
        visit.redirect(page(clone));
        return Wrong.NOTHING;
    }
}
