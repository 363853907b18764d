package org.aimsforjira.risk.model.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.risk.domain.InherentLevel;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;

/**
 * What another model would do to the levels of the risks that are there: the inherent ones, or those after treatment.
 *
 * @param moves how many risks go from which level to which, the largest number first
 * @param ratings the ratings of those risks, as they are now
 * @param unchanged how many keep their level
 */
public record LevelMoves(List<Move> moves, Set<Rating> ratings, int unchanged) {

    /**
     * Some risks that go the same way.
     *
     * @param from their level in the model in force; empty for none
     * @param to their level in the other model; empty for none: their step is gone
     */
    public record Move(Optional<RiskLevel> from, Optional<RiskLevel> to, int risks) {}

    public LevelMoves {
        moves = List.copyOf(moves);
        ratings = Set.copyOf(ratings);
    }

    /**
     * @param map which levels
     * @param counts how many risks have which rating of this map now
     */
    public static LevelMoves of(
            MapKind map, RiskModel before, RiskModel after, StepOrigins origins, Map<Rating, Integer> counts) {
        Map<Move, Integer> moved = new HashMap<>();
        Set<Rating> ratings = new HashSet<>();
        int unchanged = 0;
        for (Map.Entry<Rating, Integer> rating : counts.entrySet()) {
            Optional<RiskLevel> from = level(map, before, rating.getKey());
            Optional<RiskLevel> to = level(map, after, origins.translated(rating.getKey()));
            if (from.map(RiskLevel::key).equals(to.map(RiskLevel::key))) {
                unchanged += rating.getValue();
            } else {
                moved.merge(new Move(from, to, 0), rating.getValue(), Integer::sum);
                ratings.add(rating.getKey());
            }
        }
        List<Move> moves = moved.entrySet().stream()
                .map(move -> new Move(move.getKey().from(), move.getKey().to(), move.getValue()))
                .sorted(Comparator.comparingInt(Move::risks)
                        .reversed()
                        .thenComparing(move -> rank(move.from()))
                        .thenComparing(move -> rank(move.to())))
                .toList();
        return new LevelMoves(moves, ratings, unchanged);
    }

    private static Optional<RiskLevel> level(MapKind map, RiskModel model, Rating rating) {
        return map == MapKind.INHERENT ? model.assess(rating).map(InherentLevel::level) : model.residual(rating);
    }

    private static int rank(Optional<RiskLevel> level) {
        return level.map(RiskLevel::rank).orElse(0);
    }

    /** How many risks get another level. */
    public int changed() {
        return moves.stream().mapToInt(Move::risks).sum();
    }
}
