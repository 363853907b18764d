package org.aimsforjira.host.jira.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The order of linked issues: by type, status and priority, each by its place (Jira's documentation, advanced setting
 * {@code jira.view.issue.links.sort.order}, which is "type, status, priority" unless it is changed); then by age.
 */
final class LinkedIssueOrder {
    static final Comparator<Issue> INSTANCE = place(Issue::getIssueType)
            .thenComparing(place(Issue::getStatus))
            .thenComparing(place(Issue::getPriority))
            .thenComparing(Issue::getId);

    private LinkedIssueOrder() {}

    private static Comparator<Issue> place(Function<Issue, @Nullable IssueConstant> constant) {
        return Comparator.comparingLong(issue -> {
            IssueConstant found = constant.apply(issue);
            return found == null ? Long.MAX_VALUE : found.getSequence();
        });
    }
}
