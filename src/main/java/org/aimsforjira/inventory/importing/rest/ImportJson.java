package org.aimsforjira.inventory.importing.rest;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An import.
 *
 * @param id our id
 * @param status where it stands, one of {@code ImportStatus}
 * @param statusText the same in the reader's language
 * @param busy whether a job is at work or asked for: ask again soon
 * @param writing whether issues were or are being written; false before and while a preview is made
 * @param resumable whether it can be resumed
 * @param version to be sent with a new mapping
 * @param fileName as uploaded
 * @param rows how many rows the file has
 * @param rowsDone how many are done
 * @param emptyRows how many rows were left out because they are empty
 * @param outcomes how many rows had which outcome
 * @param live how many systems the file says are in use
 * @param source what the file is called among imports; empty until the columns are decided
 * @param mapped whether the columns are decided
 * @param uploadedBy the display name
 * @param uploadedAt in the reader's language and the AIMS's zone
 * @param runBy the display name of the person as whom issues are written; empty before
 * @param endedAt when it ended; empty before
 * @param stop why it stopped; null if it did not
 */
public record ImportJson(
        long id,
        String status,
        String statusText,
        boolean busy,
        boolean writing,
        boolean resumable,
        int version,
        String fileName,
        int rows,
        int rowsDone,
        int emptyRows,
        Map<String, Integer> outcomes,
        int live,
        String source,
        boolean mapped,
        String uploadedBy,
        String uploadedAt,
        String runBy,
        String endedAt,
        @Nullable String stop) {}
