package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.List;
import java.util.Set;

public interface LinkCollection {
    Set<IssueLinkType> getLinkTypes();

    /** Null for a name without such links. */
    List<Issue> getOutwardIssues(String linkName);

    /** Null for a name without such links. */
    List<Issue> getInwardIssues(String linkName);

    Collection<Issue> getAllIssues();
}
