package org.aimsforjira.inventory.importing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.UserKey;

/** Where the imports are kept. Writes happen inside a transaction. */
public interface ImportRuns {

    Optional<ImportRun> get(long id);

    /** The imports of an AIMS, the newest first. Constant queries. */
    Page<ImportRun> page(AimsId aims, Page.Request request);

    /** Those of the AIMS that a job works on or was asked to. */
    List<ImportRun> working(AimsId aims);

    /** All that a job works on or was asked to. */
    List<ImportRun> working();

    /** The newest import of the AIMS with a mapping and the same headings that was run, other than this one. */
    Optional<ImportRun> lastMapped(AimsId aims, String headingsDigest, long exceptId);

    /** The sources that were imported into the AIMS, the newest first, at most 20. */
    List<String> sources(AimsId aims);

    /** Keeps a new import in state UPLOADED. */
    ImportRun create(AimsId aims, long projectId, ImportRun.StoredFile file, FileShape shape, UserKey by, Instant at);

    /** Writes what changes: mapping, version, state, flags, people, times, progress, tally, stop, file reference. */
    void save(ImportRun run);

    /** Writes the progress of a job and nothing else, so that a person's wish to cancel is not overwritten. */
    void progress(long id, int rowsDone, Tally tally);

    void delete(long id);

    /** Those whose file still lies there and that ended before this time, or were uploaded before it and never ran. */
    List<ImportRun> withFileOlderThan(Instant time);

    /** The references of all files that lie there. */
    List<String> fileReferences();
}
