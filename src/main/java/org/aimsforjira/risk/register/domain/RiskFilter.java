package org.aimsforjira.risk.register.domain;

import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;

/**
 * Which risks to show. What is said must hold together.
 *
 * @param text words that each must occur, as beginnings, in some text of the risk; or a key; empty for any
 * @param level the inherent level
 * @param control a control that was selected to treat the risk, among others
 * @param system the key of an AI system that is exposed; empty for any
 * @param progress the category of its status
 * @param cell the cell of the heat map that the risk lies in
 */
public record RiskFilter(
        String text,
        Optional<LevelChoice> level,
        Optional<ControlId> control,
        String system,
        Optional<Progress> progress,
        Optional<Cell> cell) {

    public static final RiskFilter NONE =
            new RiskFilter("", Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());

    public RiskFilter {
        text = text.strip();
        text = text.length() > SystemFilter.MAX_TEXT ? text.substring(0, SystemFilter.MAX_TEXT) : text;
        system = system.strip();
    }

    public boolean isNone() {
        return equals(NONE);
    }

    public RiskFilter withSystem(String key) {
        return new RiskFilter(text, level, control, key, progress, cell);
    }

    public RiskFilter withCell(Optional<Cell> other) {
        return new RiskFilter(text, level, control, system, progress, other);
    }
}
