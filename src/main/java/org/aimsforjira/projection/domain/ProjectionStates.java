package org.aimsforjira.projection.domain;

import java.time.Instant;
import org.aimsforjira.shared.AimsId;

/** Where the states of the projections are kept. Each change is a transaction of the caller's. */
public interface ProjectionStates {

    ProjectionState get(AimsId aims);

    /** An event could not be followed: the projections may differ from Jira. */
    void doubt(AimsId aims);

    /** A reconcile begins. */
    void started(AimsId aims, Instant at);

    /**
     * A reconcile ended.
     *
     * @param settled the doubts there were when it began; one that came meanwhile stays
     */
    void finished(AimsId aims, Instant at, long settled, Drift drift);
}
