package org.aimsforjira.platform.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import org.aimsforjira.shared.Page;

/**
 * Searches everything, whoever may see it, for totals that are the same for everyone (DESIGN.md, principle 4). What comes out must not
 * be shown to somebody before Jira's permissions are asked.
 */
public final class AllIssues {

    private final SearchService search;

    public AllIssues(SearchService search) {
        this.search = search;
    }

    /** A page of the issues that the condition finds, by key. */
    public Page<Issue> page(Jql condition, Page.Request page) {
        String jql = condition.orderedBy(new Jql.Sort(Jql.Field.KEY, false));
        ParseResult parsed = search.parseQuery(null, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand our JQL: " + jql + ": "
                    + parsed.getErrors().getErrorMessages());
        }
        try {
            SearchResults<Issue> results = search.searchOverrideSecurity(
                    null, parsed.getQuery(), new PagerFilter<>(page.offset(), page.limit()));
            return new Page<>(results.getResults(), page.offset(), page.limit(), results.getTotal());
        } catch (SearchException e) {
            throw new IllegalStateException("Jira cannot run our JQL: " + jql, e);
        }
    }
}
