package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.util.List;
import org.aimsforjira.host.jira.issue.IssueArchive;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Archives or restores an issue after a question. Needs Administer Projects. */
public final class ArchiveIssueServlet extends OperationServlet {
    private static final long serialVersionUID = 1L;

    private final boolean restore;

    /**
     * The page.
     *
     * @param restore whether it restores
     */
    public ArchiveIssueServlet(Ui ui, boolean restore) {
        super(ui);
        this.restore = restore;
    }

    private IssueArchive archive() {
        return ui().jira().issues().archive();
    }

    @Override
    Issue allowed(Visit visit) {
        Issue issue = IssueAccess.byId(visit);
        if (!archive().maySwitch(visit.user(), issue)) {
            throw new Refused(visit.user() == null ? Refused.Kind.LOGIN : Refused.Kind.FORBIDDEN);
        }
        return issue;
    }

    @Override
    OperationPage page(Visit visit, Issue issue, Wrong wrong) {
        String word = restore ? "restore" : "archive";
        return about(
                        visit,
                        issue,
                        word,
                        word + "-issue",
                        restore ? "/secure/RestoreIssue.jspa" : "/secure/ArchiveIssue.jspa")
                .noting(List.of(visit.text("host.op.text." + word)));
    }

    @Override
    Wrong act(Visit visit, Issue issue) throws IOException {
        if (restore) {
            archive().restore(visit.user(), issue, true);
        } else {
            archive().archive(visit.user(), issue, true);
        }
        visit.redirect(page(issue));
        return Wrong.NOTHING;
    }
}
