package org.aimsforjira.risk.assessment.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a POST that assesses a risk.
 *
 * @param basedOn the number of the newest assessment that the person saw, 0 for none
 * @param model the version of the model that the person saw, as the form told it
 * @param likelihood the step
 * @param severity the step; may be absent where consequences are rated
 * @param consequences absent or empty for not rated one by one
 * @param confidence {@code low}, {@code medium}, {@code high}; absent for unknown
 * @param residualLikelihood absent for not rated
 * @param residualSeverity absent for not rated
 */
public record AssessBody(
        @Nullable Integer basedOn,
        @Nullable String model,
        @Nullable Integer likelihood,
        @Nullable Integer severity,
        @Nullable List<@Nullable ConsequenceBody> consequences,
        @Nullable String confidence,
        @Nullable Integer residualLikelihood,
        @Nullable Integer residualSeverity,
        @Nullable String why,
        @Nullable String inputs) {

    /**
     * The severity of one consequence.
     *
     * @param to {@code individuals}
     * @param kind {@code fairness}
     * @param severity the step
     */
    public record ConsequenceBody(
            @Nullable String to,
            @Nullable String kind,
            @Nullable Integer severity) {}
}
