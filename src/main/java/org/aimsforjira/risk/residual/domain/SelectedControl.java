package org.aimsforjira.risk.residual.domain;

import java.util.Set;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.domain.ControlKind;

/**
 * A control that is selected to treat a risk.
 *
 * @param kinds how it works; empty for a control that the catalogue does not have
 * @param state the key of its state in the Statement of Applicability
 */
public record SelectedControl(ControlId id, Set<ControlKind> kinds, String state) {
    public SelectedControl {
        kinds = Set.copyOf(kinds);
    }

    /** Whether it counts. A control of no kind cannot: nobody can say how it works. */
    public boolean counts() {
        return state.equals(ControlStanding.OPERATING) && !kinds.isEmpty();
    }
}
