package org.aimsforjira.treatment.plan.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By how many days a treatment is later than the approved plan says (our rule). The day that counts now is its due date; for open work
 * whose due date is over, or that has none any more though the approved day is over, it is today.
 */
public final class Slippage {

    private Slippage() {}

    /**
     * The days, more than 0 for later and less than 0 for earlier; empty where the approved plan has no day, or nothing is left to compare
     * with it.
     */
    public static Optional<Long> days(Optional<LocalDate> approved, FrozenTreatment now, LocalDate today) {
        return approved.flatMap(day -> counted(now, today, day).map(counts -> counts.toEpochDay() - day.toEpochDay()));
    }

    private static Optional<LocalDate> counted(FrozenTreatment now, LocalDate today, LocalDate approved) {
        if (now.isOverdue(today) || (now.isOpen() && now.due().isEmpty() && approved.isBefore(today))) {
            return Optional.of(today);
        }
        return now.due();
    }
}
