package org.aimsforjira.risk.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RiskModelTest {

    private static final RiskModel MODEL = RiskModel.DEFAULT;

    private static RiskLevel level(int likelihood, int severity, Confidence confidence) {
        return MODEL.assess(Rating.of(likelihood, severity, confidence))
                .orElseThrow()
                .level();
    }

    @ParameterizedTest
    @EnumSource
    void everyPairHasALevelAndAHigherStepNeverGivesALowerOne(Confidence confidence) {
        Set<RiskLevel> met = new TreeSet<>();
        for (int likelihood = 1; likelihood <= 5; likelihood++) {
            for (int severity = 1; severity <= 5; severity++) {
                RiskLevel level = level(likelihood, severity, confidence);
                met.add(level);
                if (likelihood < 5) {
                    assertTrue(level.compareTo(level(likelihood + 1, severity, confidence)) <= 0);
                }
                if (severity < 5) {
                    assertTrue(level.compareTo(level(likelihood, severity + 1, confidence)) <= 0);
                }
            }
        }
        assertEquals(new TreeSet<>(MODEL.levels()), met);
    }

    @Test
    void lessConfidenceNeverGivesALowerLevel() {
        for (int likelihood = 1; likelihood <= 5; likelihood++) {
            for (int severity = 1; severity <= 5; severity++) {
                assertTrue(level(likelihood, severity, Confidence.LOW)
                                .compareTo(level(likelihood, severity, Confidence.HIGH))
                        >= 0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1,low", "5,5,critical", "3,3,medium", "3,4,high", "5,1,medium", "1,5,medium", "4,5,critical"})
    void theDefaultModelIsTheOneInTheGuide(int likelihood, int severity, String level) {
        assertEquals(MODEL.level(level).orElseThrow(), level(likelihood, severity, Confidence.HIGH));
    }

    @Test
    void lowOrUnknownConfidenceRaisesLikelihoodOneStepAndTheResultSaysSo() {
        InherentLevel sure = MODEL.assess(Rating.of(3, 3, Confidence.MEDIUM)).orElseThrow();
        InherentLevel unsure = MODEL.assess(Rating.of(3, 3, Confidence.LOW)).orElseThrow();
        InherentLevel unknown = MODEL.assess(new Rating(Optional.of(3), Optional.of(3), Optional.empty()))
                .orElseThrow();

        assertFalse(sure.isRaised());
        assertEquals(RiskLevel.MEDIUM, sure.level());
        assertTrue(unsure.isRaised());
        assertEquals(4, unsure.countedLikelihood());
        assertEquals(3, unsure.likelihood());
        assertEquals(RiskLevel.HIGH, unsure.level());
        assertEquals(unsure, unknown);
        assertEquals("5x5-1", unsure.modelVersion());
    }

    @Test
    void theHighestLikelihoodStaysTheHighest() {
        InherentLevel level = MODEL.assess(Rating.of(5, 5, Confidence.LOW)).orElseThrow();

        assertEquals(5, level.countedLikelihood());
        assertFalse(level.isRaised());
        assertTrue(level.unsure());
    }

    @Test
    void whatIsNotRatedHasNoLevel() {
        assertEquals(Optional.empty(), MODEL.assess(Rating.NONE));
        assertEquals(
                Optional.empty(),
                MODEL.assess(new Rating(Optional.of(3), Optional.empty(), Optional.of(Confidence.HIGH))));
        assertEquals(Optional.empty(), MODEL.assess(Rating.of(6, 3, Confidence.HIGH)));
        assertEquals(Optional.empty(), MODEL.assess(Rating.of(3, 0, Confidence.HIGH)));
    }

    private static RiskModel twoByTwo(List<List<RiskLevel>> rows) {
        List<Step> steps = List.of(new Step("rarely", ""), new Step("often", ""));
        return new RiskModel("2x2-2", steps, steps, List.of(RiskLevel.LOW, RiskLevel.HIGH), rows, MODEL.criteria());
    }

    @Test
    void aModelThatIsNotMonotoneOrNotTotalIsRefused() {
        List<RiskLevel> mild = List.of(RiskLevel.LOW, RiskLevel.LOW);
        List<RiskLevel> mixed = List.of(RiskLevel.LOW, RiskLevel.HIGH);
        List<RiskLevel> bad = List.of(RiskLevel.HIGH, RiskLevel.HIGH);
        assertEquals(
                RiskLevel.HIGH,
                twoByTwo(List.of(mild, mixed))
                        .residual(new Rating(Optional.of(2), Optional.of(2), Optional.empty()))
                        .orElseThrow());
        List<List<List<RiskLevel>>> broken = List.of(
                List.of(bad, mixed),
                List.of(List.of(RiskLevel.HIGH, RiskLevel.LOW), bad),
                List.of(mild, List.of(RiskLevel.LOW)),
                List.of(mild, List.of(RiskLevel.LOW, RiskLevel.CRITICAL)),
                List.of(mild),
                List.of());
        broken.forEach(rows -> assertThrows(IllegalArgumentException.class, () -> twoByTwo(rows), rows::toString));
    }

    @Test
    void theStrictestStanceOfAllKindsApplies() {
        RiskCriteria criteria = new RiskCriteria(
                Map.of("low", Stance.ACCEPTABLE, "high", Stance.TOLERABLE),
                Map.of("safety", Map.of("low", Stance.TOLERABLE, "high", Stance.UNACCEPTABLE)),
                Set.of("high"),
                Map.of("high", 10_002L),
                false);
        assertEquals(Stance.ACCEPTABLE, criteria.stance(RiskLevel.LOW, Set.of("fairness")));
        assertEquals(Stance.TOLERABLE, criteria.stance(RiskLevel.LOW, Set.of("fairness", "safety")));
        assertEquals(Stance.UNACCEPTABLE, criteria.stance(RiskLevel.HIGH, Set.of("safety")));
        assertThrows(IllegalArgumentException.class, () -> criteria.stance(RiskLevel.MEDIUM, Set.of()));
        assertTrue(criteria.needsLayers(RiskLevel.HIGH));
        assertFalse(criteria.needsLayers(RiskLevel.LOW));
        assertEquals(Optional.of(10_002L), criteria.approverRole(RiskLevel.HIGH));
    }
}
