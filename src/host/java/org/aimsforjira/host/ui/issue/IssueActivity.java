package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.host.ui.frame.Visit;

/** Reads what happened to an issue. */
final class IssueActivity {
    private IssueActivity() {}

    static List<Activity.Remark> remarks(Visit visit, Issue issue) {
        return List.of();
    }

    static List<Activity.Change> changes(Visit visit, Issue issue) {
        List<Activity.Change> changes = new ArrayList<>();
        changes.add(new Activity.Change(
                0,
                visit.ui().people().of(issue.getCreator(), visit.text("host.user.anonymous")),
                visit.words().moment(issue.getCreated()),
                visit.words().iso(issue.getCreated()),
                List.of()));
        return changes;
    }
}
