package org.aimsforjira.inventory.importing.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.inventory.importing.domain.ImportFiles;
import org.aimsforjira.inventory.importing.domain.ImportJobs;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.ImportRows;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportRunChange;
import org.aimsforjira.inventory.importing.domain.ImportRuns;
import org.aimsforjira.inventory.importing.domain.ImportState;
import org.aimsforjira.inventory.importing.domain.ImportStatus;
import org.aimsforjira.inventory.importing.domain.Notice;
import org.aimsforjira.inventory.importing.domain.Tally;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.AuditTrail.Recorder;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/** Starts, ends, resumes and discards imports. Everything needs the permission to edit the AIMS. */
@Named
public class ImportControl {
    private final ImportAccess access;
    private final ImportRuns runs;
    private final ImportRows rows;
    private final ImportStates states;
    private final ImportFiles files;
    private final ImportJobs jobs;
    private final ImportObstacles obstacles;
    private final ImportSettlement settlement;
    private final AuditTrail trail;
    private final ClusterLocks locks;
    private final Clock clock;

    @Inject
    public ImportControl(
            ImportAccess access,
            ImportRuns runs,
            ImportRows rows,
            ImportStates states,
            ImportFiles files,
            ImportJobs jobs,
            ImportObstacles obstacles,
            ImportSettlement settlement,
            AuditTrail trail,
            ClusterLocks locks,
            Clock clock) {
        this.access = access;
        this.runs = runs;
        this.rows = rows;
        this.states = states;
        this.files = files;
        this.jobs = jobs;
        this.obstacles = obstacles;
        this.settlement = settlement;
        this.trail = trail;
        this.locks = locks;
        this.clock = clock;
    }

    /** Works out what would become of each row, in the background. Writes nothing to Jira. */
    public Outcome<ImportView> preview(UserKey user, long importId) {
        return scheduled(user, importId, (view, run, recorder) -> {
            if (!run.state().isOpen()
                    && !(run.state() == ImportState.PREVIEWING && view.status().isResumable())) {
                return Outcome.refused(refusal(view));
            }
            return Outcome.done(ImportRunChange.of(run)
                    .state(ImportState.PREVIEWING)
                    .progress(0, Tally.NONE)
                    .done());
        });
    }

    /** Imports: writes all rows in the background, as this person. Refused when they may not create issues there. */
    public Outcome<ImportView> run(UserKey user, long importId) {
        return scheduled(user, importId, (view, run, recorder) -> {
            if (run.state() != ImportState.MAPPED && run.state() != ImportState.PREVIEWED) {
                return Outcome.refused(refusal(view));
            }
            return allowed(run, user).map(ok -> {
                rows.deleteAll(run.id());
                record(recorder, "inventory.import.started", run);
                return ImportRunChange.of(run)
                        .state(ImportState.RUNNING)
                        .progress(0, Tally.NONE)
                        .runBy(user)
                        .startedAt(clock.now())
                        .done();
            });
        });
    }

    /** Goes on with an import that was interrupted, cancelled or stopped, as this person, at the row where it ended. */
    public Outcome<ImportView> resume(UserKey user, long importId) {
        return scheduled(user, importId, (view, run, recorder) -> {
            if (!view.status().isResumable() || run.state() == ImportState.PREVIEWING) {
                return run.state() == ImportState.PREVIEWING && view.status().isResumable()
                        ? Outcome.done(run)
                        : Outcome.refused(refusal(view));
            }
            return allowed(run, user).map(ok -> {
                record(recorder, "inventory.import.resumed", run);
                return ImportRunChange.of(run)
                        .state(ImportState.RUNNING)
                        .runBy(user)
                        .notEnded()
                        .done();
            });
        });
    }

    /** Ends the job after the rows that it is writing; what was written stays. */
    public Outcome<ImportView> cancel(UserKey user, long importId) {
        return access.ofImport(user, importId).flatMap(view -> {
            if (!view.run().state().isWorking()) {
                return Outcome.refused(refusal(view));
            }
            if (!view.status().isBusy()) {
                states.cancelled(importId);
            } else {
                states.step(
                        view.run(),
                        user,
                        (run, recorder) -> run.state().isWorking()
                                ? Optional.of(
                                        ImportRunChange.of(run).cancelling(true).done())
                                : Optional.empty());
            }
            return access.ofImport(user, importId);
        });
    }

