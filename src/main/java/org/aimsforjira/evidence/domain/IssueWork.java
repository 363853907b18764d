package org.aimsforjira.evidence.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * How far an issue is, as far as evidence asks.
 *
 * @param done whether its status is done
 * @param resolution the id of its resolution; empty for none
 * @param resolved when it was resolved; empty for not, or no date
 */
public record IssueWork(boolean done, Optional<String> resolution, Optional<Instant> resolved) {

    /** As an item of the evidence rule. */
    public EvidenceItem item(long issueId, boolean failed, Set<String> notCarriedOut, ZoneId zone) {
        return new EvidenceItem(
                issueId,
                resolved.map(time -> time.atZone(zone).toLocalDate()),
                resolution.filter(notCarriedOut::contains).isEmpty(),
                failed);
    }
}
