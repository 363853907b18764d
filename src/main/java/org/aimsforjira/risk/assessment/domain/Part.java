package org.aimsforjira.risk.assessment.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The parts in which two assessments of a risk can differ, in the order in which they are shown. */
public enum Part {
    LIKELIHOOD(one -> one.inherent().likelihood()),
    SEVERITY(one -> one.inherent().severity()),
    CONSEQUENCES(Assessment::consequences),
    CONFIDENCE(one -> one.inherent().confidence()),
    LEVEL(Assessment::inherentLevel),
    RESIDUAL_LIKELIHOOD(one -> one.residual().likelihood()),
    RESIDUAL_SEVERITY(one -> one.residual().severity()),
    RESIDUAL_LEVEL(Assessment::residualLevel),
    MODEL(Assessment::modelVersion),
    CONTROLS(Assessment::controls),
    WHY(Assessment::why),
    INPUTS(Assessment::inputs);

    private final Function<Assessment, Object> value;

    Part(Function<Assessment, Object> value) {
        this.value = value;
    }

    /** The last part of its text key and its name in data: {@code residual-level}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those in which the two differ. */
    public static List<Part> differing(Assessment one, Assessment other) {
        return Arrays.stream(values())
                .filter(part -> !part.value.apply(one).equals(part.value.apply(other)))
                .toList();
    }
}
