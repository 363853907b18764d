package org.aimsforjira.search.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.shared.UserKey;

/** Issues and their links, live from Jira and as the searcher may see them. */
public interface LinkedIssues {

    /**
     * An issue that the searcher may see.
     *
     * @param type the id of its issue type
     * @param projectId the id of its project
     */
    record Found(long id, String type, long projectId) {}

    /** The issue with this key or id; empty where there is none or the searcher may not see it. */
    Optional<Found> issue(Searcher searcher, String keyOrId);

    /** The ids of the issues from which a link of this type leads to the issue, whoever may see them. One query. */
    List<Long> sources(long linkType, long destination);

    /** The ids of the issues to which a link of this type leads from the issue, whoever may see them. One query. */
    List<Long> destinations(long linkType, long source);

    /** What is wrong with a query, in Jira's words; empty for nothing. */
    Optional<String> mistake(Searcher searcher, String jql);

    /** Those of the issues that a query without a mistake finds, as the searcher may see them. One search whatever their number. */
    List<Long> matching(Searcher searcher, Collection<Long> ids, String jql);

    /** The query as Jira shows it to a reader: what is hidden is named by its id. A query that Jira cannot read is left as it is. */
    String shownTo(Optional<UserKey> reader, String jql);

    /** Those of the issues that the searcher may see. One search whatever their number. */
    List<Found> visible(Searcher searcher, Collection<Long> ids);
}
