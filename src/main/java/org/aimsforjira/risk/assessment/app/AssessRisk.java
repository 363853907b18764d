package org.aimsforjira.risk.assessment.app;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.risk.assessment.domain.ConsequenceRating;
import org.aimsforjira.risk.domain.Confidence;

/**
 * What somebody says of a risk in the dialog.
 *
 * @param basedOn the number of the newest assessment that they saw, 0 for none
 * @param model the version of the model whose steps they chose; must be the one in force
 * @param likelihood the step; must be given
 * @param severity the step; must be given unless consequences are rated, and then it is that of the worst
 * @param consequences the severity of each consequence; empty for not rated one by one
 * @param confidence empty for unknown
 * @param residualLikelihood the step of what remains after treatment
 * @param residualSeverity the same; both or neither
 * @param why what the assessment is made for
 * @param inputs what it rests on
 */
public record AssessRisk(
        int basedOn,
        String model,
        Optional<Integer> likelihood,
        Optional<Integer> severity,
        List<ConsequenceRating> consequences,
        Optional<Confidence> confidence,
        Optional<Integer> residualLikelihood,
        Optional<Integer> residualSeverity,
        String why,
        String inputs) {

    /** The most characters of {@link #why} and of {@link #inputs}. */
    public static final int MAX_TEXT = 10_000;

    /** The most consequences. */
    public static final int MAX_CONSEQUENCES = 50;

    public AssessRisk {
        consequences = List.copyOf(consequences);
    }
}
