package org.aimsforjira.risk.register.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A level to filter by.
 *
 * @param level the key of the level, of this model or one before; empty for risks that are not rated
 */
public record LevelChoice(Optional<String> level) {

    public static final LevelChoice NOT_RATED = new LevelChoice(Optional.empty());

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,15}");

    /** The key of a level, or {@code none}. */
    public String key() {
        return level.orElse("none");
    }

    /** Reads what {@link #key} writes; empty for anything else. */
    public static Optional<LevelChoice> of(String key) {
        return key.equals("none")
                ? Optional.of(NOT_RATED)
                : Optional.of(key)
                        .filter(text -> SHAPE.matcher(text).matches())
                        .map(level -> new LevelChoice(Optional.of(level)));
    }
}
