package org.aimsforjira.evidence.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvidenceFindingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final EvidenceRule ONE = new EvidenceRule(90, 1, "aims-failed");
    private static final EvidenceRule TWO = new EvidenceRule(90, 2, "aims-failed");

    @Test
    void nothingFoundSaysNothing() {
        assertEquals(EvidenceVerdict.NONE, verdict(ONE));
        assertEquals(EvidenceFinding.NOTHING, EvidenceFinding.of(List.of(), ONE, TODAY));
    }

    @Test
    void aPassIsFreshUpToTheLastDayOfTheWindow() {
        assertEquals(EvidenceVerdict.FRESH, verdict(ONE, pass(0)));
        assertEquals(EvidenceVerdict.FRESH, verdict(ONE, pass(90)));
        assertEquals(EvidenceVerdict.STALE, verdict(ONE, pass(91)));
    }

    @Test
    void theRuleMayAskForMoreThanOneFreshPass() {
        assertEquals(EvidenceVerdict.STALE, verdict(TWO, pass(1)));
        assertEquals(EvidenceVerdict.STALE, verdict(TWO, pass(1), pass(91)));
        assertEquals(EvidenceVerdict.FRESH, verdict(TWO, pass(1), pass(90)));
    }

    @Test
    void theNewestFailureSpeaksForAll() {
        assertEquals(EvidenceVerdict.FAILED, verdict(ONE, pass(5), fail(4)));
        assertEquals(EvidenceVerdict.FRESH, verdict(ONE, pass(4), fail(5)));
        assertEquals(EvidenceVerdict.FAILED, verdict(ONE, pass(4), fail(4)), "of one day, the failure counts");
        assertEquals(EvidenceVerdict.FAILED, verdict(ONE, fail(4000)), "a failure does not wear off");
    }

    @Test
    void withoutADateWithOneToComeOrNotCarriedOutItDoesNotCount() {
        EvidenceItem undated = new EvidenceItem(1, Optional.empty(), true, false);
        EvidenceItem tomorrow = new EvidenceItem(2, Optional.of(TODAY.plusDays(1)), true, true);
        EvidenceItem dropped = new EvidenceItem(3, Optional.of(TODAY), false, false);
        EvidenceFinding finding = EvidenceFinding.of(List.of(undated, tomorrow, dropped), ONE, TODAY);
        assertEquals(3, finding.found());
        assertEquals(0, finding.passes());
        assertEquals(EvidenceVerdict.NONE, finding.verdict(ONE, TODAY));
    }

    /** Whatever there is already: one more pass never makes the verdict worse. */
    @Test
    void onePassMoreNeverWorsens() {
        Random random = new Random(42);
        for (int run = 0; run < 2_000; run++) {
            EvidenceRule rule = random.nextBoolean() ? ONE : TWO;
            List<EvidenceItem> items = items(random);
            EvidenceVerdict before = EvidenceFinding.of(items, rule, TODAY).verdict(rule, TODAY);
            items.add(pass(random.nextInt(200)));
            EvidenceVerdict after = EvidenceFinding.of(items, rule, TODAY).verdict(rule, TODAY);
            assertTrue(goodness(after) >= goodness(before), before + " became " + after + " with " + items);
        }
    }

    /** Time alone changes nothing but fresh to stale, and the kept finding says the same as looking again. */
    @Test
    void timeAloneMovesFreshToStaleOnly() {
        Random random = new Random(43);
        for (int run = 0; run < 2_000; run++) {
            EvidenceRule rule = random.nextBoolean() ? ONE : TWO;
            List<EvidenceItem> items = items(random);
            EvidenceFinding kept = EvidenceFinding.of(items, rule, TODAY);
            LocalDate later = TODAY.plusDays(random.nextInt(400));
            EvidenceVerdict now = kept.verdict(rule, TODAY);
            EvidenceVerdict then = kept.verdict(rule, later);
            assertTrue(
                    then == now || (now == EvidenceVerdict.FRESH && then == EvidenceVerdict.STALE),
                    now + " became " + then);
            assertEquals(EvidenceFinding.of(items, rule, later).verdict(rule, later), then);
        }
    }

    private static List<EvidenceItem> items(Random random) {
        List<EvidenceItem> items = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            items.add(random.nextInt(4) == 0 ? fail(random.nextInt(200)) : pass(random.nextInt(200)));
        }
        return items;
    }

    private static int goodness(EvidenceVerdict verdict) {
        return switch (verdict) {
            case FAILED -> 0;
            case NONE -> 1;
            case STALE -> 2;
            case FRESH -> 3;
        };
    }

    private static EvidenceVerdict verdict(EvidenceRule rule, EvidenceItem... items) {
        return EvidenceFinding.of(List.of(items), rule, TODAY).verdict(rule, TODAY);
    }

    private static EvidenceItem pass(int daysAgo) {
        return new EvidenceItem(daysAgo, Optional.of(TODAY.minusDays(daysAgo)), true, false);
    }

    private static EvidenceItem fail(int daysAgo) {
        return new EvidenceItem(daysAgo, Optional.of(TODAY.minusDays(daysAgo)), true, true);
    }
}
