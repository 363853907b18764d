package org.aimsforjira.risk.register.domain;

import java.util.Optional;
import org.aimsforjira.risk.domain.RiskLevel;

/**
 * A level to filter by.
 *
 * @param level the level; empty for risks that are not rated
 */
public record LevelChoice(Optional<RiskLevel> level) {

    public static final LevelChoice NOT_RATED = new LevelChoice(Optional.empty());

    /** The key of a level, or {@code none}. */
    public String key() {
        return level.map(RiskLevel::key).orElse("none");
    }

    /** Reads what {@link #key} writes; empty for anything else. */
    public static Optional<LevelChoice> of(String key) {
        return key.equals("none")
                ? Optional.of(NOT_RATED)
                : RiskLevel.of(key).map(level -> new LevelChoice(Optional.of(level)));
    }
}
