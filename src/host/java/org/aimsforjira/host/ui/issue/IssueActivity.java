package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.host.jira.issue.ChangeGroup;
import org.aimsforjira.host.jira.issue.ChangeItem;
import org.aimsforjira.host.jira.issue.Comment;
import org.aimsforjira.host.ui.frame.Visit;

/** Reads what happened to an issue. */
final class IssueActivity {
    private IssueActivity() {}

    /** The comments, the oldest first. */
    static List<Activity.Remark> remarks(Visit visit, Issue issue) {
        return visit.ui().jira().issues().comments().of(issue.getId()).stream()
                .map(comment -> remark(visit, issue, comment))
                .toList();
    }

    private static Activity.Remark remark(Visit visit, Issue issue, Comment comment) {
        boolean mayDelete = visit.ui().jira().issues().comments().mayDelete(visit.user(), issue, comment);
        String ids = "?id=" + issue.getId() + "&commentId=" + comment.id();
        return new Activity.Remark(
                comment.id(),
                visit.ui().people().of(comment.author(), visit.text("host.user.anonymous")),
                visit.words().moment(comment.created()),
                visit.words().iso(comment.created()),
                comment.body(),
                mayDelete ? visit.url("/secure/DeleteComment!default.jspa" + ids) : null);
    }

    /** The changes, the oldest first, beginning with the creation. */
    static List<Activity.Change> changes(Visit visit, Issue issue) {
        List<Activity.Change> changes = new ArrayList<>();
        changes.add(new Activity.Change(
                0,
                visit.ui().people().of(issue.getCreator(), visit.text("host.user.anonymous")),
                visit.words().moment(issue.getCreated()),
                visit.words().iso(issue.getCreated()),
                List.of()));
        for (ChangeGroup group : visit.ui().jira().issues().history().of(issue.getId())) {
            changes.add(new Activity.Change(
                    group.id(),
                    visit.ui().people().of(group.author(), visit.text("host.user.anonymous")),
                    visit.words().moment(group.created()),
                    visit.words().iso(group.created()),
                    group.items().stream().map(item -> item(visit, item)).toList()));
        }
        return changes;
    }

    private static Activity.Item item(Visit visit, ChangeItem item) {
        String key = "host.field." + item.field();
        String text = item.custom() ? key : visit.text(key);
        return new Activity.Item(text.equals(key) ? item.field() : text, item.oldText(), item.newText());
    }
}
