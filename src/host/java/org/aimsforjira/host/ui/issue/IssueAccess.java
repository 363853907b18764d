package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Locale;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Visit;

/** Finds issues for readers; hidden ones are as if they were not there. */
final class IssueAccess {
    private IssueAccess() {}

    /** The issue of a key, if the reader may see it; refused with 404 otherwise. */
    static MutableIssue byKey(Visit visit, String key) {
        return found(visit.ui().service(IssueService.class).getIssue(visit.user(), key.toUpperCase(Locale.ROOT)));
    }

    /** The issue of the parameter id. */
    static MutableIssue byId(Visit visit) {
        return byId(visit, visit.number("id").orElseThrow(() -> new Refused(Refused.Kind.ISSUE)));
    }

    static MutableIssue byId(Visit visit, long id) {
        return found(visit.ui().service(IssueService.class).getIssue(visit.user(), id));
    }

    private static MutableIssue found(IssueService.IssueResult result) {
        if (!result.isValid() || result.getIssue() == null) {
            throw new Refused(Refused.Kind.ISSUE);
        }
        return result.getIssue();
    }

    static boolean may(Visit visit, ProjectPermissionKey permission, Issue issue) {
        return visit.ui().service(PermissionManager.class).hasPermission(permission, issue, visit.user());
    }

    static void must(Visit visit, ProjectPermissionKey permission, Issue issue) {
        if (!may(visit, permission, issue)) {
            throw new Refused(visit.user() == null ? Refused.Kind.LOGIN : Refused.Kind.FORBIDDEN);
        }
    }
}
