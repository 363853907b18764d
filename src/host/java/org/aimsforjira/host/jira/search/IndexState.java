package org.aimsforjira.host.jira.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the index fares.
 *
 * @param available whether searches are answered
 * @param building whether it is being made anew
 * @param done how many issues the running or last rebuild has read
 * @param total how many there were when it began
 * @param started when it began, null if there was none since the start of the host
 * @param finished when it ended, null while it runs
 * @param failure why it failed, null if it did not
 * @param issues how many issues the index has
 * @param bytes how large it is
 */
public record IndexState(
        boolean available,
        boolean building,
        long done,
        long total,
        @Nullable Instant started,
        @Nullable Instant finished,
        @Nullable String failure,
        long issues,
        long bytes) {

    /** Done of total in percent. */
    public long percent() {
        return total == 0 ? 100 : Math.min(100, done * 100 / total);
    }
}
