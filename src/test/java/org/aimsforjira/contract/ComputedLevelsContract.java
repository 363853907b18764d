package org.aimsforjira.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.risk.domain.ComputedLevels;
import org.aimsforjira.risk.domain.ComputedLevels.Computed;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Transactions;
import org.junit.jupiter.api.Test;

/** What every store of computed levels does. */
public abstract class ComputedLevelsContract {

    protected abstract ComputedLevels levels();

    protected abstract Transactions transactions();

    private void save(Computed computed) {
        transactions().run(() -> {
            levels().save(computed);
            return true;
        });
    }

    @Test
    void whatWasComputedLastIsKeptForEachRisk() {
        Computed first =
                new Computed(10_500, new AimsId(1), Rating.of(3, 4, Confidence.LOW), Optional.of("high"), "5x5-1");
        Computed other = new Computed(10_501, new AimsId(2), Rating.NONE, Optional.empty(), "5x5-1");
        save(first);
        save(other);
        assertEquals(Optional.of(first), levels().of(10_500));
        assertEquals(Optional.of(other), levels().of(10_501));

        Computed later = new Computed(10_500, new AimsId(2), Rating.NONE, Optional.empty(), "5x5-2");
        save(later);
        assertEquals(Optional.of(later), levels().of(10_500));
    }

    @Test
    void theRisksOfAnAimsAreCountedByTheirRatings() {
        Rating high = Rating.of(4, 4, Confidence.HIGH);
        Rating unsure = new Rating(Optional.of(4), Optional.of(4), Optional.empty());
        AimsId aims = new AimsId(1);
        save(new Computed(10_500, aims, high, Optional.of("high"), "5x5-1"));
        save(new Computed(10_501, aims, high, Optional.of("high"), "5x5-1"));
        save(new Computed(10_502, aims, unsure, Optional.of("critical"), "5x5-1"));
        save(new Computed(10_503, aims, Rating.NONE, Optional.empty(), "5x5-1"));
        save(new Computed(10_504, new AimsId(2), high, Optional.of("high"), "5x5-1"));

        assertEquals(Map.of(high, 2, unsure, 1, Rating.NONE, 1), levels().countByRating(aims));
        assertEquals(Set.of(10_500L, 10_501L, 10_502L, 10_503L), levels().issuesOf(aims));
        assertEquals(Map.of(), levels().countByRating(new AimsId(3)));
    }

    @Test
    void aRiskThatIsGoneIsForgotten() {
        save(new Computed(10_500, new AimsId(1), Rating.NONE, Optional.empty(), "5x5-1"));
        transactions().run(() -> {
            levels().forget(10_500);
            levels().forget(10_599);
            return true;
        });
        assertEquals(Optional.empty(), levels().of(10_500));
    }
}
