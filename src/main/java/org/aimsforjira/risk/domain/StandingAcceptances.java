package org.aimsforjira.risk.domain;

import org.aimsforjira.shared.AimsId;

/** The acceptances that another risk model makes stale, as far as anybody who publishes one has to know of them. */
public interface StandingAcceptances {

    /**
     * How many risks of the AIMS have an acceptance that is neither revoked nor known to be stale; whoever may see them. One count over
     * indices.
     */
    int count(AimsId aims);
}
