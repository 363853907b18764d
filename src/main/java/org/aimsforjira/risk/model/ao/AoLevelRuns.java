package org.aimsforjira.risk.model.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aimsforjira.risk.model.domain.LevelRuns;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;

/** Runs in Active Objects. */
@Named
public class AoLevelRuns implements LevelRuns {

    private final ActiveObjects ao;

    @Inject
    public AoLevelRuns(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Run> of(AimsId aims) {
        return row(aims).map(AoLevelRuns::run);
    }

    /** There are few rows: one for each AIMS. */
    @Override
    public List<Run> unfinished() {
        return Arrays.stream(ao.find(LevelRunEntity.class, Query.select()))
                .filter(row -> row.getFinishedAt() == null)
                .map(AoLevelRuns::run)
                .toList();
    }

    @Override
    public void save(Run run) {
        LevelRunEntity row = row(run.aims())
                .orElseGet(() -> ao.create(
                        LevelRunEntity.class,
                        new DBParam(LevelRunEntity.AIMS_ID, run.aims().value()),
                        new DBParam("MODEL_VERSION", run.version()),
                        new DBParam("STARTED_BY", run.by().value()),
                        new DBParam("DONE_NO", run.done()),
                        new DBParam("FAILED_NO", run.failed()),
                        new DBParam("TOTAL_NO", run.total())));
        row.setModelVersion(run.version());
        row.setStartedBy(run.by().value());
        row.setDoneNo(run.done());
        row.setFailedNo(run.failed());
        row.setTotalNo(run.total());
        row.setFinishedAt(run.finishedAt().map(Instant::toEpochMilli).orElse(null));
        row.save();
    }

    private Optional<LevelRunEntity> row(AimsId aims) {
        return Arrays.stream(ao.find(
                        LevelRunEntity.class, Query.select().where(LevelRunEntity.AIMS_ID + " = ?", aims.value())))
                .findFirst();
    }

    private static Run run(LevelRunEntity row) {
        return new Run(
                new AimsId(row.getAimsId()),
                row.getModelVersion(),
                new UserKey(row.getStartedBy()),
                row.getDoneNo(),
                row.getFailedNo(),
                row.getTotalNo(),
                Optional.ofNullable(row.getFinishedAt()).map(Instant::ofEpochMilli));
    }
}
