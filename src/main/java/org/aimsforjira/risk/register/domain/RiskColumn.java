package org.aimsforjira.risk.register.domain;

import java.util.Arrays;
import java.util.Optional;

/** What the register can be sorted by. */
public enum RiskColumn {
    KEY("key"),
    SUMMARY("summary"),
    LIKELIHOOD("likelihood"),
    SEVERITY("severity"),
    LEVEL("level"),
    RESIDUAL_LIKELIHOOD("residual-likelihood"),
    RESIDUAL_SEVERITY("residual-severity"),
    RESIDUAL_LEVEL("residual-level"),
    STATUS("status"),
    UPDATED("updated");

    private final String key;

    RiskColumn(String key) {
        this.key = key;
    }

    /** The name in addresses, and the last part of its text key. */
    public String key() {
        return key;
    }

    public static Optional<RiskColumn> of(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }
}
