package org.aimsforjira.risk.assessment.app;

import java.util.Optional;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.RiskModel;

/**
 * What the dialog offers.
 *
 * @param risk the risk as it is now; empty for the dialog about many
 * @param latest the newest assessment
 * @param model the model in force
 * @param mayAssess whether the reader may assess
 */
public record AssessmentForm(
        Optional<AiRisk> risk,
        Optional<AssessmentView> latest,
        RiskModel model,
        AssessmentWords words,
        boolean mayAssess) {}
