package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.util.Map;
import org.aimsforjira.host.jira.issue.Comment;
import org.aimsforjira.host.jira.issue.Comments;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Deletes a comment after a question. */
public final class DeleteCommentServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public DeleteCommentServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        Issue issue = IssueAccess.byId(visit);
        Comment comment = deletable(visit, issue);
        visit.show(
                Frame.of(visit.text("host.comment.delete.title")),
                "issue/deletecomment.vm",
                Map.of(
                        "issue",
                        IssueRows.of(visit, issue),
                        "comment",
                        comment,
                        "action",
                        visit.url("/secure/DeleteComment.jspa")));
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        Issue issue = IssueAccess.byId(visit);
        comments().delete(visit.user(), issue, deletable(visit, issue));
        visit.redirect("/browse/" + issue.getKey());
    }

    private Comments comments() {
        return ui().jira().issues().comments();
    }

    private Comment deletable(Visit visit, Issue issue) {
        long id = visit.number("commentId").orElseThrow(() -> new Refused(Refused.Kind.PAGE));
        Comment comment = comments()
                .byId(id)
                .filter(candidate -> candidate.issueId() == issue.getId())
                .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
        if (!comments().mayDelete(visit.user(), issue, comment)) {
            throw new Refused(Refused.Kind.FORBIDDEN);
        }
        return comment;
    }
}
