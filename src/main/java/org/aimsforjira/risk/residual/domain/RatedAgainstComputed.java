package org.aimsforjira.risk.residual.domain;

import java.util.Locale;
import java.util.Optional;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskModel;

/** How what people rated lies to what was computed. A difference is shown in words; neither replaces the other. */
public enum RatedAgainstComputed {
    /** Nobody rated what remains. */
    NOT_RATED,
    /** Nothing could be computed: the inherent risk is not rated. */
    NOT_COMPUTED,
    /** Rated lower than the best case: more than the operating controls can be credited with. */
    LOWER,
    /** Rated within the range. */
    WITHIN,
    /** Rated higher than the worst case. */
    HIGHER;

    /** The last part of its text key and its name in data. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Compares cell by cell; where one step is lower and the other one higher than the range, the levels decide.
     *
     * @param rated likelihood and severity after treatment
     */
    public static RatedAgainstComputed of(RiskModel model, Rating rated, Optional<ResidualEstimate> computed) {
        if (model.residual(rated).isEmpty()) {
            return NOT_RATED;
        }
        return computed.map(range -> of(
                        model,
                        rated.likelihood().orElseThrow(),
                        rated.severity().orElseThrow(),
                        range))
                .orElse(NOT_COMPUTED);
    }

    private static RatedAgainstComputed of(RiskModel model, int likelihood, int severity, ResidualEstimate range) {
        boolean lower = likelihood < range.best().likelihood()
                || severity < range.best().severity();
        boolean higher = likelihood > range.worst().likelihood()
                || severity > range.worst().severity();
        if (lower && higher) {
            lower = model.level(likelihood, severity).compareTo(range.best().level()) < 0;
            higher = model.level(likelihood, severity).compareTo(range.worst().level()) > 0;
        }
        return lower ? LOWER : higher ? HIGHER : WITHIN;
    }
}
