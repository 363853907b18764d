package org.aimsforjira.risk.register.domain;

import java.util.Map;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.RiskModel;

/**
 * How many risks of an AIMS lie in each cell of its model. The same for everybody who may view the AIMS (DESIGN.md, principle 4).
 *
 * @param model the model
 * @param counts the cells with risks; an inherent risk lies where its likelihood counts, one step higher than rated while confidence is
 *     low or unknown (DESIGN.md, section 5)
 * @param notRated risks that lie in no cell
 */
public record HeatMap(RiskModel model, Map<Cell, Integer> counts, int notRated) {

    public HeatMap {
        counts = Map.copyOf(counts);
    }

    public int count(Cell cell) {
        return counts.getOrDefault(cell, 0);
    }

    /** All risks, rated or not. */
    public int total() {
        return notRated + counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
