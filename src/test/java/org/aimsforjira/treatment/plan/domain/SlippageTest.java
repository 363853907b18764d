package org.aimsforjira.treatment.plan.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.treatment.domain.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlippageTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-01, TODO, '', 0, the day stands",
        "2026-12-01, 2026-12-08, TODO, '', 7, it was moved",
        "2026-12-08, 2026-12-01, TODO, '', -7, it was moved to an earlier day",
        "2026-11-20, 2026-11-20, DOING, '', 8, the day is over",
        "2026-11-20, 2026-11-25, DOING, '', 8, it was moved and the day is over again",
        "2026-11-28, 2026-11-28, DOING, '', 0, today is in time",
        "2026-11-20, 2026-11-20, DONE, 2026-11-20, 0, it was finished in time",
        "2026-11-20, 2026-11-20, DONE, 2026-11-26, 6, it was finished late: closing it does not make it punctual",
        "2026-11-20, 2026-11-30, DONE, 2026-11-26, 6, whatever date it was moved to",
        "2026-11-20, '', DONE, 2026-11-26, 6, and without a date",
        "2026-11-20, 2026-11-20, DONE, 2026-11-10, -10, it was finished early",
        "2026-11-20, 2026-11-30, DONE, '', none, nobody knows when it was finished",
        "2026-11-20, 2026-11-25, DROPPED, 2026-11-26, none, what was dropped is not late",
        "2026-11-20, '', TODO, '', 8, no day any more though the approved one is over",
        "2026-12-01, '', TODO, '', none, no day any more",
        "'', 2026-12-01, TODO, '', none, the approved plan has no day"
    })
    void isInDays(String approved, String due, Progress progress, String resolved, String days, String why) {
        assertEquals(
                days.equals("none") ? Optional.empty() : Optional.of(Long.valueOf(days)),
                Slippage.of(day(approved), Plans.treatment(1, due, progress), day(resolved), TODAY)
                        .map(Slippage::days),
                why);
    }

    @Test
    void finishedWorkIsSaidToBeFinished() {
        for (Progress progress : List.of(Progress.TODO, Progress.DOING, Progress.DONE)) {
            assertEquals(
                    Optional.of(progress == Progress.DONE),
                    Slippage.of(day("2026-11-20"), Plans.treatment(1, "2026-11-20", progress), day("2026-11-26"), TODAY)
                            .map(Slippage::finished));
        }
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
