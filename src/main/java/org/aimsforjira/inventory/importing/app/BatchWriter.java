package org.aimsforjira.inventory.importing.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aimsforjira.inventory.importing.app.Planning.Planned;
import org.aimsforjira.inventory.importing.domain.ImportRows;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportRuns;
import org.aimsforjira.inventory.importing.domain.ImportedSystem;
import org.aimsforjira.inventory.importing.domain.ImportedSystem.LastWrite;
import org.aimsforjira.inventory.importing.domain.ImportedSystems;
import org.aimsforjira.inventory.importing.domain.Notice;
import org.aimsforjira.inventory.importing.domain.RowOutcome;
import org.aimsforjira.inventory.importing.domain.RowPlan;
import org.aimsforjira.inventory.importing.domain.RowRecord;
import org.aimsforjira.inventory.importing.domain.SystemIssues;
import org.aimsforjira.inventory.importing.domain.SystemIssues.Ref;
import org.aimsforjira.inventory.importing.domain.SystemIssues.Written;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.Retry;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one batch of rows: the intents in one transaction, then every issue once, then completion, report, progress and one entry
 * of the audit trail in one transaction. A node may die between any two steps: {@link ImportSettlement} finds out what was done.
 */
@Named
public class BatchWriter {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);
    private static final int DIGEST_CHARS = 16;

    private final ImportRuns runs;
    private final ImportRows rows;
    private final ImportedSystems systems;
    private final SystemIssues issues;
    private final ImportObstacles obstacles;
    private final AuditTrail trail;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public BatchWriter(
            ImportRuns runs,
            ImportRows rows,
            ImportedSystems systems,
            SystemIssues issues,
            ImportObstacles obstacles,
            AuditTrail trail,
            Transactions transactions,
            Clock clock) {
        this.runs = runs;
        this.rows = rows;
        this.systems = systems;
        this.issues = issues;
        this.obstacles = obstacles;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A row that is done: its report, and what is remembered of its system. */
    private record Result(Planned planned, RowRecord record, Optional<ImportedSystem> remembered) {}

    /**
     * Writes the batch as the person.
     *
     * @return the obstacle, if one came up while writing: then the rows before it are done and the others untouched
     */
    Optional<Notice> write(ImportRun run, UserKey user, List<Planned> batch) {
        List<Planned> toWrite =
                batch.stream().filter(planned -> Batch.writes(planned.plan())).toList();
        if (!toWrite.isEmpty()) {
            Retry.onConcurrentChange(() -> transactions.run(() -> {
                toWrite.forEach(planned -> systems.save(Batch.intended(run, planned)));
                return true;
            }));
        }
        List<Result> results = new ArrayList<>();
        Optional<Notice> obstacle = Optional.empty();
        for (Planned planned : batch) {
            Result result = result(run, user, planned);
            boolean failed = Batch.writes(planned.plan()) && result.record().outcome() == RowOutcome.ERROR;
            obstacle = failed ? obstacles.writing(run, user) : Optional.empty();
            if (obstacle.isPresent()) {
                break;
            }
            results.add(result);
        }
        complete(run, user, batch, results);
        return obstacle;
    }

    private Result result(ImportRun run, UserKey user, Planned planned) {
        RowPlan plan = planned.plan();
        RowRecord record = RowRecord.of(plan);
        if (!Batch.writes(plan)) {
            boolean remembers = plan.reading().draft().isPresent() && Batch.remembers(planned);
            return new Result(
                    planned,
                    record,
                    remembers
                            ? Optional.of(
                                    Batch.completed(run, planned, plan.issueId().getAsLong(), Optional.empty()))
                            : Optional.empty());
        }
        Written written;
        try {
            written = plan.outcome() == RowOutcome.CREATE
                    ? issues.create(user, run.projectId(), plan.draft())
                    : issues.update(user, plan.issueId().getAsLong(), Batch.changed(plan));
        } catch (RuntimeException e) {
            return afterFailure(run, planned, record, e);
        }
        return written.issue()
                .map(issue -> new Result(
                        planned,
                        record.written(issue.id(), issue.key()),
                        Optional.of(Batch.completed(run, planned, issue.id(), now(run)))))
                .orElseGet(() -> new Result(
                        planned,
                        record.failed(Notice.of(Notice.Kind.JIRA_REFUSED, written.refusal())),
                        Optional.empty()));
    }

    private Optional<LastWrite> now(ImportRun run) {
        return Optional.of(new LastWrite(run.file().name(), clock.now()));
    }

    /** Jira threw: the issue may exist all the same, for example when a post function failed after it was stored. */
    private Result afterFailure(ImportRun run, Planned planned, RowRecord record, RuntimeException failure) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Row {} of import {} failed with error {}", record.row(), run.id(), id, failure);
        RowPlan plan = planned.plan();
        if (plan.outcome() == RowOutcome.CREATE) {
            Map<String, Ref> unknown = Planning.unknown(run, systems, issues);
            Optional<Ref> created = Optional.ofNullable(unknown.get(plan.draft().externalId()));
            if (created.isPresent()) {
                return new Result(
                        planned,
                        record.written(created.get().id(), created.get().key()),
                        Optional.of(Batch.completed(run, planned, created.get().id(), now(run))));
            }
        }
        return new Result(planned, record.failed(Notice.of(Notice.Kind.WRITE_FAILED, id)), Optional.empty());
    }

    private void complete(ImportRun run, UserKey user, List<Planned> batch, List<Result> results) {
        trail.recording(run.aims(), user, recorder -> {
            for (Planned planned : batch) {
                Optional<Result> result = results.stream()
                        .filter(done -> done.planned() == planned)
                        .findFirst();
                Optional<ImportedSystem> remembered = result.flatMap(Result::remembered);
                if (remembered.isPresent()) {
                    systems.save(remembered.get());
                } else if (Batch.writes(planned.plan())) {
                    withdraw(run, planned);
                }
            }
            List<RowRecord> records = results.stream().map(Result::record).toList();
            rows.add(run.id(), records);
            runs.progress(run.id(), run.rowsDone() + records.size(), run.tally().plus(records));
            if (!results.isEmpty()) {
                recorder.record("inventory.import.rows-done", ImportStates.subject(run), details(run, results));
            }
            return true;
        });
    }

    /** Nothing was written for the row: as if the write had never been intended. */
    private void withdraw(ImportRun run, Planned planned) {
        if (planned.known().isPresent()) {
            systems.save(planned.known().get().withoutIntent());
        } else {
            systems.delete(run.aims(), planned.plan().draft().identity());
        }
    }

    private static Map<String, Object> details(ImportRun run, List<Result> results) {
        List<String> lines = new ArrayList<>();
        for (Result result : results) {
            RowRecord record = result.record();
            String digest = result.planned().plan().reading().digest().substring(0, DIGEST_CHARS);
            String issue = record.issueId().isPresent()
                    ? Long.toString(record.issueId().getAsLong())
                    : "-";
            lines.add(record.row() + " " + record.outcome() + " " + issue + " " + digest);
        }
        return Map.of(
                "file",
                run.file().digest(),
                "rows",
                results.get(0).record().row() + "–"
                        + results.get(results.size() - 1).record().row(),
                "results",
                lines);
    }
}
