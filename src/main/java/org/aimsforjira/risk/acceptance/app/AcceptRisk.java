package org.aimsforjira.risk.acceptance.app;

import java.time.LocalDate;

/**
 * What somebody says who accepts a risk.
 *
 * @param rationale why it may stay
 * @param conditions under which; empty for none
 * @param expires the last day on which it holds
 * @param seenAcceptance the number of the newest acceptance that the person saw; 0 for none
 * @param seenAssessment the number of the newest assessment that the person saw; 0 for none
 */
public record AcceptRisk(
        String rationale, String conditions, LocalDate expires, int seenAcceptance, int seenAssessment) {}
