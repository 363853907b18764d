package org.aimsforjira.treatment.plan.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.aimsforjira.treatment.domain.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlippageTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-01, TODO, 0, the day stands",
        "2026-12-01, 2026-12-08, TODO, 7, it was moved",
        "2026-12-08, 2026-12-01, TODO, -7, it was moved to an earlier day",
        "2026-11-20, 2026-11-20, DOING, 8, the day is over",
        "2026-11-20, 2026-11-25, DOING, 8, it was moved and the day is over again",
        "2026-11-28, 2026-11-28, DOING, 0, today is in time",
        "2026-11-20, 2026-11-20, DONE, 0, what is done is not late any more",
        "2026-11-20, 2026-11-20, DROPPED, 0, nor is what was dropped",
        "2026-11-20, '', TODO, 8, no day any more though the approved one is over",
        "2026-12-01, '', TODO, none, no day any more",
        "'', 2026-12-01, TODO, none, the approved plan has no day"
    })
    void isInDays(String approved, String due, Progress progress, String days, String why) {
        assertEquals(
                days.equals("none") ? Optional.empty() : Optional.of(Long.valueOf(days)),
                Slippage.days(
                        approved.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(approved)),
                        Plans.treatment(1, due, progress),
                        TODAY),
                why);
    }
}
