package com.atlassian.jira.issue.search;

import java.util.List;

// unconfirmed (memory only): getEnd, getNiceStart
public class SearchResults<T> {
    private final int start;
    private final int total;
    private final List<T> results;

    public SearchResults(List<T> resultsInPage, int totalResults, int maxResults, int startIndex) {
        this.results = resultsInPage;
        this.total = totalResults;
        this.start = startIndex;
    }

    public List<T> getResults() {
        return results;
    }

    public int getTotal() {
        return total;
    }

    public int getStart() {
        return start;
    }

    public int getEnd() {
        return start + results.size();
    }

    public int getNiceStart() {
        return results.isEmpty() ? 0 : start + 1;
    }
}
