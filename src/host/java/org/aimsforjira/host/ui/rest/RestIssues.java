package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import org.aimsforjira.host.ui.frame.Ui;
import org.jspecify.annotations.Nullable;

/** Finds issues for callers of the REST API. */
final class RestIssues {
    private RestIssues() {}

    /** By id or key; hidden and unknown ones give the same 404. */
    static Issue find(Ui ui, @Nullable ApplicationUser user, String idOrKey) {
        IssueService issues = ui.service(IssueService.class);
        IssueService.IssueResult result = idOrKey.matches("\\d{1,18}")
                ? issues.getIssue(user, Long.valueOf(idOrKey))
                : issues.getIssue(user, idOrKey.toUpperCase(Locale.ROOT));
        if (!result.isValid() || result.getIssue() == null) {
            throw RestErrors.refused(404, "Issue Does Not Exist");
        }
        return result.getIssue();
    }
}
