package org.aimsforjira.inventory.importing.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aimsforjira.inventory.importing.app.Planning.Planned;
import org.aimsforjira.inventory.importing.domain.CsvTable;
import org.aimsforjira.inventory.importing.domain.ImportFiles;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.ImportRows;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportRuns;
import org.aimsforjira.inventory.importing.domain.ImportState;
import org.aimsforjira.inventory.importing.domain.ImportedSystem;
import org.aimsforjira.inventory.importing.domain.ImportedSystems;
import org.aimsforjira.inventory.importing.domain.Notice;
import org.aimsforjira.inventory.importing.domain.OwnerDirectory;
import org.aimsforjira.inventory.importing.domain.RowOutcome;
import org.aimsforjira.inventory.importing.domain.RowRecord;
import org.aimsforjira.inventory.importing.domain.SystemIssues;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Retry;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the background job does: works out the preview, or writes. Holds the lock of the AIMS' imports and of this import while it
 * works, so that an import whose job died is known by its free lock. Whatever happens, it leaves a state that says so.
 */
@Named
public class ImportJob {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

    /** Whoever asks whether a lock is held takes it for a moment. */
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(10);

    private final ImportRuns runs;
    private final ImportRows rows;
    private final ImportedSystems systems;
    private final SystemIssues issues;
    private final CsvTable table;
    private final ImportFiles files;
    private final JiraPieces pieces;
    private final OwnerDirectory owners;
    private final ImportObstacles obstacles;
    private final ImportSettlement settlement;
    private final ImportStates states;
    private final BatchWriter writer;
    private final ClusterLocks locks;
    private final Transactions transactions;

    @Inject
    public ImportJob(
            ImportRuns runs,
            ImportRows rows,
            ImportedSystems systems,
            SystemIssues issues,
            CsvTable table,
            ImportFiles files,
            JiraPieces pieces,
            OwnerDirectory owners,
            ImportObstacles obstacles,
            ImportSettlement settlement,
            ImportStates states,
            BatchWriter writer,
            ClusterLocks locks,
            Transactions transactions) {
        this.runs = runs;
        this.rows = rows;
        this.systems = systems;
        this.issues = issues;
        this.table = table;
        this.files = files;
        this.pieces = pieces;
        this.owners = owners;
        this.obstacles = obstacles;
        this.settlement = settlement;
        this.states = states;
        this.writer = writer;
        this.locks = locks;
        this.transactions = transactions;
    }

    /** As whom the job works; empty when the import is gone. */
    public Optional<UserKey> actor(long importId) {
        return runs.get(importId).map(run -> run.runBy().orElse(run.uploadedBy()));
    }

    /** Goes on with the import, if a job was asked for and none works. */
    public void run(long importId) {
        Optional<ImportRun> found = runs.get(importId);
        if (found.isEmpty() || !found.get().state().isWorking()) {
            return;
        }
        ImportRun run = found.get();
        boolean[] entered = {false};
        try {
            locks.holding(
                    ImportRun.lockName(run.aims()),
                    LOCK_PATIENCE,
                    () -> locks.holding(run.lockName(), LOCK_PATIENCE, () -> {
                        entered[0] = true;
                        guarded(importId);
                        return true;
                    }));
        } catch (IllegalStateException e) {
            if (entered[0]) {
                throw e;
            }
            if (!locks.isHeld(run.lockName())) {
                states.stop(importId, Notice.of(Notice.Kind.STOPPED_BUSY));
            }
        }
    }

    /** Settles what a dead node left in the AIMS of this import, unless somebody works there. */
    public void settle(ImportRun run) {
        locks.ifFree(ImportRun.lockName(run.aims()), () -> {
            states.noLongerWaiting(run.id());
            settlement.settle(run);
        });
    }

    private void guarded(long importId) {
        try {
            Optional<ImportRun> begun = states.begin(importId);
            begun.ifPresent(this::work);
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Import {} stopped by an unexpected error {}", importId, id, e);
            states.stop(importId, Notice.of(Notice.Kind.STOPPED_ERROR, id));
        }
    }

    private void work(ImportRun run) {
        Optional<Notice> broken = obstacles.file(run);
        if (broken.isPresent()) {
            states.stop(run.id(), broken.get());
            return;
        }
        settlement.settle(run);
        Planning planning = new Planning(run, table, files, systems, issues, pieces, owners);
        Outcome<Boolean> read = run.state() == ImportState.RUNNING
                ? planning.eachBatch(run.rowsDone(), batch -> written(run.id(), batch))
                : planning.eachBatch(0, batch -> previewed(run.id(), batch));
        if (!read.isDone()) {
            states.stop(run.id(), Notice.of(Notice.Kind.STOPPED_FILE));
        } else if (read.orElseThrow()) {
            finished(run, planning.seen());
        }
    }

    private boolean previewed(long importId, List<Planned> batch) {
        Optional<ImportRun> now = runs.get(importId);
        if (now.isEmpty() || now.get().cancelling()) {
            now.ifPresent(run -> states.cancelled(importId));
            return false;
        }
        List<RowRecord> records =
                batch.stream().map(planned -> RowRecord.of(planned.plan())).toList();
        Retry.onConcurrentChange(() -> transactions.run(() -> {
            rows.add(importId, records);
            runs.progress(
                    importId,
                    now.get().rowsDone() + records.size(),
                    now.get().tally().plus(records));
            return true;
        }));
        return true;
    }

    private boolean written(long importId, List<Planned> batch) {
        Optional<ImportRun> now = runs.get(importId);
        if (now.isEmpty()) {
            return false;
        }
        ImportRun run = now.get();
        if (run.cancelling()) {
            states.cancelled(importId);
            return false;
        }
        UserKey user = run.runBy().orElse(run.uploadedBy());
        Optional<Notice> obstacle = obstacles.writing(run, user);
        if (obstacle.isEmpty()) {
            obstacle = writer.write(run, user, batch);
        }
        obstacle.ifPresent(notice -> states.stop(importId, notice));
        return obstacle.isEmpty();
    }

    private void finished(ImportRun run, Set<String> seen) {
        List<RowRecord> gone = new ArrayList<>();
        Set<Long> present = Set.copyOf(issues.issueIds(run.projectId()));
        String source = run.mapping().map(ImportMapping::source).orElseThrow();
        systems.ofSource(run.aims(), source, system -> {
            if (!seen.contains(system.identity())
                    && system.issueId().isPresent()
                    && present.contains(system.issueId().getAsLong())) {
                gone.add(gone(system));
            }
        });
        states.finished(run.id(), named(gone));
    }

    private static RowRecord gone(ImportedSystem system) {
        return new RowRecord(
                0,
                0,
                RowOutcome.GONE,
                system.issueId(),
                "",
                "",
                system.externalId(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /** With the keys and names that the issues have now. */
    private List<RowRecord> named(List<RowRecord> gone) {
        List<RowRecord> named = new ArrayList<>();
        for (int i = 0; i < gone.size(); i += 200) {
            List<RowRecord> part = gone.subList(i, Math.min(gone.size(), i + 200));
            var current = issues.load(
                    part.stream().map(row -> row.issueId().getAsLong()).toList());
            for (RowRecord row : part) {
                var issue = Optional.ofNullable(current.get(row.issueId().getAsLong()));
                issue.ifPresent(now -> named.add(now.named(row)));
            }
        }
        return named;
    }
}
