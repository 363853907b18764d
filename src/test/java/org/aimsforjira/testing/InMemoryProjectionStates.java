package org.aimsforjira.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.projection.domain.Drift;
import org.aimsforjira.projection.domain.ProjectionState;
import org.aimsforjira.projection.domain.ProjectionStates;
import org.aimsforjira.shared.AimsId;

/** States of projections in memory. */
public final class InMemoryProjectionStates implements ProjectionStates {
    private final Map<AimsId, ProjectionState> states = new HashMap<>();

    @Override
    public synchronized ProjectionState get(AimsId aims) {
        return states.getOrDefault(aims, ProjectionState.untouched(aims));
    }

    @Override
    public synchronized void doubt(AimsId aims) {
        ProjectionState now = get(aims);
        put(new ProjectionState(
                aims, now.doubts() + 1, now.settled(), now.started(), now.finished(), now.took(), now.drift()));
    }

    @Override
    public synchronized void started(AimsId aims, Instant at) {
        ProjectionState now = get(aims);
        put(new ProjectionState(
                aims, now.doubts(), now.settled(), Optional.of(at), now.finished(), now.took(), now.drift()));
    }

    @Override
    public synchronized void finished(AimsId aims, Instant at, long settled, Drift drift) {
        ProjectionState now = get(aims);
        long took = now.started()
                .map(started -> Duration.between(started, at).toMillis())
                .orElse(0L);
        put(new ProjectionState(aims, now.doubts(), settled, now.started(), Optional.of(at), took, drift));
    }

    private void put(ProjectionState state) {
        states.put(state.aims(), state);
    }
}
