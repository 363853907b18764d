package org.aimsforjira.risk.domain;

import java.util.Arrays;
import java.util.Optional;

/** How sure people are of a rating. */
public enum Confidence {
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high");

    private final String key;

    Confidence(String key) {
        this.key = key;
    }

    /** The key of its option in <em>AI confidence</em>. */
    public String key() {
        return key;
    }

    public static Optional<Confidence> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}
