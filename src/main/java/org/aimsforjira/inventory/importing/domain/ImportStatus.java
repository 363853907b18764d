package org.aimsforjira.inventory.importing.domain;

/** Where an import stands for people: its state, and whether its job is alive. */
public enum ImportStatus {
    UPLOADED,
    MAPPED,
    /** A job was asked for and has not begun. */
    WAITING,
    PREVIEWING,
    PREVIEWED,
    RUNNING,
    /** The job ends after the rows that it is writing. */
    CANCELLING,
    /** The job died: the node was stopped or killed. It can be resumed. */
    INTERRUPTED,
    DONE,
    CANCELLED,
    STOPPED;

    /** @param lockHeld whether some node holds the import's lock; asked before the state was read */
    public static ImportStatus of(ImportRun run, boolean lockHeld) {
        if (!run.state().isWorking()) {
            return valueOf(run.state().name());
        }
        if (run.waiting()) {
            return WAITING;
        }
        if (!lockHeld) {
            return INTERRUPTED;
        }
        return run.cancelling() ? CANCELLING : valueOf(run.state().name());
    }

    /** Whether a job is at work. */
    public boolean isBusy() {
        return this == PREVIEWING || this == RUNNING || this == CANCELLING;
    }

    /** Whether a person may ask for the job to go on. */
    public boolean isResumable() {
        return this == INTERRUPTED || this == WAITING || this == CANCELLED || this == STOPPED;
    }
}
