package org.aimsforjira.treatment.plan.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.aimsforjira.treatment.domain.Progress;

/**
 * By how much a treatment is later than the approved plan says (our rule). What counts now is the due date; for open work whose due date
 * is over, or that has none any more though the approved day is over, it is today; for done work it is the day on which it was resolved,
 * so that closing late work does not make it punctual.
 *
 * @param days more than 0 for later and less than 0 for earlier
 * @param finished whether the work is done, so that the days do not grow any more
 */
public record Slippage(long days, boolean finished) {

    /**
     * @param approved the due date of the approved plan
     * @param now the treatment as it is
     * @param resolved the day on which it was resolved
     * @return empty where the approved plan has no day, for dropped work, and where nothing is known to compare with it
     */
    public static Optional<Slippage> of(
            Optional<LocalDate> approved, FrozenTreatment now, Optional<LocalDate> resolved, LocalDate today) {
        return approved.flatMap(day -> counted(now, resolved, today, day)
                .map(counts -> new Slippage(counts.toEpochDay() - day.toEpochDay(), !now.isOpen())));
    }

    private static Optional<LocalDate> counted(
            FrozenTreatment now, Optional<LocalDate> resolved, LocalDate today, LocalDate approved) {
        if (!now.isOpen()) {
            return now.progress() == Progress.DONE ? resolved : Optional.empty();
        }
        if (now.isOverdue(today) || (now.due().isEmpty() && approved.isBefore(today))) {
            return Optional.of(today);
        }
        return now.due();
    }
}
