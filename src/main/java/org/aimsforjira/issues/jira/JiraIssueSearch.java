package org.aimsforjira.issues.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.issues.domain.IssueSearch;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.UserKey;

/** Searches through Jira's search service. */
@Named
public class JiraIssueSearch implements IssueSearch {

    private final SearchService searchService;
    private final UserManager users;
    private final IssueReading reading;

    @Inject
    public JiraIssueSearch(
            @ComponentImport SearchService searchService, @ComponentImport UserManager users, IssueReading reading) {
        this.searchService = searchService;
        this.users = users;
        this.reading = reading;
    }

    @Override
    public Page<Found> search(UserKey viewer, String jql, Page.Request page) {
        ApplicationUser user = users.getUserByKey(viewer.value());
        if (user == null) {
            throw new IllegalStateException("Jira does not know the user " + viewer);
        }
        ParseResult parsed = searchService.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand our JQL: " + jql + ": "
                    + parsed.getErrors().getErrorMessages());
        }
        try {
            SearchResults<Issue> results =
                    searchService.search(user, parsed.getQuery(), new PagerFilter<>(page.offset(), page.limit()));
            return new Page<>(
                    results.getResults().stream()
                            .map(issue -> new Found(
                                    reading.read(issue), issue.getUpdated().toInstant()))
                            .toList(),
                    page.offset(),
                    page.limit(),
                    results.getTotal());
        } catch (SearchException e) {
            throw new IllegalStateException("Jira cannot run our JQL: " + jql, e);
        }
    }
}
