package org.aimsforjira.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.ComputedLevels;
import org.aimsforjira.risk.domain.ComputedLevels.Computed;
import org.aimsforjira.risk.domain.ComputedLevels.Placed;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Transactions;
import org.junit.jupiter.api.Test;

/** What every store of computed levels does. */
public abstract class ComputedLevelsContract {
    private static final AimsId AIMS = new AimsId(1);
    private static final AimsId OTHER = new AimsId(11);

    protected abstract ComputedLevels levels();

    protected abstract Transactions transactions();

    private void save(Computed computed) {
        transactions().run(() -> {
            levels().save(computed);
            return true;
        });
    }

    private static Placed high(int likelihood, int severity) {
        return new Placed(
                Rating.of(likelihood, severity, Confidence.HIGH),
                Optional.of("high"),
                Optional.of(new Cell(likelihood, severity)));
    }

    private static Placed left(int likelihood, int severity) {
        return new Placed(
                new Rating(Optional.of(likelihood), Optional.of(severity), Optional.empty()),
                Optional.of("low"),
                Optional.of(new Cell(likelihood, severity)));
    }

    private static Computed computed(long issue, AimsId aims, Placed inherent, Placed residual) {
        return new Computed(issue, aims, inherent, residual, "5x5-1");
    }

    @Test
    void ratingsAreCountedForWhatIsNotRatedToo() {
        save(computed(10_500, AIMS, high(3, 4), Placed.NONE));
        save(computed(10_501, AIMS, high(3, 4), left(1, 2)));
        save(computed(10_502, AIMS, Placed.NONE, left(1, 2)));
        save(computed(10_503, OTHER, high(3, 4), Placed.NONE));
        assertEquals(
                Map.of(Rating.of(3, 4, Confidence.HIGH), 2, Rating.NONE, 1),
                levels().countByRating(AIMS, MapKind.INHERENT));
        assertEquals(Map.of(left(1, 2).rating(), 2, Rating.NONE, 1), levels().countByRating(AIMS, MapKind.RESIDUAL));
    }

    @Test
    void whatWasComputedLastIsKeptForEachRisk() {
        Placed raised = new Placed(Rating.of(3, 4, Confidence.LOW), Optional.of("high"), Optional.of(new Cell(4, 4)));
        Computed first = computed(10_500, AIMS, raised, left(10, 10));
        Computed other = computed(10_501, OTHER, Placed.NONE, Placed.NONE);
        save(first);
        save(other);
        assertEquals(Optional.of(first), levels().of(10_500));
        assertEquals(Optional.of(other), levels().of(10_501));

        Computed later = new Computed(10_500, OTHER, Placed.NONE, left(1, 2), "5x5-2");
        save(later);
        assertEquals(Optional.of(later), levels().of(10_500));
    }

    @Test
    void theRisksOfAnAimsAreCountedByTheirCells() {
        save(computed(10_500, AIMS, high(4, 4), left(1, 1)));
        save(computed(10_501, AIMS, high(4, 4), Placed.NONE));
        save(computed(10_502, AIMS, high(1, 10), left(1, 1)));
        save(computed(10_503, AIMS, Placed.NONE, Placed.NONE));
        save(computed(10_504, OTHER, high(4, 4), left(1, 1)));
        save(computed(10_505, AIMS, high(4, 5), left(2, 1)));
        List<Cell> cells = List.of(new Cell(1, 1), new Cell(4, 4), new Cell(1, 10), new Cell(2, 1));

        assertEquals(
                Map.of(new Cell(4, 4), 2, new Cell(1, 10), 1), levels().countByCell(AIMS, MapKind.INHERENT, cells));
        assertEquals(Map.of(new Cell(1, 1), 2, new Cell(2, 1), 1), levels().countByCell(AIMS, MapKind.RESIDUAL, cells));
        assertEquals(5, levels().count(AIMS));
        assertEquals(Set.of(10_500L, 10_501L, 10_502L, 10_503L, 10_505L), levels().issuesOf(AIMS));
        assertEquals(Map.of(), levels().countByCell(new AimsId(3), MapKind.INHERENT, cells));
        assertEquals(0, levels().count(new AimsId(3)));

        save(computed(10_500, AIMS, Placed.NONE, left(2, 1)));
        assertEquals(
                Map.of(new Cell(4, 4), 1, new Cell(1, 10), 1), levels().countByCell(AIMS, MapKind.INHERENT, cells));
        assertEquals(Map.of(new Cell(1, 1), 1, new Cell(2, 1), 2), levels().countByCell(AIMS, MapKind.RESIDUAL, cells));
    }

    @Test
    void aRiskThatIsGoneIsForgotten() {
        save(computed(10_500, AIMS, Placed.NONE, Placed.NONE));
        transactions().run(() -> {
            levels().forget(10_500);
            levels().forget(10_599);
            return true;
        });
        assertEquals(Optional.empty(), levels().of(10_500));
    }
}
