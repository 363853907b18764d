package org.aimsforjira.risk.register.domain;

import java.util.Optional;
import org.aimsforjira.risk.model.domain.LevelKeys;

/**
 * A level to filter by.
 *
 * @param level the key of the level, of this model or one before; empty for risks that are not rated
 */
public record LevelChoice(Optional<String> level) {

    public static final LevelChoice NOT_RATED = new LevelChoice(Optional.empty());

    /** The key of a level, or {@code none}, which no level has. */
    public String key() {
        return level.orElse(LevelKeys.NO_LEVEL);
    }

    /** Reads what {@link #key} writes; empty for anything else. */
    public static Optional<LevelChoice> of(String key) {
        return key.equals(LevelKeys.NO_LEVEL)
                ? Optional.of(NOT_RATED)
                : Optional.of(key).filter(LevelKeys::isKey).map(level -> new LevelChoice(Optional.of(level)));
    }
}
