package org.aimsforjira.soa.app;

import java.util.Set;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.Reason;

/**
 * The wish to say something about a control.
 *
 * @param control the id as the caller wrote it; need not be one
 * @param decision the decision
 * @param reasons the reasons for inclusion
 * @param justification the text, as typed
 * @param expectedVersion the version that the caller saw, 0 for a control that nobody had touched
 */
public record DecideControl(
        String control, Decision decision, Set<Reason> reasons, String justification, int expectedVersion) {
    public DecideControl {
        reasons = Set.copyOf(reasons);
    }
}
