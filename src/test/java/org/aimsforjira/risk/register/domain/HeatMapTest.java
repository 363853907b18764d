package org.aimsforjira.risk.register.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.RiskModel;
import org.junit.jupiter.api.Test;

class HeatMapTest {

    @Test
    void allRisksAreThoseInCellsAndThoseInNone() {
        HeatMap map = new HeatMap(RiskModel.DEFAULT, Map.of(new Cell(3, 4), 2, new Cell(5, 4), 5), 9);
        assertEquals(2, map.count(new Cell(3, 4)));
        assertEquals(0, map.count(new Cell(2, 4)));
        assertEquals(16, map.total());
    }
}
