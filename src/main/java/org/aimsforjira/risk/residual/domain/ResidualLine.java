package org.aimsforjira.risk.residual.domain;

import java.util.List;
import java.util.Locale;

/**
 * One line of the explanation of a computed residual. The amounts of all lines add up to its likelihood.
 *
 * @param kind what it says
 * @param subject what it is about: a kind of control, a control, or empty
 * @param controls the ids of the controls that it names
 * @param state the key of the state of the control; empty where none is meant
 * @param amount by how many steps it changes the likelihood
 */
public record ResidualLine(Kind kind, String subject, List<String> controls, String state, int amount) {
    public ResidualLine {
        controls = List.copyOf(controls);
    }

    static ResidualLine of(Kind kind, int amount) {
        return new ResidualLine(kind, "", List.of(), "", amount);
    }

    /** What a line says. */
    public enum Kind {
        /** The likelihood before treatment, as it was rated. */
        RATED,
        /** Confidence is low or unknown, and the likelihood counts one step higher. */
        UNSURE,
        /** Confidence is low or unknown, and the likelihood is the highest already: 0. */
        UNSURE_HIGHEST,
        /** Controls of one kind operate. The subject is the kind. */
        KIND_OPERATES,
        /** A selected control does not operate: 0, and its state says why. The subject is its id. */
        NOT_OPERATING,
        /** Every selected control operates. */
        ALL_OPERATE,
        /** Not every selected control operates: 0. */
        NOT_ALL_OPERATE,
        /** No control is selected: 0. */
        NO_CONTROL,
        /** There is no step below the lowest. */
        LOWEST_STEP;

        /** The last part of its text key and its name in data. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
