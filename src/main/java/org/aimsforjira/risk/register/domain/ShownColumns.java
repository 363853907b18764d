package org.aimsforjira.risk.register.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns somebody wants to see; key and summary are always there.
 *
 * @param columns in the order in which they stand
 */
public record ShownColumns(List<ShownColumn> columns) {

    public static final ShownColumns USUAL = new ShownColumns(EnumSet.of(
            ShownColumn.SYSTEMS,
            ShownColumn.CONTROLS,
            ShownColumn.LIKELIHOOD,
            ShownColumn.SEVERITY,
            ShownColumn.LEVEL,
            ShownColumn.RESIDUAL_LEVEL,
            ShownColumn.STATUS,
            ShownColumn.UPDATED));

    private static final Set<String> ALWAYS = Set.of("key", "summary");

    public ShownColumns {
        columns = List.copyOf(columns);
    }

    private ShownColumns(Set<ShownColumn> columns) {
        this(List.copyOf(columns));
    }

    /**
     * Reads the keys of columns with commas between; {@code key} and {@code summary} may be named, too.
     *
     * @return the columns; empty when one of the keys is none
     */
    public static Optional<ShownColumns> of(String text) {
        EnumSet<ShownColumn> columns = EnumSet.noneOf(ShownColumn.class);
        for (String key : text.split(",")) {
            Optional<ShownColumn> column = ShownColumn.of(key.strip());
            if (column.isEmpty() && !ALWAYS.contains(key.strip())) {
                return Optional.empty();
            }
            column.ifPresent(columns::add);
        }
        return Optional.of(new ShownColumns(columns));
    }

    public boolean has(ShownColumn column) {
        return columns.contains(column);
    }

    /** What {@link #of} reads; never empty. */
    @Override
    public String toString() {
        return columns.isEmpty()
                ? "key"
                : columns.stream().map(ShownColumn::key).collect(Collectors.joining(","));
    }
}
