package org.aimsforjira.risk.residual.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a control stands in the Statement of Applicability.
 *
 * @param state the key of its state, for example {@code in-progress}
 * @param newestEvidence the day of the newest evidence that counts; empty for none
 */
public record ControlStanding(String state, Optional<LocalDate> newestEvidence) {

    /** The one state that lowers a residual (DESIGN.md, section 5, <em>Confidence</em>). */
    public static final String OPERATING = "operating";

    public boolean isOperating() {
        return state.equals(OPERATING);
    }
}
