package org.aimsforjira.risk.model.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskModel;

/**
 * Which steps of the model before the steps of a model are, from 1; 0 for a step that is new. A step that none of them was is gone.
 *
 * @param likelihood for each step of likelihood
 * @param severity for each step of severity
 */
public record StepOrigins(List<Integer> likelihood, List<Integer> severity) {
    public StepOrigins {
        likelihood = List.copyOf(likelihood);
        severity = List.copyOf(severity);
    }

    /** Every step is the one with its number before; those beyond are new. */
    public static StepOrigins samePlaces(RiskModel before, RiskModel after) {
        return new StepOrigins(
                places(before.likelihoods(), after.likelihoods()), places(before.severities(), after.severities()));
    }

    private static List<Integer> places(int before, int after) {
        return IntStream.rangeClosed(1, after)
                .mapToObj(step -> step <= before ? step : 0)
                .toList();
    }

    /** The rating in the steps after, as Jira's options read then; what was rated with a step that is gone is not rated. */
    public Rating translated(Rating before) {
        return new Rating(
                before.likelihood().flatMap(step -> now(likelihood, step)),
                before.severity().flatMap(step -> now(severity, step)),
                before.confidence());
    }

    private static Optional<Integer> now(List<Integer> origins, int before) {
        int place = origins.indexOf(before);
        return place < 0 ? Optional.empty() : Optional.of(place + 1);
    }
}
