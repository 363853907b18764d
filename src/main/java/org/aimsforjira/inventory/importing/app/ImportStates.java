package org.aimsforjira.inventory.importing.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aimsforjira.inventory.importing.domain.ImportRows;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportRunChange;
import org.aimsforjira.inventory.importing.domain.ImportRuns;
import org.aimsforjira.inventory.importing.domain.ImportState;
import org.aimsforjira.inventory.importing.domain.Notice;
import org.aimsforjira.inventory.importing.domain.RowOutcome;
import org.aimsforjira.inventory.importing.domain.RowRecord;
import org.aimsforjira.inventory.importing.domain.Tally;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.AuditTrail.Recorder;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.UserKey;

/** How an import moves from state to state: each step in one transaction, from what is stored at that moment. */
@Named
public class ImportStates {
    private final ImportRuns runs;
    private final ImportRows rows;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public ImportStates(ImportRuns runs, ImportRows rows, AuditTrail trail, Clock clock) {
        this.runs = runs;
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** A step: the changed import, or nothing to change. */
    @FunctionalInterface
    interface Step {
        Optional<ImportRun> from(ImportRun run, Recorder recorder);
    }

    /** Takes the step from what is stored now; empty when there was nothing to change or no such import. */
    Optional<ImportRun> step(ImportRun known, UserKey actor, Step step) {
        return trail.recording(known.aims(), actor, recorder -> {
            Optional<ImportRun> changed = runs.get(known.id()).flatMap(run -> step.from(run, recorder));
            changed.ifPresent(runs::save);
            return changed;
        });
    }

    private Optional<ImportRun> step(long importId, Step step) {
        return runs.get(importId).flatMap(run -> step(run, actor(run), step));
    }

    private static UserKey actor(ImportRun run) {
        return run.runBy().orElse(run.uploadedBy());
    }

    /** The job begins; empty when nothing is to do any more. A preview begins anew. */
    Optional<ImportRun> begin(long importId) {
        return step(importId, (run, recorder) -> {
            if (!run.state().isWorking()) {
                return Optional.empty();
            }
            ImportRunChange next = ImportRunChange.of(run).waiting(false);
            if (run.state() == ImportState.PREVIEWING) {
                rows.deleteAll(importId);
                next.progress(0, Tally.NONE);
            }
            return Optional.of(next.done());
        });
    }

    /** The job that was asked for died before it began: the import counts as interrupted. */
    void noLongerWaiting(long importId) {
        step(
                importId,
                (run, recorder) -> run.state().isWorking() && run.waiting()
                        ? Optional.of(ImportRunChange.of(run).waiting(false).done())
                        : Optional.empty());
    }

    /** The job ended because a person asked for it. A preview that was ended leaves the columns decided. */
    void cancelled(long importId) {
        step(importId, (run, recorder) -> ended(run, ImportState.CANCELLED, recorder, Optional.empty()));
    }

    /** The job could not go on. */
    void stop(long importId, Notice why) {
        step(importId, (run, recorder) -> ended(run, ImportState.STOPPED, recorder, Optional.of(why)));
    }

    /** All rows are done; what is gone from the file comes last. */
    void finished(long importId, List<RowRecord> gone) {
        step(importId, (run, recorder) -> {
            rows.add(importId, gone);
            ImportRun counted = ImportRunChange.of(run)
                    .progress(run.rowsDone(), run.tally().plus(gone))
                    .done();
            return ended(counted, ImportState.DONE, recorder, Optional.empty());
        });
    }

    private Optional<ImportRun> ended(ImportRun run, ImportState end, Recorder recorder, Optional<Notice> why) {
        if (!run.state().isWorking()) {
            return Optional.empty();
        }
        ImportRunChange next =
                ImportRunChange.of(run).waiting(false).cancelling(false).stop(why);
        if (run.state() == ImportState.PREVIEWING) {
            return Optional.of(next.state(end == ImportState.DONE ? ImportState.PREVIEWED : ImportState.MAPPED)
                    .done());
        }
        Map<String, Object> counts = new TreeMap<>();
        for (RowOutcome outcome : RowOutcome.values()) {
            if (run.tally().of(outcome) > 0) {
                counts.put(outcome.name(), run.tally().of(outcome));
            }
        }
        recorder.record(
                "inventory.import.ended",
                subject(run),
                Map.of("state", end.name(), "rows", run.rowsDone(), "outcomes", counts));
        return Optional.of(next.state(end).endedAt(clock.now()).done());
    }

    /** How the audit trail calls an import. */
    static String subject(ImportRun run) {
        return "import " + run.id();
    }
}
