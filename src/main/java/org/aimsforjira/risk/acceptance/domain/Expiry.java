package org.aimsforjira.risk.acceptance.domain;

import java.time.LocalDate;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/** Until when a risk can be accepted: a day in the future, and not for ever. */
public final class Expiry {

    /** The longest time, in years. */
    public static final int MAX_YEARS = 3;

    private Expiry() {}

    /**
     * Whether the day can be the last one of an acceptance.
     *
     * @param today the day in the time zone of the AIMS
     * @return the day; or {@code acceptance.expiry-past}, {@code acceptance.expiry-too-far}, each with the nearest day that can be
     */
    public static Outcome<LocalDate> check(LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            return Outcome.refused(Refusal.invalid("acceptance.expiry-past", day, today.plusDays(1)));
        }
        LocalDate last = today.plusYears(MAX_YEARS);
        if (day.isAfter(last)) {
            return Outcome.refused(Refusal.invalid("acceptance.expiry-too-far", MAX_YEARS, last));
        }
        return Outcome.done(day);
    }
}
