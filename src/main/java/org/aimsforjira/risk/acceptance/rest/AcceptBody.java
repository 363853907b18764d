package org.aimsforjira.risk.acceptance.rest;

import org.jspecify.annotations.Nullable;

/**
 * The body of a POST that accepts a risk.
 *
 * @param rationale why it may stay
 * @param conditions absent for none
 * @param expires the last day on which it holds: {@code 2027-06-30}
 * @param lastAcceptance the number of the newest acceptance that the person saw; 0 for none
 * @param lastAssessment the number of the newest assessment that the person saw; 0 for none
 * @param lastFacts the digest of what the person saw as frozen: {@code acceptance.facts} of the residual
 */
public record AcceptBody(
        @Nullable String rationale,
        @Nullable String conditions,
        @Nullable String expires,
        @Nullable Integer lastAcceptance,
        @Nullable Integer lastAssessment,
        @Nullable String lastFacts) {}
