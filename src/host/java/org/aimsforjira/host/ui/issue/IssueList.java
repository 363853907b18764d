package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A page of the issues a JQL query finds.
 *
 * @param jql the query
 * @param rows the issues of this page
 * @param total how many there are in all
 * @param first number of the first one on this page, from 1; 0 when there is none
 * @param last number of the last one on this page
 * @param errors what is wrong with the query
 * @param previousUrl address of the page before, or null
 * @param nextUrl address of the page after, or null
 */
public record IssueList(
        String jql,
        List<IssueRow> rows,
        int total,
        int first,
        int last,
        List<String> errors,
        @Nullable String previousUrl,
        @Nullable String nextUrl) {
    /** Copies the lists. */
    public IssueList {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    /**
     * Searches as the reader.
     *
     * @param path path of the page that shows the list, for the links to its neighbours
     * @param size issues on a page
     */
    public static IssueList search(Visit visit, String jql, String path, int size) {
        int start = (int) Math.max(0, Math.min(visit.number("startIndex").orElse(0), 1_000_000));
        SearchService searches = visit.ui().service(SearchService.class);
        SearchService.ParseResult parsed = searches.parseQuery(visit.user(), jql);
        if (!parsed.isValid()) {
            return wrong(jql, List.copyOf(parsed.getErrors().getErrorMessages()));
        }
        var invalid = searches.validateQuery(visit.user(), parsed.getQuery());
        if (invalid.hasAnyErrors()) {
            return wrong(jql, List.copyOf(invalid.getErrorMessages()));
        }
        try {
            SearchResults<Issue> found =
                    searches.search(visit.user(), parsed.getQuery(), new PagerFilter<>(start, size));
            List<IssueRow> rows = found.getResults().stream()
                    .map(issue -> IssueRows.of(visit, issue))
                    .toList();
            int end = start + rows.size();
            return new IssueList(
                    jql,
                    rows,
                    found.getTotal(),
                    rows.isEmpty() ? 0 : start + 1,
                    end,
                    List.of(),
                    start == 0 ? null : address(visit, path, jql, Math.max(0, start - size)),
                    end < found.getTotal() ? address(visit, path, jql, end) : null);
        } catch (SearchException failed) {
            return wrong(jql, List.of(String.valueOf(failed.getMessage())));
        }
    }

    private static IssueList wrong(String jql, List<String> errors) {
        return new IssueList(jql, List.of(), 0, 0, 0, errors, null, null);
    }

    private static String address(Visit visit, String path, String jql, int start) {
        return visit.url(path) + "?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8) + "&startIndex=" + start;
    }
}
