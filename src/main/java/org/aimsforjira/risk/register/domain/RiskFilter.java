package org.aimsforjira.risk.register.domain;

import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.MapKind;

/**
 * Which risks to show. What is said must hold together.
 *
 * @param text words that each must occur, as beginnings, in some text of the risk; or a key; empty for any
 * @param level the inherent level
 * @param residual the residual level
 * @param control a control that was selected to treat the risk, among others
 * @param system the key of an AI system that is exposed; empty for any
 * @param progress the category of its status
 * @param cell the cell of the inherent heat map that the risk lies in
 * @param residualCell the cell of the residual heat map that the risk lies in
 * @param emerging whether it is emerging, or is not
 */
public record RiskFilter(
        String text,
        Optional<LevelChoice> level,
        Optional<LevelChoice> residual,
        Optional<ControlId> control,
        String system,
        Optional<Progress> progress,
        Optional<Cell> cell,
        Optional<Cell> residualCell,
        Optional<Boolean> emerging) {

    public static final RiskFilter NONE = new RiskFilter(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** As long as Jira lets a key be, so that views and entries that keep a filter stay small. */
    public static final int MAX_SYSTEM = 255;

    public RiskFilter {
        text = text.strip();
        text = text.length() > SystemFilter.MAX_TEXT ? text.substring(0, SystemFilter.MAX_TEXT) : text;
        system = system.strip();
    }

    public boolean isNone() {
        return equals(NONE);
    }

    public RiskFilter withText(String other) {
        return new RiskFilter(other, level, residual, control, system, progress, cell, residualCell, emerging);
    }

    public RiskFilter withSystem(String key) {
        return new RiskFilter(text, level, residual, control, key, progress, cell, residualCell, emerging);
    }

    public RiskFilter withControl(ControlId other) {
        return new RiskFilter(
                text, level, residual, Optional.of(other), system, progress, cell, residualCell, emerging);
    }

    public RiskFilter withProgress(Progress other) {
        return new RiskFilter(text, level, residual, control, system, Optional.of(other), cell, residualCell, emerging);
    }

    /** The level in one of the two maps. */
    public Optional<LevelChoice> level(MapKind map) {
        return map == MapKind.INHERENT ? level : residual;
    }

    public RiskFilter withLevel(MapKind map, LevelChoice other) {
        Optional<LevelChoice> some = Optional.of(other);
        return map == MapKind.INHERENT
                ? new RiskFilter(text, some, residual, control, system, progress, cell, residualCell, emerging)
                : new RiskFilter(text, level, some, control, system, progress, cell, residualCell, emerging);
    }

    /** The cell in one of the two maps. */
    public Optional<Cell> cell(MapKind map) {
        return map == MapKind.INHERENT ? cell : residualCell;
    }

    public RiskFilter withCell(MapKind map, Optional<Cell> other) {
        return map == MapKind.INHERENT
                ? new RiskFilter(text, level, residual, control, system, progress, other, residualCell, emerging)
                : new RiskFilter(text, level, residual, control, system, progress, cell, other, emerging);
    }

    public RiskFilter withEmerging(boolean other) {
        return new RiskFilter(text, level, residual, control, system, progress, cell, residualCell, Optional.of(other));
    }
}
