package org.aimsforjira.inventory.importing.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportRuns;
import org.aimsforjira.inventory.importing.domain.ImportStatus;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/** The first step of every use case on an import: the person may edit its AIMS; to others neither exists. */
@Named
public class ImportAccess {
    private final AimsAccess access;
    private final ImportRuns runs;
    private final ClusterLocks locks;

    @Inject
    public ImportAccess(AimsAccess access, ImportRuns runs, ClusterLocks locks) {
        this.access = access;
        this.runs = runs;
        this.locks = locks;
    }

    /** The AIMS of the project, for somebody who may edit it. */
    Outcome<Aims> ofProject(UserKey user, String projectKey) {
        return access.require(user, projectKey, Permission.EDIT_AIMS);
    }

    /** The import, for somebody who may edit its AIMS. */
    Outcome<ImportView> ofImport(UserKey user, long importId) {
        Optional<ImportRun> found = runs.get(importId);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        return access.require(user, found.get().projectId(), Permission.EDIT_AIMS)
                .flatMap(aims -> aims.id().equals(found.get().aims())
                        ? view(aims, importId)
                        : Outcome.refused(Refusal.notFound()));
    }

    /** Asks for the lock before it reads the state: a job commits its end before it lets the lock go. */
    private Outcome<ImportView> view(Aims aims, long importId) {
        boolean held = runs.get(importId)
                .filter(run -> run.state().isWorking())
                .map(run -> locks.isHeld(run.lockName()))
                .orElse(false);
        return runs.get(importId)
                .map(run -> Outcome.done(new ImportView(aims, run, ImportStatus.of(run, held))))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /** The status of an import of a list. */
    ImportView viewOf(Aims aims, ImportRun run) {
        if (!run.state().isWorking()) {
            return new ImportView(aims, run, ImportStatus.of(run, false));
        }
        return view(aims, run.id()).fold(view -> view, gone -> new ImportView(aims, run, ImportStatus.of(run, false)));
    }

    /** Whether a job of another import works in the AIMS or is about to. */
    Optional<ImportRun> otherAtWork(ImportRun run) {
        return runs.working(run.aims()).stream()
                .filter(other -> other.id() != run.id())
                .filter(other -> other.waiting() || locks.isHeld(other.lockName()))
                .findFirst();
    }
}
