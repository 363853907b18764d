package org.aimsforjira.risk.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of the heat map.
 *
 * @param likelihood the step of the likelihood as it counts: for the inherent risk one higher than rated where confidence is low or
 *     unknown
 * @param severity the step of the severity
 */
public record Cell(int likelihood, int severity) {
    private static final Pattern SHAPE = Pattern.compile("([1-9]|10)-([1-9]|10)");

    /** Reads {@code 4-5}: likelihood 4, severity 5; empty for anything else. */
    public static Optional<Cell> of(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new Cell(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** Where a risk with this level lies. */
    static Cell of(InherentLevel level) {
        return new Cell(level.countedLikelihood(), level.severity());
    }

    @Override
    public String toString() {
        return likelihood + "-" + severity;
    }
}
