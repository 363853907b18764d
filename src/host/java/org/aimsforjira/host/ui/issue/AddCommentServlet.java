package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import java.io.IOException;
import org.aimsforjira.host.jira.issue.Comment;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Adds a comment. */
public final class AddCommentServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** The action. */
    public AddCommentServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        Issue issue = IssueAccess.byId(visit);
        IssueAccess.must(visit, ProjectPermissions.ADD_COMMENTS, issue);
        String body = visit.param("comment").replace("\r\n", "\n");
        if (body.isEmpty()) {
            refuse(visit, issue, body, visit.text("host.issue.commentEmpty"));
            return;
        }
        Comment comment;
        try {
            comment = ui().jira().issues().comments().add(visit.user(), issue, body, true);
        } catch (IllegalArgumentException tooLong) {
            refuse(visit, issue, body, String.valueOf(tooLong.getMessage()));
            return;
        }
        visit.redirect("/browse/" + issue.getKey() + "?focusedCommentId=" + comment.id() + "#comment-" + comment.id());
    }

    private static void refuse(Visit visit, Issue issue, String draft, String error) throws IOException {
        ViewIssueServlet.render(visit, 400, issue, new IssuePages.Trouble(null, draft, error));
    }
}
