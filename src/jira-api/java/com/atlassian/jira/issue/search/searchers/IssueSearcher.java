package com.atlassian.jira.issue.search.searchers;

import com.atlassian.jira.issue.fields.SearchableField;

public interface IssueSearcher<T extends SearchableField> {
    void init(T field);
}
