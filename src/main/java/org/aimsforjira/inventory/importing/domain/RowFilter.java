package org.aimsforjira.inventory.importing.domain;

import java.util.Optional;

/**
 * Which rows of a report are wanted.
 *
 * @param outcome with this outcome only
 * @param noticesOnly with a notice only
 * @param liveOnly only systems that the file says are in use
 */
public record RowFilter(Optional<RowOutcome> outcome, boolean noticesOnly, boolean liveOnly) {
    public static final RowFilter ALL = new RowFilter(Optional.empty(), false, false);

    /** Whether the row is wanted. */
    public boolean takes(RowRecord row) {
        return outcome.map(wanted -> wanted == row.outcome()).orElse(true)
                && (!noticesOnly || !row.notices().isEmpty())
                && (!liveOnly || row.live());
    }
}
