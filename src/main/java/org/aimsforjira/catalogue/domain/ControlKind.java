package org.aimsforjira.catalogue.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a control works. A control can work in several ways. Our sorting, not the standard's. */
public enum ControlKind {
    /** Built into a system or its tools: it works without anybody remembering it. */
    TECHNICAL,
    /** Policies, goals and who is responsible for what. */
    ORGANIZATIONAL,
    /** Steps that people follow, and the records that they leave. */
    PROCEDURAL;

    /** Its name in data and the last part of its text key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ControlKind> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
