package org.aimsforjira.risk.register.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a line of the register can show beside key and summary, in the order in which it stands. */
public enum ShownColumn {
    SYSTEMS("systems"),
    CONTROLS("controls"),
    LIKELIHOOD("likelihood"),
    SEVERITY("severity"),
    CONFIDENCE("confidence"),
    LEVEL("level"),
    RESIDUAL_LIKELIHOOD("residual-likelihood"),
    RESIDUAL_SEVERITY("residual-severity"),
    RESIDUAL_LEVEL("residual-level"),
    ACCEPTANCE("acceptance"),
    STATUS("status"),
    UPDATED("updated");

    private final String key;

    ShownColumn(String key) {
        this.key = key;
    }

    /** The name in addresses, and the last part of its text key. */
    public String key() {
        return key;
    }

    /** The order by this column; empty where Jira knows none. */
    public Optional<RiskColumn> order() {
        return RiskColumn.of(key);
    }

    public static Optional<ShownColumn> of(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }
}
