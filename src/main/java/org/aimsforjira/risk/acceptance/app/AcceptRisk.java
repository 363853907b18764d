package org.aimsforjira.risk.acceptance.app;

import java.time.LocalDate;

/**
 * What somebody says who accepts a risk.
 *
 * @param rationale why it may stay
 * @param conditions under which; empty for none
 * @param expires the last day on which it holds
 * @param seen what the person had before the eyes
 */
public record AcceptRisk(String rationale, String conditions, LocalDate expires, Seen seen) {

    /**
     * What somebody saw who accepts: nobody signs unseen (ADR 049).
     *
     * @param acceptance the number of the newest acceptance; 0 for none
     * @param assessment the number of the newest assessment; 0 for none
     * @param facts the digest of what was shown as frozen, {@link org.aimsforjira.risk.acceptance.domain.RiskFacts#digest}
     */
    public record Seen(int acceptance, int assessment, String facts) {}
}
