package org.aimsforjira.risk.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.shared.AimsId;

/**
 * What the level of each risk was computed from last, for every risk of an AIMS, rated or not. Jira's field holds the level; this
 * tells a level that somebody wrote by hand from one that has to follow its rating, and counts risks without reading their issues.
 */
public interface ComputedLevels {

    Optional<Computed> of(long issueId);

    /** Keeps what was computed, in place of what was before; inside a transaction. */
    void save(Computed computed);

    /** The issue is gone; inside a transaction. */
    void forget(long issueId);

    /** How many risks of the AIMS have each rating, {@link Rating#NONE} among them; whoever may see them. One query. */
    Map<Rating, Integer> countByRating(AimsId aims);

    /** The risks of the AIMS that are kept here. One query. */
    Set<Long> issuesOf(AimsId aims);

    /**
     * One computation.
     *
     * @param issueId the risk
     * @param aims the AIMS it was computed for
     * @param inputs what it was computed from
     * @param level the key of the result; empty while it is not rated
     * @param modelVersion the version of the model
     */
    record Computed(long issueId, AimsId aims, Rating inputs, Optional<String> level, String modelVersion) {}
}
