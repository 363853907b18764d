package org.aimsforjira.host.ui.bulk;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An operation that asks nothing.
 *
 * @param warning a sentence for the last look
 * @param each what is done to an issue
 */
record PlainDetails(String warning, BiFunction<BulkWork, Issue, Optional<String>> each) implements Details {
    @Override
    public List<BulkPage.Question> questions() {
        return List.of();
    }

    @Override
    public List<BulkPage.Line> summary() {
        return List.of();
    }

    @Override
    public Function<Issue, Optional<String>> work(BulkWork work) {
        return issue -> each.apply(work, issue);
    }
}
