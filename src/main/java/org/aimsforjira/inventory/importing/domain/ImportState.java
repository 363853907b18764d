package org.aimsforjira.inventory.importing.domain;

/** Where an import stands. */
public enum ImportState {
    /** The file lies there and has been read; its columns are not decided. */
    UPLOADED,
    /** The columns are decided; the words of choice columns may be. */
    MAPPED,
    /** A job works out what becomes of each row, or was asked to. */
    PREVIEWING,
    /** The preview stands. */
    PREVIEWED,
    /** A job writes, or was asked to. */
    RUNNING,
    /** All rows are done. */
    DONE,
    /** A person ended it between two batches; it can be resumed. */
    CANCELLED,
    /** It could not go on; {@link ImportRun#stop} says why. It can be resumed. */
    STOPPED;

    /** Whether a job works or was asked to. */
    public boolean isWorking() {
        return this == PREVIEWING || this == RUNNING;
    }

    /** Whether columns and words can still be decided. */
    public boolean isOpen() {
        return this == UPLOADED || this == MAPPED || this == PREVIEWED;
    }

    /** Whether rows may have been written. */
    public boolean hasWritten() {
        return this == RUNNING || this == DONE || this == CANCELLED || this == STOPPED;
    }
}
