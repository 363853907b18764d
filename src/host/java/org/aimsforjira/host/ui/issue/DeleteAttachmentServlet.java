package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.attach.Attachment;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Deletes an attachment after a question. Needs Delete All Attachments, or Delete Own Attachments for one's own. */
public final class DeleteAttachmentServlet extends OperationServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public DeleteAttachmentServlet(Ui ui) {
        super(ui);
    }

    @Override
    Issue allowed(Visit visit) {
        Issue issue = IssueAccess.byId(visit);
        if (!ui().jira().attachments().mayDelete(visit.user(), issue, attachment(visit, issue))) {
            throw new Refused(visit.user() == null ? Refused.Kind.LOGIN : Refused.Kind.FORBIDDEN);
        }
        return issue;
    }

    private Attachment attachment(Visit visit, Issue issue) {
        return ui().jira()
                .attachments()
                .byId(visit.number("attachment").orElse(-1))
                .filter(found -> found.issueId() == issue.getId())
                .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
    }

    @Override
    OperationPage page(Visit visit, Issue issue, Wrong wrong) {
        Attachment attachment = attachment(visit, issue);
        return about(visit, issue, "detach", "delete-attachment", "/secure/DeleteAttachment.jspa")
                .hiding(Map.of("id", String.valueOf(issue.getId()), "attachment", String.valueOf(attachment.id())))
                .noting(List.of(visit.words().get("host.detach.text", attachment.name())));
    }

    @Override
    Wrong act(Visit visit, Issue issue) throws IOException {
        ui().jira().attachments().delete(visit.user(), issue, attachment(visit, issue));
        visit.redirect(page(issue));
        return Wrong.NOTHING;
    }
}
