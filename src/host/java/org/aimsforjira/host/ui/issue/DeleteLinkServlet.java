package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.link.VisibleLinks.Side;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Deletes a link after a question. Needs Link Issues on the issue; the other issue must be visible to the reader. */
public final class DeleteLinkServlet extends OperationServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public DeleteLinkServlet(Ui ui) {
        super(ui);
    }

    @Override
    Issue allowed(Visit visit) {
        Issue issue = IssueAccess.byId(visit);
        IssueAccess.must(visit, ProjectPermissions.LINK_ISSUES, issue);
        side(visit, issue);
        return issue;
    }

    private Side side(Visit visit, Issue issue) {
        long linkId = visit.number("linkId").orElse(-1);
        return ui().jira().linking().visible().of(issue, visit.user()).stream()
                .filter(side -> side.link().getId() == linkId)
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
    }

    @Override
    OperationPage page(Visit visit, Issue issue, Wrong wrong) {
        Side side = side(visit, issue);
        String sentence = issue.getKey() + " " + side.description() + " "
                + side.other().getKey() + " " + side.other().getSummary();
        return about(visit, issue, "unlink", "delete-link", "/secure/DeleteLink.jspa")
                .hiding(Map.of(
                        "id",
                        String.valueOf(issue.getId()),
                        "linkId",
                        String.valueOf(side.link().getId())))
                .noting(List.of(visit.text("host.unlink.text"), sentence));
    }

    @Override
    Wrong act(Visit visit, Issue issue) throws IOException {
        ui().jira().linking().links().remove(side(visit, issue).link(), visit.user());
        visit.redirect(page(issue));
        return Wrong.NOTHING;
    }
}
