package org.aimsforjira.host.ui.bulk;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an operation asks before it runs, and what it then does to each issue. */
interface Details {
    /** The questions in their order, with what is wrong with the answers; those that depend on a wrong answer may be missing. */
    List<BulkPage.Question> questions();

    /** What is going to be done, for the last look; asked only when no answer is wrong. */
    List<BulkPage.Line> summary();

    /** A sentence for the last look. */
    String warning();

    /** What is done to each issue; answers are read now, the work happens later and answers why an issue was not changed. */
    Function<Issue, Optional<String>> work(BulkWork work);
}
