package org.aimsforjira.risk.assessment.app;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.risk.domain.Confidence;

/**
 * The same said of many risks. A part that is not given stays with each risk as it is.
 *
 * @param risks the keys of the risks
 * @param model the version of the model whose steps these are; must be the one in force
 * @param likelihood the step
 * @param severity the step
 * @param confidence how sure the person is
 * @param residualLikelihood the step of what remains after treatment
 * @param residualSeverity the same
 * @param why what it is made for
 * @param inputs what it rests on
 */
public record AssessMany(
        List<String> risks,
        String model,
        Optional<Integer> likelihood,
        Optional<Integer> severity,
        Optional<Confidence> confidence,
        Optional<Integer> residualLikelihood,
        Optional<Integer> residualSeverity,
        String why,
        String inputs) {

    /** The most risks. */
    public static final int MAX_RISKS = 100;

    public AssessMany {
        risks = risks.stream().map(String::strip).distinct().toList();
    }

    /** Whether no part of a rating is given. */
    boolean isEmpty() {
        return likelihood.isEmpty()
                && severity.isEmpty()
                && confidence.isEmpty()
                && residualLikelihood.isEmpty()
                && residualSeverity.isEmpty();
    }
}
