package org.aimsforjira.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.Assessments;
import org.aimsforjira.risk.assessment.domain.ConsequenceRating;
import org.aimsforjira.risk.assessment.domain.Origin;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.junit.jupiter.api.Test;

/** What every store of assessments does. */
public abstract class AssessmentsContract {

    protected static final AimsId AIMS = new AimsId(1);

    private static final Rating RESIDUAL = new Rating(Optional.of(2), Optional.of(3), Optional.empty());

    protected abstract Assessments assessments();

    protected abstract Transactions transactions();

    private void add(Assessment one) {
        transactions().run(() -> {
            assessments().add(one);
            return true;
        });
    }

    private static Assessment full(AimsId aims, long risk, int number, String why) {
        SortedSet<ControlId> controls = new TreeSet<>(List.of(new ControlId("A.7.4"), new ControlId("A.6.2.4")));
        return new Assessment(
                aims,
                risk,
                "AIMS-" + (risk - 10_000),
                number,
                new UserKey("JIRAUSER1"),
                Instant.parse("2026-11-02T09:00:00.123Z").plusSeconds(number),
                Origin.DIALOG,
                why,
                "Tests of \"April\"\nand 42 complaints – ✓",
                Rating.of(4, 5, Confidence.LOW),
                List.of(
                        new ConsequenceRating("individuals", "fairness", 5),
                        new ConsequenceRating("society", "privacy", 2)),
                RESIDUAL,
                Optional.of("critical"),
                Optional.of("medium"),
                "5x5-1",
                controls);
    }

    private static Assessment bare(long risk, int number) {
        return new Assessment(
                AIMS,
                risk,
                "AIMS-9",
                number,
                new UserKey("JIRAUSER2"),
                Instant.parse("2026-11-02T09:00:00Z"),
                Origin.FIELDS,
                "",
                "",
                Rating.NONE,
                List.of(),
                Rating.NONE,
                Optional.empty(),
                Optional.empty(),
                "5x5-1",
                Collections.emptySortedSet());
    }

    @Test
    void everythingOfAnAssessmentIsKept() {
        String longText = "Because of the audit. ".repeat(450);
        add(full(AIMS, 10_500, 1, longText));
        add(bare(10_501, 1));

        assertEquals(Optional.of(full(AIMS, 10_500, 1, longText)), assessments().latest(AIMS, 10_500));
        assertEquals(Optional.of(bare(10_501, 1)), assessments().get(AIMS, 10_501, 1));
        assertEquals(Optional.empty(), assessments().get(AIMS, 10_501, 2));
        assertEquals(Optional.empty(), assessments().latest(new AimsId(2), 10_500));
    }

    @Test
    void theNewestComesFirst() {
        for (int number = 1; number <= 12; number++) {
            add(full(AIMS, 10_500, number, "No. " + number));
        }
        add(full(new AimsId(2), 10_500, 1, "of another AIMS"));

        assertEquals(12, assessments().latest(AIMS, 10_500).orElseThrow().number());
        Page<Assessment> page = assessments().ofRisk(AIMS, 10_500, new Page.Request(2, 3));
        assertEquals(12, page.total());
        assertEquals(
                List.of(10, 9, 8), page.items().stream().map(Assessment::number).toList());
        assertEquals(
                List.of(12),
                assessments().latest(AIMS, List.of(10_500L, 10_599L)).values().stream()
                        .map(Assessment::number)
                        .toList());
        assertEquals(1, assessments().latest(new AimsId(2), List.of(10_500L)).size());
    }

    @Test
    void theNewestOfManyRisks() {
        List<Long> risks = LongStream.range(10_500, 10_500 + 120).boxed().toList();
        for (int i = 0; i < risks.size(); i += 40) {
            add(full(AIMS, risks.get(i), 1, "first"));
            add(full(AIMS, risks.get(i), 2, "second"));
        }
        Map<Long, Assessment> latest = assessments().latest(AIMS, risks);
        assertEquals(3, latest.size());
        latest.values().forEach(one -> assertEquals("second", one.why()));
        assertEquals(Map.of(), assessments().latest(AIMS, List.of()));
    }

    @Test
    void theDatabaseLetsANumberThroughOnce() {
        add(full(AIMS, 10_500, 1, "first"));
        assertThrows(ConcurrentChange.class, () -> add(full(AIMS, 10_500, 1, "second")));
        assertEquals("first", assessments().latest(AIMS, 10_500).orElseThrow().why());
    }

    @Test
    void aRiskIsFoundByTheKeyThatItHad() {
        add(full(AIMS, 10_500, 1, "first"));
        add(bare(10_501, 1));
        assertEquals(Optional.of(10_500L), assessments().riskWithKey(AIMS, "AIMS-500"));
        assertEquals(Optional.of(10_501L), assessments().riskWithKey(AIMS, "AIMS-9"));
        assertEquals(Optional.empty(), assessments().riskWithKey(new AimsId(2), "AIMS-9"));
        assertEquals(Optional.empty(), assessments().riskWithKey(AIMS, "AIMS-8"));
    }
}
