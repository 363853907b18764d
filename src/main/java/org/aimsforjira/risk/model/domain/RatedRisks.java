package org.aimsforjira.risk.model.domain;

import java.util.Optional;
import java.util.Set;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.domain.Rating;

/** The risks that have one of some ratings now, as a query that finds the same in Jira. */
public interface RatedRisks {

    /**
     * The query, in the order of the keys; empty where set-up has lost the issue type or a field of the rating.
     *
     * @param map which rating is meant; a residual one has no confidence
     */
    Optional<String> jql(long projectId, MapKind map, Set<Rating> ratings);
}
