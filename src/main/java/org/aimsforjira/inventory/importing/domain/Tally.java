package org.aimsforjira.inventory.importing.domain;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many rows had which outcome.
 *
 * @param counts the counts; an outcome that is missing has none
 * @param live how many systems the file says are in use
 */
public record Tally(Map<RowOutcome, Integer> counts, int live) {
    public static final Tally NONE = new Tally(Map.of(), 0);

    public Tally {
        counts = Map.copyOf(counts);
    }

    public int of(RowOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** All rows; systems that are gone from the file are no rows. */
    public int rows() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() != RowOutcome.GONE)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public Tally plus(Iterable<RowRecord> records) {
        Map<RowOutcome, Integer> sum = new EnumMap<>(RowOutcome.class);
        sum.putAll(counts);
        int alive = live;
        for (RowRecord row : records) {
            sum.merge(row.outcome(), 1, Integer::sum);
            alive += row.live() ? 1 : 0;
        }
        return new Tally(sum, alive);
    }
}
