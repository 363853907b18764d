package org.aimsforjira.risk.acceptance.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.Origin;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;
import org.junit.jupiter.api.Test;

class AssessorsTest {
    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey BOB = new UserKey("bob");
    private static final UserKey CAT = new UserKey("cat");

    private static Assessment by(UserKey person, int number, int inherent, int residual, Origin origin) {
        return new Assessment(
                new AimsId(1),
                1,
                "AIMS-1",
                number,
                person,
                Instant.EPOCH,
                origin,
                "",
                "",
                Rating.of(inherent, 3, Confidence.HIGH),
                List.of(),
                new Rating(Optional.of(residual), Optional.of(2), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                "5x5-1",
                new TreeSet<>());
    }

    private static Assessment by(UserKey person, int number, int inherent, int residual) {
        return by(person, number, inherent, residual, Origin.DIALOG);
    }

    @Test
    void whoeverBroughtARatingThatStandsHadAHandInIt() {
        Assessors assessors = Assessors.of(List.of(by(BOB, 3, 5, 2), by(ANN, 2, 4, 2), by(CAT, 1, 4, 1)));
        assertEquals(Optional.of(3), assessors.by(BOB));
        assertEquals(Optional.of(2), assessors.by(ANN), "brought the residual that stands");
        assertEquals(Optional.empty(), assessors.by(CAT), "nothing of that stands");
        assertTrue(assessors.isKnown());
    }

    @Test
    void whoConfirmsARatingHasAHandInItToo() {
        Assessors assessors = Assessors.of(List.of(by(CAT, 3, 4, 2), by(BOB, 2, 4, 2), by(ANN, 1, 4, 2)));
        assertEquals(Optional.of(1), assessors.by(ANN));
        assertEquals(Optional.of(2), assessors.by(BOB));
        assertEquals(Optional.of(3), assessors.by(CAT));
        assertFalse(assessors.isKnown(), "an older one may have said the same");
    }

    @Test
    void whatWasFoundIsNobodys() {
        Assessors assessors = Assessors.of(List.of(by(BOB, 2, 4, 2, Origin.FOUND), by(ANN, 1, 4, 1)));
        assertEquals(Optional.empty(), assessors.by(BOB));
        assertEquals(Optional.of(1), assessors.by(ANN), "brought the inherent rating");
    }
}
