package org.aimsforjira.risk.assessment.app;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.RiskModel;

/**
 * What the dialog offers.
 *
 * @param risk the risk as it is now; empty for the dialog about many
 * @param latest the newest assessment
 * @param consequences what was said of consequences last and still holds, in the steps of the model in force
 * @param model the model in force
 * @param mayAssess whether the reader may assess
 */
public record AssessmentForm(
        Optional<AiRisk> risk,
        Optional<AssessmentView> latest,
        List<KeptConsequence> consequences,
        RiskModel model,
        AssessmentWords words,
        boolean mayAssess) {
    public AssessmentForm {
        consequences = List.copyOf(consequences);
    }

    /**
     * A consequence as it was rated last.
     *
     * @param to the key of whom it strikes
     * @param kind the key of what is at stake
     * @param severity the step in the model in force; empty where that step is gone, so that it has to be rated again
     */
    public record KeptConsequence(String to, String kind, Optional<Integer> severity) {}
}
