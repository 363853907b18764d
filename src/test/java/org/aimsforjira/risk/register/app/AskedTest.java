package org.aimsforjira.risk.register.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.register.domain.LevelChoice;
import org.aimsforjira.risk.register.domain.RiskColumn;
import org.aimsforjira.risk.register.domain.RiskFilter;
import org.aimsforjira.risk.register.domain.RiskOrder;
import org.aimsforjira.risk.register.domain.ShownColumns;
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
                Optional.of(new LevelChoice(Optional.of("low"))),
                Optional.of(new ControlId("A.6.2.4")),
                "AIMS-1",
                Optional.of(Progress.DONE),
                Optional.of(new Cell(4, 5)),
                Optional.of(new Cell(1, 2)),
                Optional.of(true));
        Map<String, String> params = Map.ofEntries(
                Map.entry("text", "bias"),
                Map.entry("level", "high"),
                Map.entry("residual", "low"),
                Map.entry("control", "A.6.2.4"),
                Map.entry("system", "AIMS-1"),
                Map.entry("progress", "done"),
                Map.entry("cell", "4-5"),
                Map.entry("residual-cell", "1-2"),
                Map.entry("emerging", "yes"),
                Map.entry("sort", "-level"),
                Map.entry("columns", "residual-level,systems"));
        Asked asked = new Asked(
                filter,
                new RiskOrder(RiskColumn.LEVEL, true),
                ShownColumns.of("systems,residual-level").orElseThrow());
        assertEquals(Outcome.done(asked), asked(params));
        assertEquals(Outcome.done(asked), asked(asked.params()), "what is written is read");
        assertEquals(Outcome.done(Asked.USUAL), asked(Asked.USUAL.params()));
        assertEquals(
                Optional.of(LevelChoice.NOT_RATED),
                asked(Map.of("level", "none")).orElseThrow().filter().level());
    }

    @Test
    void whatIsWrongIsNamed() {
        Map.of(
                        "level",
                        "Huge!",
                        "control",
                        "B.1",
                        "progress",
                        "soon",
                        "cell",
                        "11-1",
                        "sort",
                        "colour",
                        "columns",
                        "level,x")
                .forEach((name, text) -> assertEquals(
                        Outcome.refused(Refusal.invalid("risk." + name + "-unknown", text)),
                        asked(Map.of(name, text))));
        assertEquals(
                Outcome.refused(Refusal.invalid("risk.level-unknown", "Huge!")), asked(Map.of("residual", "Huge!")));
        assertEquals(Outcome.refused(Refusal.invalid("risk.cell-unknown", "x")), asked(Map.of("residual-cell", "x")));
    }

    @Test
    void aCellIsReadAsItIsWritten() {
        assertEquals(Optional.of(new Cell(4, 5)), Cell.of(new Cell(4, 5).toString()));
        assertEquals(Optional.of(new Cell(10, 10)), Cell.of("10-10"));
        for (String text : new String[] {"", "4", "4-", "0-1", "11-1", "1-11", "1-1-1", "a-b"}) {
            assertEquals(Optional.empty(), Cell.of(text), text);
        }
    }

    @Test
    void keyAndSummaryAreAlwaysShown() {
        ShownColumns none = ShownColumns.of("key,summary").orElseThrow();
        assertEquals(List.of(), none.columns());
        assertEquals(Optional.of(none), ShownColumns.of(none.toString()));
    }

    @Test
    void theKeyOfASystemIsNoLongerThanAKey() {
        assertEquals(true, asked(Map.of("system", "A".repeat(255))).isDone());
        assertEquals(
                Outcome.refused(Refusal.invalid("risk.system-too-long", 255)),
                asked(Map.of("system", "A".repeat(256))));
        assertEquals(
                Outcome.refused(Refusal.invalid("risk.system-too-long", 255)),
                Asked.ofQuery("system=" + "A".repeat(256)));
    }
}
