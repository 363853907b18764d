package org.aimsforjira.inventory.importing.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.aimsforjira.inventory.importing.domain.FileShape;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportRuns;
import org.aimsforjira.inventory.importing.domain.ImportState;
import org.aimsforjira.inventory.importing.domain.Notice;
import org.aimsforjira.inventory.importing.domain.Tally;
import org.aimsforjira.platform.json.Json;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/** Imports in Active Objects. */
@Named
public class AoImportRuns implements ImportRuns {
    private static final int MAX_SOURCES = 20;
    private static final int RECENT = 100;

    private final ActiveObjects ao;

    @Inject
    public AoImportRuns(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<ImportRun> get(long id) {
        return row(id).map(AoImportRuns::run);
    }

    @Override
    public Page<ImportRun> page(AimsId aims, Page.Request request) {
        int total = ao.count(ImportRunEntity.class, "AIMS_ID = ?", aims.value());
        List<ImportRun> runs = runs(Query.select()
                .where("AIMS_ID = ?", aims.value())
                .order("ID DESC")
                .limit(request.limit())
                .offset(request.offset()));
        return new Page<>(runs, request.offset(), request.limit(), total);
    }

    @Override
    public List<ImportRun> working(AimsId aims) {
        return runs(Query.select()
                .where(
                        "AIMS_ID = ? AND (STATE = ? OR STATE = ?)",
                        aims.value(),
                        ImportState.PREVIEWING.name(),
                        ImportState.RUNNING.name())
                .order("ID"));
    }

    @Override
    public List<ImportRun> working() {
        return runs(Query.select()
                .where("STATE = ? OR STATE = ?", ImportState.PREVIEWING.name(), ImportState.RUNNING.name())
                .order("ID"));
    }

    @Override
    public Optional<ImportRun> lastMapped(AimsId aims, String headingsDigest, long exceptId) {
        return runs(Query.select()
                        .where(
                                "AIMS_ID = ? AND HEADINGS = ? AND ID <> ? AND STARTED_AT IS NOT NULL",
                                aims.value(),
                                headingsDigest,
                                exceptId)
                        .order("ID DESC")
                        .limit(1))
                .stream()
                .findFirst();
    }

    @Override
    public List<String> sources(AimsId aims) {
        ImportRunEntity[] rows = ao.find(
                ImportRunEntity.class,
                Query.select("ID, SOURCE")
                        .where("AIMS_ID = ? AND SOURCE IS NOT NULL", aims.value())
                        .order("ID DESC")
                        .limit(RECENT));
        return Arrays.stream(rows)
                .flatMap(row -> Optional.ofNullable(row.getSource()).stream())
                .distinct()
                .limit(MAX_SOURCES)
                .toList();
    }

    @Override
    public ImportRun create(
            AimsId aims, long projectId, ImportRun.StoredFile file, FileShape shape, UserKey by, Instant at) {
        Map<String, Object> values = new HashMap<>();
        values.put("AIMS_ID", aims.value());
        values.put("PROJECT_ID", projectId);
        values.put("FILE_NAME", file.name());
        values.put("FILE_REF", file.reference());
        values.put("FILE_DIGEST", file.digest());
        values.put("FILE_BYTES", file.bytes());
        values.put("HEADINGS", shape.headingsDigest());
        values.put("SHAPE", Json.write(shape));
        values.put("EDITION", 0);
        values.put("STATE", ImportState.UPLOADED.name());
        values.put("WAITING", false);
        values.put("CANCELLING", false);
        values.put("UPLOADED_BY", by.value());
        values.put("UPLOADED_AT", Date.from(at));
        values.put("ROWS_DONE", 0);
        return run(ao.create(ImportRunEntity.class, values));
    }

    @Override
    public void save(ImportRun run) {
        ImportRunEntity row = row(run.id()).orElseThrow();
        row.setFileRef(orNull(run.file().reference()));
        row.setSource(run.mapping().map(ImportMapping::source).orElse(null));
        row.setMapping(run.mapping().map(Json::write).orElse(null));
        row.setEdition(run.version());
        row.setState(run.state().name());
        row.setWaiting(run.waiting());
        row.setCancelling(run.cancelling());
        row.setRunBy(run.runBy().map(UserKey::value).orElse(null));
        row.setStartedAt(run.startedAt().map(Date::from).orElse(null));
        row.setEndedAt(run.endedAt().map(Date::from).orElse(null));
        row.setRowsDone(run.rowsDone());
        row.setTally(StoredJson.tally(run.tally()));
        row.setStopReason(run.stop().map(Json::write).orElse(null));
        row.save();
    }

    @Override
    public void progress(long id, int rowsDone, Tally tally) {
        row(id).ifPresent(row -> {
            row.setRowsDone(rowsDone);
            row.setTally(StoredJson.tally(tally));
            row.save();
        });
    }

    @Override
    public void delete(long id) {
        ao.deleteWithSQL(ImportRunEntity.class, "ID = ?", id);
    }

    @Override
    public List<ImportRun> withFileOlderThan(Instant time) {
        Date before = Date.from(time);
        return runs(Query.select()
                .where(
                        "FILE_REF IS NOT NULL AND STATE <> ? AND STATE <> ?"
                                + " AND (ENDED_AT < ? OR ENDED_AT IS NULL AND UPLOADED_AT < ?)",
                        ImportState.PREVIEWING.name(),
                        ImportState.RUNNING.name(),
                        before,
                        before)
                .order("ID"));
    }

    @Override
    public List<String> fileReferences() {
        ImportRunEntity[] rows =
                ao.find(ImportRunEntity.class, Query.select("ID, FILE_REF").where("FILE_REF IS NOT NULL"));
        return Arrays.stream(rows)
                .flatMap(row -> Optional.ofNullable(row.getFileRef()).stream())
                .toList();
    }

    private Optional<ImportRunEntity> row(long id) {
        return Arrays.stream(ao.find(ImportRunEntity.class, "ID = ?", id)).findFirst();
    }

    private List<ImportRun> runs(Query query) {
        List<ImportRun> runs = new ArrayList<>();
        for (ImportRunEntity row : ao.find(ImportRunEntity.class, query)) {
            runs.add(run(row));
        }
        return runs;
    }

    private static ImportRun run(ImportRunEntity row) {
        return new ImportRun(
                row.getID(),
                new AimsId(row.getAimsId()),
                row.getProjectId(),
                new ImportRun.StoredFile(
                        row.getFileName(),
                        Optional.ofNullable(row.getFileRef()).orElse(""),
                        row.getFileDigest(),
                        row.getFileBytes()),
                Json.ours(row.getShape(), FileShape.class),
                Optional.ofNullable(row.getMapping()).map(json -> Json.ours(json, ImportMapping.class)),
                row.getEdition(),
                ImportState.valueOf(row.getState()),
                row.isWaiting(),
                row.isCancelling(),
                new UserKey(row.getUploadedBy()),
                row.getUploadedAt().toInstant(),
                Optional.ofNullable(row.getRunBy()).map(UserKey::new),
                Optional.ofNullable(row.getStartedAt()).map(Date::toInstant),
                Optional.ofNullable(row.getEndedAt()).map(Date::toInstant),
                row.getRowsDone(),
                StoredJson.tally(row.getTally()),
                Optional.ofNullable(row.getStopReason()).map(json -> Json.ours(json, Notice.class)));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
