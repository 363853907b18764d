package org.aimsforjira.risk.register.domain;

import java.util.Optional;

/**
 * How the register is sorted. Equal risks come in the order of their keys, so that pages never overlap.
 *
 * @param column the column
 * @param descending whether the largest comes first
 */
public record RiskOrder(RiskColumn column, boolean descending) {

    /** By key, as they were raised. */
    public static final RiskOrder USUAL = new RiskOrder(RiskColumn.KEY, false);

    /** Reads {@code level} or {@code -level}; empty for anything else. */
    public static Optional<RiskOrder> of(String text) {
        boolean descending = text.startsWith("-");
        return RiskColumn.of(descending ? text.substring(1) : text).map(column -> new RiskOrder(column, descending));
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + column.key();
    }
}
