package org.aimsforjira.inventory.domain;

import java.util.Optional;

/**
 * How the inventory is sorted. Equal systems come in the order of their keys, so that pages never overlap.
 *
 * @param column the column
 * @param descending whether the largest comes first
 */
public record SystemOrder(SystemColumn column, boolean descending) {

    /** By key, as they were entered. */
    public static final SystemOrder USUAL = new SystemOrder(SystemColumn.KEY, false);

    /** Reads {@code tier} or {@code -tier}; empty for anything else. */
    public static Optional<SystemOrder> of(String text) {
        boolean descending = text.startsWith("-");
        return SystemColumn.of(descending ? text.substring(1) : text)
                .map(column -> new SystemOrder(column, descending));
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + column.key();
    }
}
