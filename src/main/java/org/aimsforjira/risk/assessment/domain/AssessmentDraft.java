package org.aimsforjira.risk.assessment.domain;

import java.time.Instant;
import java.util.List;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;

/**
 * What somebody has sent off by the dialog and is not recorded yet: it lies here while Jira is written, so that a crash between the two
 * loses neither words nor record (DESIGN.md, section 4). At most one for each risk.
 *
 * @param aims the AIMS
 * @param riskId Jira's id of the risk
 * @param riskKey its key at that time
 * @param by who assesses
 * @param at when it was sent
 * @param why what it is made for; empty for nothing said
 * @param inputs what it rests on; empty for nothing said
 * @param inherent likelihood, severity and confidence before treatment
 * @param consequences the severity of each consequence; empty when they were not rated
 * @param residual likelihood and severity after treatment; without confidence
 * @param modelVersion the version of the model whose steps these are
 */
public record AssessmentDraft(
        AimsId aims,
        long riskId,
        String riskKey,
        UserKey by,
        Instant at,
        String why,
        String inputs,
        Rating inherent,
        List<ConsequenceRating> consequences,
        Rating residual,
        String modelVersion) {
    public AssessmentDraft {
        consequences = List.copyOf(consequences);
    }
}
