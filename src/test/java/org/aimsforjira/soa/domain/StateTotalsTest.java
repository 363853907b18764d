package org.aimsforjira.soa.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.aimsforjira.evidence.domain.EvidenceFinding;
import org.aimsforjira.evidence.domain.EvidenceItem;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.junit.jupiter.api.Test;

class StateTotalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Test
    void theTotalsAreTheSumOfTheRowsAndCoverageLeavesOnlyTheExcludedOut() {
        Random random = new Random(38);
        for (int round = 0; round < 500; round++) {
            List<ControlState> rows = Stream.generate(() -> any(random, ControlState.values()))
                    .limit(random.nextInt(60))
                    .toList();
            StateTotals totals = StateTotals.of(rows);
            assertEquals(rows.size(), totals.all());
            for (ControlState state : ControlState.values()) {
                assertEquals(rows.stream().filter(state::equals).count(), totals.of(state));
            }
            long toCover =
                    rows.stream().filter(row -> row != ControlState.EXCLUDED).count();
            assertEquals(toCover, totals.toCover());
            assertEquals(toCover == 0 ? 0 : totals.operating() * 100L / toCover, totals.coveragePercent());
        }
    }

    @Test
    void everyStateThatIsNotTheEndLacksSomething() {
        for (ControlState state : ControlState.values()) {
            boolean end = state == ControlState.OPERATING || state == ControlState.EXCLUDED;
            assertEquals(end, Missing.of(state) == Missing.NOTHING, state.name());
        }
    }

    @Test
    void aPassOfTodayNeverWorsensAStateAndTimeMovesOperatingToStaleOnly() {
        Random random = new Random(42);
        for (int round = 0; round < 5_000; round++) {
            Decision decision = any(random, Decision.values());
            Work work = new Work(random.nextInt(2), random.nextInt(2), random.nextInt(3), random.nextInt(2));
            List<EvidenceItem> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(new EvidenceItem(
                        i,
                        Optional.of(TODAY.minusDays(1 + random.nextInt(700))),
                        random.nextInt(5) > 0,
                        random.nextInt(3) == 0));
            }
            ControlState before = state(decision, work, items, TODAY);
            List<EvidenceItem> more = new ArrayList<>(items);
            more.add(new EvidenceItem(99, Optional.of(TODAY), true, false));
            ControlState after = state(decision, work, more, TODAY);
            assertTrue(after == before || after == ControlState.OPERATING, before + " to " + after);

            EvidenceFinding kept = EvidenceFinding.of(items, EvidenceRule.DEFAULT, TODAY);
            LocalDate later = TODAY.plusDays(random.nextInt(1_000));
            ControlState aged = ControlState.of(decision, work, kept.verdict(EvidenceRule.DEFAULT, later));
            assertTrue(
                    aged == before || (before == ControlState.OPERATING && aged == ControlState.STALE),
                    before + " to " + aged);
            assertEquals(state(decision, work, items, later), aged, "what is kept is enough for any later day");
        }
    }

    private static ControlState state(Decision decision, Work work, List<EvidenceItem> items, LocalDate day) {
        return ControlState.of(
                decision,
                work,
                EvidenceFinding.of(items, EvidenceRule.DEFAULT, day).verdict(EvidenceRule.DEFAULT, day));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
