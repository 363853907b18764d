package org.aimsforjira.risk.domain;

import java.util.Optional;

/**
 * What people said about a risk, as far as they did. Numbers are the steps of the model, 1 for the smallest.
 *
 * @param likelihood how likely it is; empty for not rated
 * @param severity how bad its worst consequence is; empty for not rated
 * @param confidence how sure they are; empty for unknown
 */
public record Rating(Optional<Integer> likelihood, Optional<Integer> severity, Optional<Confidence> confidence) {

    public static final Rating NONE = new Rating(Optional.empty(), Optional.empty(), Optional.empty());

    public static Rating of(int likelihood, int severity, Confidence confidence) {
        return new Rating(Optional.of(likelihood), Optional.of(severity), Optional.of(confidence));
    }

    /** Low or unknown confidence: the likelihood counts one step higher (DESIGN.md, section 5). */
    public boolean isUnsure() {
        return confidence.isEmpty() || confidence.get() == Confidence.LOW;
    }
}
