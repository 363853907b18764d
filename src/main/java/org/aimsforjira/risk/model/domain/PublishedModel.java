package org.aimsforjira.risk.model.domain;

import java.time.Instant;
import java.util.Optional;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.shared.UserKey;

/**
 * A model with how it came into force. Never changed: what comes after it is another.
 *
 * @param scope what it was published for
 * @param number its place among the versions of its scope, from 2: 1 is the built-in model
 * @param model its version is {@code <likelihoods>x<severities>-<number>}
 * @param made who published it and how
 */
public record PublishedModel(ModelScope scope, int number, RiskModel model, Making made) {

    /** The number of the built-in model. */
    public static final int BUILT_IN = 1;

    /**
     * How it was published.
     *
     * @param by who
     * @param at when
     * @param comment why; empty for nothing said
     * @param fromDefault the number of the administrators' default that the AIMS took over; empty for a model of its own
     * @param origins which steps of the model before its steps are
     * @param renames whether options of Jira that still have our text were to be renamed
     */
    public record Making(
            UserKey by,
            Instant at,
            String comment,
            Optional<Integer> fromDefault,
            StepOrigins origins,
            boolean renames) {}

    /** What version this number of steps and this place make. */
    public static String version(int likelihoods, int severities, int number) {
        return likelihoods + "x" + severities + "-" + number;
    }

    /** The model under another version; all else is equal. */
    public static RiskModel renumbered(RiskModel model, int number) {
        return new RiskModel(
                version(model.likelihoods(), model.severities(), number),
                model.likelihoodSteps(),
                model.severitySteps(),
                model.levels(),
                model.rows(),
                model.criteria());
    }
}
