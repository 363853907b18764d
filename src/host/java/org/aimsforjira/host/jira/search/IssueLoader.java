package org.aimsforjira.host.jira.search;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** Loads the issues of a page of results. */
@FunctionalInterface
public interface IssueLoader {
    /**
     * The issues in the order of the ids, with a number of statements that does not grow with the page; an issue that is gone by now
     * is left out.
     */
    List<? extends Issue> load(List<Long> ids);
}
