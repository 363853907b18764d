package org.aimsforjira.inventory.importing.domain;

import java.time.Instant;
import java.util.Optional;
import org.aimsforjira.shared.UserKey;

/** A changed copy of an import, piece by piece. */
public final class ImportRunChange {
    private final ImportRun from;
    private ImportRun.StoredFile file;
    private Optional<ImportMapping> mapping;
    private int version;
    private ImportState state;
    private boolean waiting;
    private boolean cancelling;
    private Optional<UserKey> runBy;
    private Optional<Instant> startedAt;
    private Optional<Instant> endedAt;
    private int rowsDone;
    private Tally tally;
    private Optional<Notice> stop;

    private ImportRunChange(ImportRun from) {
        this.from = from;
        this.file = from.file();
        this.mapping = from.mapping();
        this.version = from.version();
        this.state = from.state();
        this.waiting = from.waiting();
        this.cancelling = from.cancelling();
        this.runBy = from.runBy();
        this.startedAt = from.startedAt();
        this.endedAt = from.endedAt();
        this.rowsDone = from.rowsDone();
        this.tally = from.tally();
        this.stop = from.stop();
    }

    public static ImportRunChange of(ImportRun run) {
        return new ImportRunChange(run);
    }

    /** Another mapping; counts as a change of a person. */
    public ImportRunChange mapping(ImportMapping decided) {
        mapping = Optional.of(decided);
        version++;
        return this;
    }

    public ImportRunChange state(ImportState next) {
        state = next;
        return this;
    }

    public ImportRunChange waiting(boolean isWaiting) {
        waiting = isWaiting;
        return this;
    }

    public ImportRunChange cancelling(boolean isCancelling) {
        cancelling = isCancelling;
        return this;
    }

    public ImportRunChange runBy(UserKey user) {
        runBy = Optional.of(user);
        return this;
    }

    /** When the writing was first asked for; a later time is ignored. */
    public ImportRunChange startedAt(Instant time) {
        startedAt = startedAt.or(() -> Optional.of(time));
        return this;
    }

    public ImportRunChange endedAt(Instant time) {
        endedAt = Optional.of(time);
        return this;
    }

    public ImportRunChange notEnded() {
        endedAt = Optional.empty();
        return this;
    }

    public ImportRunChange progress(int rows, Tally counts) {
        rowsDone = rows;
        tally = counts;
        return this;
    }

    public ImportRunChange stop(Optional<Notice> why) {
        stop = why;
        return this;
    }

    /** The file was deleted. */
    public ImportRunChange fileGone() {
        file = new ImportRun.StoredFile(file.name(), "", file.digest(), file.bytes());
        return this;
    }

    public ImportRun done() {
        return new ImportRun(
                from.id(),
                from.aims(),
                from.projectId(),
                file,
                from.shape(),
                mapping,
                version,
                state,
                waiting,
                cancelling,
                from.uploadedBy(),
                from.uploadedAt(),
                runBy,
                startedAt,
                endedAt,
                rowsDone,
                tally,
                stop);
    }
}
