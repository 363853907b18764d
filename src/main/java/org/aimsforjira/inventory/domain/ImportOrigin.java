package org.aimsforjira.inventory.domain;

import java.time.Instant;
import java.util.Optional;

/** Where an AI system came from, if a file brought it. Asked on every view of an AI system: one indexed query at most. */
public interface ImportOrigin {

    /** The import that created the issue or last updated it; empty for a system that a person entered. */
    Optional<Origin> of(long issueId);

    /**
     * One system's origin.
     *
     * @param source what the file is called among imports, for example {@code us-federal-2024}; not blank
     * @param fileName the file as it was uploaded; not blank
     * @param importedAt when its row was written last
     * @param externalId the id of the system in that source; not blank
     */
    record Origin(String source, String fileName, Instant importedAt, String externalId) {}
}
