package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aimsforjira.host.jira.attach.Attachments;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Attaches files. Needs Create Attachments. Issue and token stand in the address, so that they arrive whatever the files are. */
public final class AttachFileServlet extends OperationServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public AttachFileServlet(Ui ui) {
        super(ui);
    }

    @Override
    Issue allowed(Visit visit) {
        Issue issue = IssueAccess.byId(visit);
        IssueAccess.must(visit, ProjectPermissions.CREATE_ATTACHMENTS, issue);
        return issue;
    }

    @Override
    OperationPage page(Visit visit, Issue issue, Wrong wrong) {
        String path = "/secure/AttachFile.jspa?id=" + issue.getId() + "&atl_token=" + visit.token();
        return about(visit, issue, "attach", "attach-file", path)
                .asking(List.of(input(
                        "file",
                        visit.text("host.attach.file"),
                        "file",
                        visit.words().get("host.attach.help", Attachments.LIMIT / 1024 / 1024),
                        "",
                        List.of(),
                        wrong.errors().get("file"))))
                .failed(wrong.messages())
                .sendingFiles();
    }

    @Override
    Wrong act(Visit visit, Issue issue) throws IOException {
        List<Part> files = new ArrayList<>();
        try {
            for (Part part : visit.request().getParts()) {
                if (part.getName().equals("file")
                        && !Objects.requireNonNullElse(part.getSubmittedFileName(), "")
                                .isEmpty()) {
                    files.add(part);
                }
            }
        } catch (IllegalStateException tooLarge) {
            return Wrong.with("file", visit.words().get("host.attach.problem.size", Attachments.LIMIT / 1024 / 1024));
        } catch (ServletException noFiles) {
            return Wrong.with("file", visit.text("host.attach.none"));
        }
        if (files.isEmpty()) {
            return Wrong.with("file", visit.text("host.attach.none"));
        }
        for (Part file : files) {
            Optional<Attachments.Complaint> complaint = attach(visit, issue, file);
            if (complaint.isPresent()) {
                return Wrong.with(
                        "file",
                        file.getSubmittedFileName() + ": "
                                + visit.words()
                                        .get(
                                                "host.attach.problem."
                                                        + complaint.get().key(),
                                                Attachments.LIMIT / 1024 / 1024));
            }
        }
        visit.redirect(page(issue));
        return Wrong.NOTHING;
    }

    private Optional<Attachments.Complaint> attach(Visit visit, Issue issue, Part file) throws IOException {
        String type = Objects.requireNonNullElse(file.getContentType(), "application/octet-stream");
        try (InputStream content = file.getInputStream()) {
            return ui().jira().attachments().add(visit.user(), issue, file.getSubmittedFileName(), type, content);
        }
    }
}
