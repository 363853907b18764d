package org.aimsforjira.risk.register.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.risk.domain.InherentLevel;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;

/**
 * How many risks of an AIMS lie in each cell of its model. The same for everybody who may view the AIMS (DESIGN.md, principle 4).
 *
 * @param model the model
 * @param counts the cells with risks; a risk lies where its likelihood counts, one step higher than rated while confidence is low or
 *     unknown (DESIGN.md, section 5)
 * @param notRated risks without a level
 */
public record HeatMap(RiskModel model, Map<Cell, Integer> counts, int notRated) {

    public HeatMap {
        counts = Map.copyOf(counts);
    }

    /** Places each rating in the model. */
    public static HeatMap of(RiskModel model, Map<Rating, Integer> ratings) {
        Map<Cell, Integer> counts = new HashMap<>();
        int notRated = 0;
        for (Map.Entry<Rating, Integer> rating : ratings.entrySet()) {
            Optional<InherentLevel> level = model.assess(rating.getKey());
            if (level.isPresent()) {
                Cell cell =
                        new Cell(level.get().countedLikelihood(), level.get().severity());
                counts.merge(cell, rating.getValue(), Integer::sum);
            } else {
                notRated += rating.getValue();
            }
        }
        return new HeatMap(model, counts, notRated);
    }

    public int count(Cell cell) {
        return counts.getOrDefault(cell, 0);
    }

    /** The level that the model gives in this cell. */
    public RiskLevel level(Cell cell) {
        return model.level(cell.likelihood(), cell.severity());
    }

    /** All risks, rated or not. */
    public int total() {
        return notRated + counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
