package org.aimsforjira.risk.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Set<RiskLevel> met = EnumSet.noneOf(RiskLevel.class);
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
        assertEquals(EnumSet.allOf(RiskLevel.class), met);
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
    @CsvSource({"1,1,LOW", "5,5,CRITICAL", "3,3,MEDIUM", "3,4,HIGH", "5,1,MEDIUM", "1,5,MEDIUM", "4,5,CRITICAL"})
    void theDefaultModelIsTheOneInTheGuide(int likelihood, int severity, RiskLevel level) {
        assertEquals(level, level(likelihood, severity, Confidence.HIGH));
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

    @Test
    void aModelThatIsNotMonotoneIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new RiskModel("x", List.of(List.of(RiskLevel.HIGH, RiskLevel.LOW))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new RiskModel("x", List.of(List.of(RiskLevel.HIGH), List.of(RiskLevel.LOW))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new RiskModel("x", List.of(List.of(RiskLevel.LOW), List.of(RiskLevel.LOW, RiskLevel.LOW))));
        assertThrows(IllegalArgumentException.class, () -> new RiskModel("x", List.of()));
    }
}
