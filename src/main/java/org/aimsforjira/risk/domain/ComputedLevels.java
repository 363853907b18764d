package org.aimsforjira.risk.domain;

import java.util.Optional;
import org.aimsforjira.shared.AimsId;

/**
 * What the level of each risk was computed from last. Jira's field holds the level; this tells a level that somebody wrote by hand
 * from one that has to follow its rating.
 */
public interface ComputedLevels {

    Optional<Computed> of(long issueId);

    /** Keeps what was computed, in place of what was before; inside a transaction. */
    void save(Computed computed);

    /** The issue is gone; inside a transaction. */
    void forget(long issueId);

    /**
     * One computation.
     *
     * @param issueId the risk
     * @param aims the AIMS it was computed for
     * @param inputs what it was computed from
     * @param level the result; empty while it is not rated
     * @param modelVersion the version of the model
     */
    record Computed(long issueId, AimsId aims, Rating inputs, Optional<RiskLevel> level, String modelVersion) {}
}
