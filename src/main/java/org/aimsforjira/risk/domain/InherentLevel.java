package org.aimsforjira.risk.domain;

/**
 * A level and how it came about, so that every page can say why.
 *
 * @param level the result
 * @param likelihood as it was rated
 * @param countedLikelihood as it counted: one step higher where confidence is low or unknown, and never above the model's highest
 * @param severity as it was rated
 * @param unsure whether confidence is low or unknown
 * @param modelVersion the version of the model that was used
 */
public record InherentLevel(
        RiskLevel level, int likelihood, int countedLikelihood, int severity, boolean unsure, String modelVersion) {

    /** Whether the likelihood counted higher than it was rated. */
    public boolean isRaised() {
        return countedLikelihood > likelihood;
    }
}
