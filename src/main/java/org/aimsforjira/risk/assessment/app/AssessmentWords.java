package org.aimsforjira.risk.assessment.app;

import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.Step;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.OptionTexts;

/**
 * What people call what they choose in an assessment: the names of the model; where it has none, the texts of Jira's options.
 *
 * @param likelihoods by step
 * @param severities by step
 * @param confidences by key
 * @param to whom a consequence strikes, by key
 * @param kinds of consequence, by key
 */
public record AssessmentWords(
        OptionTexts likelihoods, OptionTexts severities, OptionTexts confidences, OptionTexts to, OptionTexts kinds) {

    static AssessmentWords of(JiraPieces pieces, long projectId) {
        return new AssessmentWords(
                OptionTexts.of(pieces, FieldRole.AI_LIKELIHOOD, projectId),
                OptionTexts.of(pieces, FieldRole.AI_SEVERITY, projectId),
                OptionTexts.of(pieces, FieldRole.AI_CONFIDENCE, projectId),
                OptionTexts.of(pieces, FieldRole.AI_CONSEQUENCE_TO, projectId),
                OptionTexts.of(pieces, FieldRole.AI_CONSEQUENCE_KIND, projectId));
    }

    /** {@code 4 Likely}. */
    public String likelihood(RiskModel model, int step) {
        return step <= model.likelihoods()
                ? named(model.likelihoodSteps().get(step - 1), likelihoods, step)
                : bare(step);
    }

    /** {@code 3 Moderate}. */
    public String severity(RiskModel model, int step) {
        return step <= model.severities() ? named(model.severitySteps().get(step - 1), severities, step) : bare(step);
    }

    public String confidence(Confidence confidence) {
        return confidences.text(confidence.key());
    }

    private static String named(Step step, OptionTexts options, int number) {
        return step.name().isEmpty() ? options.text(bare(number)) : number + " " + step.name();
    }

    private static String bare(int step) {
        return Integer.toString(step);
    }
}
