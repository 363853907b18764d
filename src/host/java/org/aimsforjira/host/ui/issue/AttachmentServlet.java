package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.aimsforjira.host.jira.attach.Attachment;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/**
 * Hands a file out: {@code /secure/attachment/<id>/<name>}. Needs to see the issue. It is always downloaded and never shown in the page,
 * so that an attached page runs no script here.
 */
public final class AttachmentServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** The address. */
    public AttachmentServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        String id = visit.rest().split("/", -1)[0];
        Attachment attachment = (id.matches("\\d{1,18}")
                        ? ui().jira().attachments().byId(Long.parseLong(id))
                        : java.util.Optional.<Attachment>empty())
                .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
        Issue issue = IssueAccess.byId(visit, attachment.issueId());
        HttpServletResponse response = visit.response();
        try (InputStream content = ui().jira().attachments().open(attachment)) {
            response.setContentType("application/octet-stream");
            response.setContentLengthLong(attachment.size());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader("Content-Disposition", disposition(attachment.name()));
            OutputStream out = response.getOutputStream();
            content.transferTo(out);
        } catch (java.nio.file.NoSuchFileException gone) {
            throw new IllegalStateException(
                    "The file of the attachment " + attachment.name() + " of " + issue.getKey() + " is gone.", gone);
        }
    }

    /** RFC 6266: a plain name for old browsers, the whole one in UTF-8. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
