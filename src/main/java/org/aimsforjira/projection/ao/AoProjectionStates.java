package org.aimsforjira.projection.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.aimsforjira.projection.domain.Drift;
import org.aimsforjira.projection.domain.ProjectionState;
import org.aimsforjira.projection.domain.ProjectionStates;
import org.aimsforjira.shared.AimsId;
import org.jspecify.annotations.Nullable;

/** The state of the projections of an AIMS in one row. */
@Named
public class AoProjectionStates implements ProjectionStates {

    private final ActiveObjects ao;

    @Inject
    public AoProjectionStates(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public ProjectionState get(AimsId aims) {
        return find(aims).map(AoProjectionStates::state).orElseGet(() -> ProjectionState.untouched(aims));
    }

    @Override
    public void doubt(AimsId aims) {
        ProjectionStateEntity row = row(aims);
        row.setDoubts(row.getDoubts() + 1);
        row.save();
    }

    @Override
    public void started(AimsId aims, Instant at) {
        ProjectionStateEntity row = row(aims);
        row.setStartedAt(at.toEpochMilli());
        row.save();
    }

    @Override
    public void finished(AimsId aims, Instant at, long settled, Drift drift) {
        ProjectionStateEntity row = row(aims);
        Long started = row.getStartedAt();
        row.setFinishedAt(at.toEpochMilli());
        row.setTookMillis(started == null ? 0 : at.toEpochMilli() - started);
        row.setSettled(settled);
        row.setDriftRisks(drift.risks());
        row.setDriftTreatments(drift.treatments());
        row.setDriftEvidence(drift.evidence());
        row.setDriftControls(drift.controls());
        row.save();
    }

    private Optional<ProjectionStateEntity> find(AimsId aims) {
        ProjectionStateEntity[] found = ao.find(
                ProjectionStateEntity.class,
                Query.select().where(ProjectionStateEntity.AIMS_ID + " = ?", aims.value()));
        return Arrays.stream(found).findFirst();
    }

    private ProjectionStateEntity row(AimsId aims) {
        return find(aims).orElseGet(() -> {
            Map<String, Object> values = new HashMap<>();
            values.put(ProjectionStateEntity.AIMS_ID, aims.value());
            values.put("DOUBTS", 0L);
            values.put("SETTLED", 0L);
            values.put("TOOK_MILLIS", 0L);
            values.put("DRIFT_RISKS", 0);
            values.put("DRIFT_TREATMENTS", 0);
            values.put("DRIFT_EVIDENCE", 0);
            values.put("DRIFT_CONTROLS", 0);
            return ao.create(ProjectionStateEntity.class, values);
        });
    }

    private static ProjectionState state(ProjectionStateEntity row) {
        return new ProjectionState(
                new AimsId(row.getAimsId()),
                row.getDoubts(),
                row.getSettled(),
                instant(row.getStartedAt()),
                instant(row.getFinishedAt()),
                row.getTookMillis(),
                new Drift(
                        row.getDriftRisks(), row.getDriftTreatments(), row.getDriftEvidence(), row.getDriftControls()));
    }

    private static Optional<Instant> instant(@Nullable Long millis) {
        return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
    }
}
