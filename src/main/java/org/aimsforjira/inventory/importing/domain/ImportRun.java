package org.aimsforjira.inventory.importing.domain;

import java.time.Instant;
import java.util.Optional;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;

/**
 * An import, from the upload of its file on.
 *
 * @param id our id
 * @param aims the AIMS
 * @param projectId its register project
 * @param file the uploaded file
 * @param shape what the file looks like
 * @param mapping what becomes of columns and words; empty until the columns are decided
 * @param version counts the changes a person made; a change based on an older one is refused
 * @param state where it stands
 * @param waiting whether a job was asked for and has not begun
 * @param cancelling whether a person asked the job to end
 * @param uploadedBy who uploaded the file
 * @param uploadedAt when
 * @param runBy as whom issues are written: who started or resumed it last
 * @param startedAt when the writing was first asked for
 * @param endedAt when it came to its end, if it has
 * @param rowsDone how many rows the job has finished, in the order of the file
 * @param tally what became of them
 * @param stop why it stopped, if it did
 */
public record ImportRun(
        long id,
        AimsId aims,
        long projectId,
        StoredFile file,
        FileShape shape,
        Optional<ImportMapping> mapping,
        int version,
        ImportState state,
        boolean waiting,
        boolean cancelling,
        UserKey uploadedBy,
        Instant uploadedAt,
        Optional<UserKey> runBy,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        int rowsDone,
        Tally tally,
        Optional<Notice> stop) {

    /**
     * An uploaded file.
     *
     * @param name its name as the person had it, for people only; 1 to 255 characters
     * @param reference where it lies, a name of our making; empty once it was deleted
     * @param digest SHA-256 of its bytes
     * @param bytes its size
     */
    public record StoredFile(String name, String reference, String digest, long bytes) {}

    /** The lock that a job holds while it works on this import. */
    public String lockName() {
        return "org.aimsforjira.import.run." + id;
    }

    /** The lock that a job holds while it works on any import of the AIMS: one at a time. */
    public static String lockName(AimsId aims) {
        return "org.aimsforjira.import.aims." + aims;
    }
}
