package org.aimsforjira.risk.app;

import java.util.List;
import org.aimsforjira.risk.domain.RiskTemplate;
import org.aimsforjira.risk.domain.RiskTemplate.Wording;

/**
 * A risk of the library in the reader's language.
 *
 * @param mayTrigger the risks that it can set off
 * @param triggeredBy the risks that can set it off
 */
public record LibraryRisk(RiskTemplate template, Wording wording, List<Other> mayTrigger, List<Other> triggeredBy) {
    public LibraryRisk {
        mayTrigger = List.copyOf(mayTrigger);
        triggeredBy = List.copyOf(triggeredBy);
    }

    /** Another risk of the library. */
    public record Other(String id, String title) {}
}
