package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import java.util.List;
import java.util.Objects;

/** Jira's ChangeHistoryManager: whoever may see the issue; the oldest item first (unconfirmed). */
public final class ChangeHistoryManagerService implements ChangeHistoryManager {
    private final History history;

    public ChangeHistoryManagerService(History history) {
        this.history = history;
    }

    @Override
    public List<ChangeHistoryItem> getAllChangeItems(Issue issue) {
        return history.of(Objects.requireNonNull(issue.getId())).stream()
                .flatMap(group -> group.items().stream().map(item -> item(issue, group, item)))
                .toList();
    }

    private static ChangeHistoryItem item(Issue issue, ChangeGroup group, ChangeItem item) {
        return new ChangeHistoryItem(
                group.id(),
                group.id(),
                issue.getProjectId(),
                group.issueId(),
                issue.getKey(),
                item.field(),
                group.created(),
                item.oldText(),
                item.newText(),
                item.oldValue(),
                item.newValue(),
                group.author() == null ? null : group.author().getKey());
    }
}
