package org.aimsforjira.risk.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.shared.AimsId;

/**
 * What the level of each risk was computed from last, for every risk of an AIMS, rated or not. Jira's field holds the level; this
 * tells a level that somebody wrote by hand from one that has to follow its rating, and counts risks without reading their issues.
 */
public interface ComputedLevels {

    Optional<Computed> of(long issueId);

    /** Keeps what was computed, in place of what was before; inside a transaction. */
    void save(Computed computed);

    /** The issue is gone; inside a transaction. */
    void forget(long issueId);

    /**
     * How many risks of the AIMS lie in each of these cells, whoever may see them; cells without any are left out. One count over an
     * index for each cell, whatever the number of risks.
     */
    Map<Cell, Integer> countByCell(AimsId aims, MapKind map, Collection<Cell> cells);

    /**
     * How many risks of the AIMS have each rating of this map, {@link Rating#NONE} among them; whoever may see them. A residual rating has
     * no confidence. One query that reads a row for each risk: for what is asked rarely.
     */
    Map<Rating, Integer> countByRating(AimsId aims, MapKind map);

    /** How many risks of the AIMS there are, rated or not. One query. */
    int count(AimsId aims);

    /** The risks of the AIMS that are kept here. One query. */
    Set<Long> issuesOf(AimsId aims);

    /**
     * One computation.
     *
     * @param issueId the risk
     * @param aims the AIMS it was computed for
     * @param inherent the risk without treatment
     * @param residual what is left after treatment
     * @param modelVersion the version of the model
     */
    record Computed(long issueId, AimsId aims, Placed inherent, Placed residual, String modelVersion) {

        /** What the model makes of a risk as it is now. */
        public static Computed of(AiRisk risk, AimsId aims, RiskModel model) {
            return new Computed(
                    risk.id(),
                    aims,
                    new Placed(
                            risk.rating(),
                            risk.level().map(level -> level.level().key()),
                            risk.level().map(Cell::of)),
                    new Placed(
                            risk.residual(),
                            risk.residualLevel().map(RiskLevel::key),
                            model.residualCell(risk.residual())),
                    model.version());
        }

        public Placed placed(MapKind map) {
            return map == MapKind.INHERENT ? inherent : residual;
        }
    }

    /**
     * A rating and where it lies in the model.
     *
     * @param rating what it was computed from
     * @param level the key of the result; empty while it is not rated
     * @param cell where it lies in the heat map; empty while it is not rated
     */
    record Placed(Rating rating, Optional<String> level, Optional<Cell> cell) {
        public static final Placed NONE = new Placed(Rating.NONE, Optional.empty(), Optional.empty());
    }
}
