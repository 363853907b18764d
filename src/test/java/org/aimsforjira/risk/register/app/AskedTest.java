package org.aimsforjira.risk.register.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.risk.register.domain.Cell;
import org.aimsforjira.risk.register.domain.LevelChoice;
import org.aimsforjira.risk.register.domain.RiskColumn;
import org.aimsforjira.risk.register.domain.RiskFilter;
import org.aimsforjira.risk.register.domain.RiskOrder;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static Outcome<Asked> asked(Map<String, String> params) {
        return Asked.of(name -> params.getOrDefault(name, ""));
    }

    @Test
    void nothingAsksForAllRisks() {
        assertEquals(Outcome.done(Asked.USUAL), asked(Map.of()));
    }

    @Test
    void everyParameterIsRead() {
        RiskFilter filter = new RiskFilter(
                "bias",
                Optional.of(new LevelChoice(Optional.of("high"))),
                Optional.of(new ControlId("A.6.2.4")),
                "AIMS-1",
                Optional.of(Progress.DONE),
                Optional.of(new Cell(4, 5)));
        assertEquals(
                Outcome.done(new Asked(filter, new RiskOrder(RiskColumn.LEVEL, true))),
                asked(Map.of(
                        "text",
                        "bias",
                        "level",
                        "high",
                        "control",
                        "A.6.2.4",
                        "system",
                        "AIMS-1",
                        "progress",
                        "done",
                        "cell",
                        "4-5",
                        "sort",
                        "-level")));
        assertEquals(
                Optional.of(LevelChoice.NOT_RATED),
                asked(Map.of("level", "none")).orElseThrow().filter().level());
    }

    @Test
    void whatIsWrongIsNamed() {
        Map.of("level", "Huge!", "control", "B.1", "progress", "soon", "cell", "11-1", "sort", "colour")
                .forEach((name, text) -> assertEquals(
                        Outcome.refused(Refusal.invalid("risk." + name + "-unknown", text)),
                        asked(Map.of(name, text))));
    }
}
