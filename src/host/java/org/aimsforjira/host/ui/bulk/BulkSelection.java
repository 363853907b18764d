package org.aimsforjira.host.ui.bulk;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aimsforjira.host.ui.frame.Visit;

/** The issues of a bulk change, as far as the reader sees them: by JQL or by keys at the beginning, by ids afterwards. */
final class BulkSelection {
    /** How many issues a bulk change takes (Jira Data Center's documentation: 1,000 at a time). */
    static final int LIMIT = 1000;

    private BulkSelection() {}

    /**
     * What was found.
     *
     * @param issues the issues
     * @param errors what is wrong with the query or the keys
     */
    record Found(List<Issue> issues, List<String> errors) {}

    static Found asked(Visit visit) {
        String jql = visit.param("jql");
        return jql.isEmpty() ? byKeys(visit, visit.param("issueKeys")) : byQuery(visit, jql);
    }

    private static Found byQuery(Visit visit, String jql) {
        SearchService search = visit.ui().service(SearchService.class);
        SearchService.ParseResult parsed = search.parseQuery(visit.user(), jql);
        if (!parsed.isValid()) {
            return new Found(List.of(), List.copyOf(parsed.getErrors().getErrorMessages()));
        }
        var errors = search.validateQuery(visit.user(), parsed.getQuery());
        if (errors.hasAnyErrors()) {
            return new Found(List.of(), List.copyOf(errors.getErrorMessages()));
        }
        try {
            var found = search.search(visit.user(), parsed.getQuery(), PagerFilter.newPageAlignedFilter(0, LIMIT));
            List<String> notes = found.getTotal() > LIMIT
                    ? List.of(visit.words().get("host.bulk.limit", found.getTotal(), LIMIT))
                    : List.of();
            return new Found(List.copyOf(found.getResults()), notes);
        } catch (SearchException failed) {
            return new Found(List.of(), List.of(String.valueOf(failed.getMessage())));
        }
    }

    private static Found byKeys(Visit visit, String keys) {
        List<Issue> issues = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        for (String key : keys.toUpperCase(Locale.ROOT).split("[,\\s]+", -1)) {
            if (key.isEmpty() || issues.size() >= LIMIT) {
                continue;
            }
            IssueService.IssueResult found =
                    visit.ui().service(IssueService.class).getIssue(visit.user(), key);
            if (found.isValid() && found.getIssue() != null) {
                issues.add(found.getIssue());
            } else {
                errors.add(visit.words().get("host.link.unknown", key));
            }
        }
        return new Found(issues, errors);
    }

    /** The issues picked in a form; what the reader does not see any more is left out. */
    static List<Issue> picked(Visit visit) {
        List<Long> ids = new ArrayList<>();
        for (String value : visit.params("issue")) {
            for (String id : value.split(",", -1)) {
                if (id.matches("\\d{1,18}") && ids.size() < LIMIT) {
                    ids.add(Long.valueOf(id));
                }
            }
        }
        return visit.ui().jira().issues().finder().byIds(ids).stream()
                .filter(issue -> visit.ui().jira().issues().finder().maySee(visit.user(), issue))
                .toList();
    }

    static String ids(List<Issue> issues) {
        return String.join(
                ",", issues.stream().map(issue -> issue.getId().toString()).toList());
    }
}
