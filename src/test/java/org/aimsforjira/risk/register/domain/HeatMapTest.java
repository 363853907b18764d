package org.aimsforjira.risk.register.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;
import org.junit.jupiter.api.Test;

class HeatMapTest {

    private static Rating rating(int likelihood, int severity) {
        return Rating.of(likelihood, severity, Confidence.HIGH);
    }

    @Test
    void aRiskLiesWhereItsLikelihoodCounts() {
        HeatMap map = HeatMap.of(
                RiskModel.DEFAULT,
                Map.of(
                        rating(3, 4),
                        2,
                        Rating.of(2, 4, Confidence.LOW),
                        3,
                        new Rating(Optional.of(2), Optional.of(4), Optional.empty()),
                        4,
                        Rating.of(5, 4, Confidence.LOW),
                        5));
        assertEquals(9, map.count(new Cell(3, 4)));
        assertEquals(0, map.count(new Cell(2, 4)));
        assertEquals(5, map.count(new Cell(5, 4)), "there is no higher one");
    }

    @Test
    void whatHasNoLevelStandsApart() {
        HeatMap map = HeatMap.of(
                RiskModel.DEFAULT,
                Map.of(
                        Rating.NONE,
                        7,
                        new Rating(Optional.of(2), Optional.empty(), Optional.of(Confidence.HIGH)),
                        1,
                        rating(9, 1),
                        1,
                        rating(1, 1),
                        1));
        assertEquals(9, map.notRated());
        assertEquals(10, map.total());
        assertEquals(Map.of(new Cell(1, 1), 1), map.counts());
    }

    @Test
    void everyRatingIsCountedOnceAndItsCellHasItsLevel() {
        Map<Rating, Integer> ratings = new HashMap<>();
        for (int likelihood = 1; likelihood <= 5; likelihood++) {
            for (int severity = 1; severity <= 5; severity++) {
                for (Confidence confidence : Confidence.values()) {
                    Rating rating = Rating.of(likelihood, severity, confidence);
                    HeatMap one = HeatMap.of(RiskModel.DEFAULT, Map.of(rating, 1));
                    Cell cell = one.counts().keySet().iterator().next();
                    RiskLevel expected =
                            RiskModel.DEFAULT.assess(rating).orElseThrow().level();
                    assertEquals(expected, one.level(cell), rating.toString());
                    ratings.put(rating, 1);
                }
            }
        }
        assertEquals(75, HeatMap.of(RiskModel.DEFAULT, ratings).total());
    }

    @Test
    void aCellIsReadAsItIsWritten() {
        assertEquals(Optional.of(new Cell(4, 5)), Cell.of(new Cell(4, 5).toString()));
        for (String text : new String[] {"", "4", "4-", "0-1", "11-1", "1-11", "1-1-1", "a-b"}) {
            assertEquals(Optional.empty(), Cell.of(text), text);
        }
    }
}