    /** Removes an import: its file and its report. The issues stay, and so does what is remembered of them. */
    public Outcome<Long> discard(UserKey user, long importId) {
        return access.ofImport(user, importId).flatMap(view -> {
            if (view.status().isBusy()) {
                return Outcome.refused(Refusal.conflict("import.running"));
            }
            ImportRun run = view.run();
            trail.recording(run.aims(), user, recorder -> {
                rows.deleteAll(run.id());
                runs.delete(run.id());
                recorder.record(
                        "inventory.import.discarded",
                        ImportStates.subject(run),
                        Map.of("file-name", run.file().name(), "rows", run.rowsDone()));
                return true;
            });
            files.delete(run.file().reference());
            locks.ifFree(ImportRun.lockName(run.aims()), () -> settlement.settle(run));
            return Outcome.done(importId);
        });
    }

    /** A step that asks for the job. */
    @FunctionalInterface
    private interface Start {
        Outcome<ImportRun> from(ImportView view, ImportRun run, Recorder recorder);
    }

    private Outcome<ImportView> scheduled(UserKey user, long importId, Start start) {
        return access.ofImport(user, importId).flatMap(view -> {
            List<Refusal> refusals = new ArrayList<>();
            Optional<ImportRun> changed = states.step(view.run(), user, (run, recorder) -> {
                refusals.clear();
                Outcome<ImportRun> next = free(view, run).flatMap(ok -> start.from(view, run, recorder));
                return next.fold(
                        to -> Optional.of(ImportRunChange.of(to)
                                .waiting(true)
                                .cancelling(false)
                                .stop(Optional.empty())
                                .done()),
                        refusal -> {
                            refusals.add(refusal);
                            return Optional.empty();
                        });
            });
            if (!refusals.isEmpty() || changed.isEmpty()) {
                return Outcome.refused(refusals.isEmpty() ? Refusal.notFound() : refusals.get(0));
            }
            jobs.schedule(importId);
            return access.ofImport(user, importId);
        });
    }

    private Outcome<ImportRun> free(ImportView view, ImportRun run) {
        if (run.mapping().isEmpty()) {
            return Outcome.refused(Refusal.conflict("import.no-mapping"));
        }
        if (run.state() != view.run().state() || run.version() != view.run().version()) {
            return Outcome.refused(Refusal.conflict("changed-meanwhile"));
        }
        return access.otherAtWork(run)
                .map(other -> Outcome.<ImportRun>refused(
                        Refusal.conflict("import.other-running", other.file().name())))
                .orElseGet(() -> Outcome.done(run));
    }

    private Outcome<ImportRun> allowed(ImportRun run, UserKey user) {
        Optional<Notice> obstacle = obstacles.file(run).or(() -> obstacles.writing(run, user));
        return obstacle.map(notice -> Outcome.<ImportRun>refused(refusal(notice)))
                .orElseGet(() -> Outcome.done(run));
    }

    private static Refusal refusal(Notice obstacle) {
        return switch (obstacle.kind()) {
            case STOPPED_CREATE -> Refusal.forbidden("import.create-missing");
            case STOPPED_SETUP ->
                Refusal.conflict("import.setup-incomplete", obstacle.params().get(0));
            case STOPPED_FILE -> Refusal.conflict("import.file-gone");
            default -> Refusal.notFound();
        };
    }

    /** Why the step is not possible where the import stands. */
    private static Refusal refusal(ImportView view) {
        if (view.status().isBusy() || view.status() == ImportStatus.WAITING) {
            return Refusal.conflict("import.running");
        }
        return view.run().mapping().isEmpty()
                ? Refusal.conflict("import.no-mapping")
                : Refusal.conflict("import.wrong-state");
    }

    private static void record(Recorder recorder, String action, ImportRun run) {
        ImportMapping mapping = run.mapping().orElseThrow();
        recorder.record(
                action,
                ImportStates.subject(run),
                Map.of(
                        "file-name", run.file().name(),
                        "file", run.file().digest(),
                        "source", mapping.source(),
                        "rows", run.shape().rows()));
    }
}
