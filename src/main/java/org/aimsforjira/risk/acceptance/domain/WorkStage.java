package org.aimsforjira.risk.acceptance.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a treatment was when a risk was accepted. From the least; a dropped one counts as if it had never been planned. */
public enum WorkStage {
    DROPPED,
    TODO,
    DOING,
    DONE;

    /** Its name in data and the last part of its text key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<WorkStage> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
