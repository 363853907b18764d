package org.aimsforjira.search.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    /** Those of the issues that the searcher may see. One search whatever their number. */
    List<Found> visible(Searcher searcher, Collection<Long> ids);
}
