package org.aimsforjira.projection.domain;

import java.time.Instant;
import java.util.Optional;
import org.aimsforjira.shared.AimsId;

/**
 * How the projections of an AIMS are.
 *
 * @param doubts how often an event could not be followed, since ever
 * @param settled how many of these doubts the last finished reconcile settled
 * @param started when the last reconcile began; empty before the first
 * @param finished when the last finished one ended; empty before the first
 * @param took how long that one took, in milliseconds
 * @param drift what that one found and put right
 */
public record ProjectionState(
        AimsId aims,
        long doubts,
        long settled,
        Optional<Instant> started,
        Optional<Instant> finished,
        long took,
        Drift drift) {

    /** Nothing has been reconciled yet. */
    public static ProjectionState untouched(AimsId aims) {
        return new ProjectionState(aims, 0, 0, Optional.empty(), Optional.empty(), 0, Drift.NONE);
    }

    /** Whether the projections may differ from Jira until the next reconcile. */
    public boolean isDoubtful() {
        return doubts > settled || finished.isEmpty();
    }
}
