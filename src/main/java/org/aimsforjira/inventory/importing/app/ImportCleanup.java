package org.aimsforjira.inventory.importing.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import org.aimsforjira.inventory.importing.domain.ImportFiles;
import org.aimsforjira.inventory.importing.domain.ImportLimits;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportRunChange;
import org.aimsforjira.inventory.importing.domain.ImportRuns;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.Transactions;

/** What happens without a person: after a start, what dead jobs left is settled; once a day, old files are deleted. */
@Named
public class ImportCleanup {
    /** An upload that is still being read is younger than this. */
    private static final Duration UPLOAD_TAKES = Duration.ofHours(6);

    private final ImportRuns runs;
    private final ImportFiles files;
    private final ImportJob job;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public ImportCleanup(ImportRuns runs, ImportFiles files, ImportJob job, Transactions transactions, Clock clock) {
        this.runs = runs;
        this.files = files;
        this.job = job;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Completes or takes back the writes that were begun when a node died. Goes on with no import: a person resumes it. */
    public void afterStart() {
        for (ImportRun run : runs.working()) {
            job.settle(run);
        }
    }

    /** Deletes the files of imports that ended a while ago, and files that nobody refers to. The reports stay. */
    public void deleteOldFiles() {
        Instant now = clock.now();
        for (ImportRun run : runs.withFileOlderThan(now.minus(ImportLimits.FILE_KEPT))) {
            transactions.run(() -> {
                runs.get(run.id())
                        .filter(current -> !current.state().isWorking())
                        .ifPresent(current ->
                                runs.save(ImportRunChange.of(current).fileGone().done()));
                return true;
            });
            files.delete(run.file().reference());
        }
        files.sweep(runs.fileReferences(), now.minus(UPLOAD_TAKES));
    }
}
