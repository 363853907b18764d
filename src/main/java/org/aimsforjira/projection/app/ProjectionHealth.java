package org.aimsforjira.projection.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import org.aimsforjira.projection.domain.Drift;
import org.aimsforjira.projection.domain.ProjectionState;
import org.aimsforjira.projection.domain.ProjectionStates;
import org.aimsforjira.projection.domain.ReconcileJobs;
import org.aimsforjira.setup.domain.DerivedData;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.ClusterLocks;

/** Tells set-up's health page how the projections are. Asks no permission: the page does. */
@Named
public class ProjectionHealth implements DerivedData {

    private final ProjectionStates states;
    private final ReconcileJobs jobs;
    private final ClusterLocks locks;

    @Inject
    public ProjectionHealth(ProjectionStates states, ReconcileJobs jobs, ClusterLocks locks) {
        this.states = states;
        this.jobs = jobs;
        this.locks = locks;
    }

    @Override
    public Standing of(AimsId aims) {
        ProjectionState state = states.get(aims);
        return new Standing(
                state.isDoubtful(),
                locks.isHeld(Reconcile.lockName(aims)),
                state.finished().map(at -> comparison(at, state)));
    }

    private static Comparison comparison(Instant at, ProjectionState state) {
        Drift drift = state.drift();
        return new Comparison(
                at,
                Duration.ofMillis(state.took()),
                drift.risks(),
                drift.treatments(),
                drift.evidence(),
                drift.controls());
    }

    @Override
    public void rebuild(AimsId aims) {
        jobs.soon(aims);
    }
}
