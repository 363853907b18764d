package org.aimsforjira.risk.acceptance.domain;

import java.time.Instant;
import java.util.List;
import org.aimsforjira.shared.UserKey;

/**
 * Something that happened to an acceptance. At most one of each kind; never edited.
 *
 * @param riskId Jira's id of the risk
 * @param number the number of the acceptance
 * @param by who did it; for {@link Kind#WENT_STALE} whoever set up the AIMS, in whose name the plugin looks
 * @param reason why it was revoked; empty otherwise
 * @param causes why it went stale; empty otherwise
 */
public record AcceptanceEvent(
        long riskId, int number, Kind kind, UserKey by, Instant at, String reason, List<FactChange> causes) {
    public AcceptanceEvent {
        causes = List.copyOf(causes);
    }

    /** What can happen. */
    public enum Kind {
        /** The facts had moved when somebody looked. It stays so, even if they come back: it takes a renewal. */
        WENT_STALE,
        /** Somebody took it back. */
        REVOKED
    }
}
