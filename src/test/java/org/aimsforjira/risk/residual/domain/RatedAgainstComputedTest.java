package org.aimsforjira.risk.residual.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.domain.ControlKind;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatedAgainstComputedTest {
    private static final RiskModel MODEL = RiskModel.DEFAULT;

    /** Likelihood 2 to 4, severity 4. */
    private static final ResidualEstimate RANGE = ResidualEstimate.of(
            MODEL,
            MODEL.assess(Rating.of(4, 4, Confidence.HIGH)).orElseThrow(),
            List.of(
                    new SelectedControl(
                            new ControlId("A.6.2.4"),
                            Set.of(ControlKind.TECHNICAL, ControlKind.PROCEDURAL),
                            "operating"),
                    new SelectedControl(new ControlId("A.3.2"), Set.of(ControlKind.ORGANIZATIONAL), "planned")));

    @ParameterizedTest
    @CsvSource({
        "2, 4, WITHIN",
        "4, 4, WITHIN",
        "1, 4, LOWER",
        "3, 3, LOWER",
        "5, 4, HIGHER",
        "3, 5, HIGHER",
        // Lower on one side, higher on the other: the levels decide.
        "1, 5, WITHIN",
        "5, 1, WITHIN",
        "5, 3, WITHIN"
    })
    void cellsAreCompared(int likelihood, int severity, RatedAgainstComputed expected) {
        Rating rated = new Rating(Optional.of(likelihood), Optional.of(severity), Optional.empty());
        assertEquals(expected, RatedAgainstComputed.of(MODEL, rated, Optional.of(RANGE)));
    }

    @Test
    void whatIsMissingIsNoDifference() {
        assertEquals(RatedAgainstComputed.NOT_RATED, RatedAgainstComputed.of(MODEL, Rating.NONE, Optional.of(RANGE)));
        assertEquals(
                RatedAgainstComputed.NOT_COMPUTED,
                RatedAgainstComputed.of(MODEL, Rating.of(1, 1, Confidence.HIGH), Optional.empty()));
    }
}
