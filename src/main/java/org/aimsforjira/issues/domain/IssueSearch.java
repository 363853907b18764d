package org.aimsforjira.issues.domain;

import java.time.Instant;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.UserKey;

/** Issues found by a query of ours, as one person may see them: Jira's permissions decide what is found and counted. */
public interface IssueSearch {

    /**
     * One page of what the query finds: one parse and one search, whatever the size.
     *
     * @param jql a query that the plugin wrote
     * @throws IllegalStateException when Jira does not understand it or cannot run it
     */
    Page<Found> search(UserKey viewer, String jql, Page.Request page);

    /**
     * An issue of the result.
     *
     * @param updated when it changed last
     */
    record Found(SeenIssue issue, Instant updated) {}
}
