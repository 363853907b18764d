package org.aimsforjira.risk.model.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.domain.LevelMoves.Move;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftStep;
import org.junit.jupiter.api.Test;

class LevelMovesTest {

    @Test
    void aRatingGoesWithItsStepAndIsNoneWhenTheStepIsGone() {
        ModelDraft builtIn = ModelDraft.of(RiskModel.DEFAULT, n -> "L" + n, n -> "S" + n);
        // Without the second likelihood: the third takes its place, and its row.
        List<DraftStep> steps = List.of(
                builtIn.likelihoods().get(0),
                builtIn.likelihoods().get(2),
                builtIn.likelihoods().get(3),
                builtIn.likelihoods().get(4));
        RiskModel after = new ModelDraft(
                        steps,
                        builtIn.severities(),
                        builtIn.levels(),
                        List.of(
                                builtIn.cells().get(0),
                                builtIn.cells().get(1),
                                builtIn.cells().get(3),
                                builtIn.cells().get(4)),
                        builtIn.criteria())
                .toModel("4x5-2", Set.of());
        StepOrigins origins = new StepOrigins(List.of(1, 3, 4, 5), List.of(1, 2, 3, 4, 5));
        Rating gone = Rating.of(2, 5, Confidence.HIGH); // high, then none
        Rating lower = Rating.of(3, 2, Confidence.HIGH); // medium, then low
        Rating same = Rating.of(4, 1, Confidence.HIGH); // low
        LevelMoves moves = LevelMoves.of(
                MapKind.INHERENT,
                RiskModel.DEFAULT,
                after,
                origins,
                Map.of(gone, 2, lower, 3, same, 5, Rating.NONE, 7));
        assertEquals(
                List.of(
                        new Move(Optional.of(RiskLevel.MEDIUM), Optional.of(RiskLevel.LOW), 3),
                        new Move(Optional.of(RiskLevel.HIGH), Optional.empty(), 2)),
                moves.moves());
        assertEquals(Set.of(gone, lower), moves.ratings());
        assertEquals(12, moves.unchanged());
        assertEquals(5, moves.changed());
        // Of what is left after treatment no confidence is asked: it raises nothing.
        Rating left = new Rating(Optional.of(3), Optional.of(2), Optional.empty());
        LevelMoves residual = LevelMoves.of(
                MapKind.RESIDUAL, RiskModel.DEFAULT, after, origins, Map.of(left, 3, gone, 1, Rating.NONE, 2));
        assertEquals(
                List.of(
                        new Move(Optional.of(RiskLevel.MEDIUM), Optional.of(RiskLevel.LOW), 3),
                        new Move(Optional.of(RiskLevel.HIGH), Optional.empty(), 1)),
                residual.moves());
        assertEquals(2, residual.unchanged());
    }
}
