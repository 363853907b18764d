package org.aimsforjira.soa.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.aimsforjira.evidence.domain.EvidenceVerdict;
import org.aimsforjira.soa.domain.ControlState;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.Decision;

/**
 * Where a control stands, from the decision and the work in Jira. The same for everyone who may view the AIMS.
 *
 * @param state the state today
 * @param work what was counted
 * @param evidence what the evidence says today
 * @param decision the decision that it was derived from
 * @param asOf when the work was looked at last; empty when nothing in Jira has ever mentioned the control
 * @param today the day in the time zone of the AIMS
 * @param links the queries that find what was counted
 */
public record SoaLive(
        ControlState state,
        ControlWork work,
        EvidenceVerdict evidence,
        Decision decision,
        Optional<Instant> asOf,
        LocalDate today,
        Links links) {

    /**
     * JQL that finds exactly what was counted, for somebody who may see all of it; each empty where set-up has lost a piece of it.
     */
    public record Links(Optional<String> risks, Optional<String> work, Optional<String> evidence) {}

    public int risks() {
        return work.risks();
    }

    /** Whether risks call for the control: a reason that is computed, also while nobody has decided. */
    public boolean isNeededByRisks() {
        return risks() > 0;
    }

    /** Whether the decision contradicts the risks: left out, and needed. */
    public boolean isContradiction() {
        return decision == Decision.EXCLUDED && isNeededByRisks();
    }
}
