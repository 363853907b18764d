package org.aimsforjira.risk.domain;

import java.util.Arrays;
import java.util.Optional;

/** How large a risk is. In ascending order. */
public enum RiskLevel {
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high"),
    CRITICAL("critical");

    private final String key;

    RiskLevel(String key) {
        this.key = key;
    }

    /** The key of its option in <em>AI inherent level</em>, and the last part of its text key and style class. */
    public String key() {
        return key;
    }

    public static Optional<RiskLevel> of(String key) {
        return Arrays.stream(values()).filter(level -> level.key.equals(key)).findFirst();
    }
}
