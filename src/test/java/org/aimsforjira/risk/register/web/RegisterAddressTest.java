package org.aimsforjira.risk.register.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.register.app.Asked;
import org.aimsforjira.risk.register.domain.LevelChoice;
import org.aimsforjira.risk.register.domain.RiskFilter;
import org.aimsforjira.risk.register.domain.RiskOrder;
import org.aimsforjira.risk.register.domain.ShownColumns;
import org.aimsforjira.shared.Page;
import org.junit.jupiter.api.Test;

class RegisterAddressTest {
    private static final String BASE = "/jira/projects/AIMS?selectedItem=x";

    private static RegisterAddress address(RiskFilter filter, String sort, int offset, int limit) {
        return new RegisterAddress(
                BASE,
                new Asked(filter, RiskOrder.of(sort).orElseThrow(), ShownColumns.USUAL),
                new Page.Request(offset, limit));
    }

    @Test
    void theUsualStateIsNotWritten() {
        assertEquals(BASE, address(RiskFilter.NONE, "key", 0, 50).toString());
    }

    @Test
    void theWholeStateIsInTheAddress() {
        RiskFilter filter = new RiskFilter(
                "bias & \"drift\"",
                Optional.of(LevelChoice.NOT_RATED),
                Optional.of(new LevelChoice(Optional.of("low"))),
                Optional.of(new ControlId("A.6.2.4")),
                "AIMS-1",
                Optional.of(Progress.DONE),
                Optional.of(new Cell(4, 5)),
                Optional.of(new Cell(1, 2)),
                Optional.empty());
        String state =
                "&text=bias+%26+%22drift%22&level=none&residual=low&control=A.6.2.4&system=AIMS-1&progress=done&cell=4-5"
                        + "&residual-cell=1-2";
        RegisterAddress address = address(filter, "-level", 75, 25);
        assertEquals(BASE + state + "&sort=-level&limit=25&offset=75", address.toString());
        assertEquals(BASE + "&sort=-level&limit=25", address.withoutFilter().toString());
        assertEquals(
                BASE + state.replace("&cell=4-5", "") + "&sort=-level&limit=25",
                address.cell(MapKind.INHERENT, Optional.empty()).toString(),
                "another filter begins at the first page");
        assertEquals(
                BASE + state + "&sort=status&limit=25",
                address.sorted(RiskOrder.of("status").orElseThrow()).toString());
        assertEquals(
                BASE + state + "&sort=-level&limit=25&offset=100",
                address.from(100).toString());
    }
}
