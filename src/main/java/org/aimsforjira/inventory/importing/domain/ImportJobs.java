package org.aimsforjira.inventory.importing.domain;

/** Runs an import in the background, once, on some node of the cluster. */
@FunctionalInterface
public interface ImportJobs {
    /** Asks for a job that goes on with the import; returns at once. */
    void schedule(long importId);
}
