package org.aimsforjira.risk.app;

import java.util.List;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.domain.AiRisk;

/**
 * The risks that an AI system is exposed to, as one person sees them.
 *
 * @param aims the AIMS of the system
 * @param system the system
 * @param risks the worst first; not rated ones last
 * @param more whether there are others that the person may not see
 * @param mayRaise whether the person may raise one
 */
public record SystemRisks(Aims aims, SeenIssue system, List<AiRisk> risks, boolean more, boolean mayRaise) {
    public SystemRisks {
        risks = List.copyOf(risks);
    }
}
