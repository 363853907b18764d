package org.aimsforjira.risk.assessment.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a POST that says the same of many risks. A part that is absent stays with each risk as it is.
 *
 * @param risks the keys of 1 to 100 risks of the register
 * @param model the version of the model that the person saw, as the form told it
 */
public record AssessManyBody(
        @Nullable List<@Nullable String> risks,
        @Nullable String model,
        @Nullable Integer likelihood,
        @Nullable Integer severity,
        @Nullable String confidence,
        @Nullable Integer residualLikelihood,
        @Nullable Integer residualSeverity,
        @Nullable String why,
        @Nullable String inputs) {}
