package org.aimsforjira.evidence.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.evidence.domain.EvidenceCount.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceCountTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final EvidenceRule RULE = EvidenceRule.DEFAULT;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-02, true, false, true, FRESH",
                "2025-11-02, true, false, true, FRESH",
                "2025-11-01, true, false, true, STALE",
                "2020-01-01, true, true, true, FAILED",
                "2026-11-03, true, false, true, NOT_YET",
                "-, true, false, true, NO_DATE",
                "2026-11-02, false, true, true, NOT_CARRIED_OUT",
                "2026-11-02, true, true, false, NOT_DONE"
            })
    void anIssueCountsAsTheRuleSays(
            LocalDate resolved, boolean carriedOut, boolean fails, boolean done, Kind expected) {
        EvidenceItem item = new EvidenceItem(1, Optional.ofNullable(resolved), carriedOut, fails);
        assertEquals(expected, EvidenceCount.of(item, done, RULE, TODAY).kind());
    }

    /** The panel of one issue and the state of its control must tell the same story. */
    @Test
    void theVerdictOfOneIssueIsItsCount() {
        for (int age = -3; age < 800; age++) {
            for (boolean fails : new boolean[] {true, false}) {
                EvidenceItem item = new EvidenceItem(1, Optional.of(TODAY.minusDays(age)), true, fails);
                EvidenceVerdict verdict =
                        EvidenceFinding.of(List.of(item), RULE, TODAY).verdict(RULE, TODAY);
                Kind kind = EvidenceCount.of(item, true, RULE, TODAY).kind();
                assertEquals(verdict == EvidenceVerdict.NONE ? "not-yet" : verdict.key(), kind.key());
            }
        }
    }

    @Test
    void freshUntilIsTheLastFreshDay() {
        EvidenceItem item = new EvidenceItem(1, Optional.of(LocalDate.of(2026, 1, 1)), true, false);
        assertEquals(
                Optional.of(LocalDate.of(2027, 1, 1)),
                EvidenceCount.of(item, true, RULE, TODAY).freshUntil());
    }

    @Test
    void theDayIsThatOfTheAims() {
        IssueWork work = new IssueWork(true, Optional.of("1"), Optional.of(Instant.parse("2026-11-01T23:30:00Z")));
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 2)),
                work.item(1, false, Set.of(), ZoneId.of("Europe/Berlin")).effective());
        assertEquals(false, work.item(1, false, Set.of("1"), ZoneId.of("UTC")).carriedOut());
    }
}
