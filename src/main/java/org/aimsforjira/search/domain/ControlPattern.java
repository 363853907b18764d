package org.aimsforjira.search.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * What somebody writes for controls in a query (DESIGN.md, section 5): {@code A.6.2.4} is one control, {@code A.6} the whole area,
 * {@code *} stands for one or more segments at the end: {@code A.6.2.*}, {@code A.*}, or alone for everything with an id.
 */
final class ControlPattern {

    private static final String ANYTHING = "*";

    private final Optional<OptionId> beginning;
    private final Optional<String> letters;
    private final boolean itself;
    private final boolean below;

    private ControlPattern(Optional<OptionId> beginning, Optional<String> letters, boolean itself, boolean below) {
        this.beginning = beginning;
        this.letters = letters;
        this.itself = itself;
        this.below = below;
    }

    /** The pattern; empty for a text that is none, such as {@code A.6*} or {@code *.2}. Case and white space around do not matter. */
    static Optional<ControlPattern> parse(String text) {
        String plain = text.strip();
        if (plain.equals(ANYTHING)) {
            return Optional.of(new ControlPattern(Optional.empty(), Optional.empty(), false, true));
        }
        if (!plain.endsWith("." + ANYTHING)) {
            return OptionId.parse(plain)
                    .map(id -> new ControlPattern(
                            Optional.of(id),
                            Optional.empty(),
                            true,
                            id.numbers().size() == 1));
        }
        String before = plain.substring(0, plain.length() - 2);
        if (before.matches("[A-Za-z]{1,10}")) {
            return Optional.of(
                    new ControlPattern(Optional.empty(), Optional.of(before.toUpperCase(Locale.ROOT)), false, true));
        }
        return OptionId.parse(before).map(id -> new ControlPattern(Optional.of(id), Optional.empty(), false, true));
    }

    boolean matches(OptionId id) {
        if (beginning.isEmpty()) {
            return letters.map(id.letters()::equals).orElse(true);
        }
        return (itself && id.equals(beginning.get())) || (below && id.isBelow(beginning.get()));
    }

    /** The id or the beginning of ids that it names; empty for patterns that name letters only or nothing. */
    Optional<OptionId> named() {
        return beginning;
    }
}
