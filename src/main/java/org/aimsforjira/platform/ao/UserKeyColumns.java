package org.aimsforjira.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.function.BiConsumer;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.aimsforjira.shared.NamesPeople;
import org.aimsforjira.shared.UserKey;

/** Columns of our tables that hold the keys of users. */
public class UserKeyColumns implements NamesPeople {

    private static final int BATCH = 500;

    private final ActiveObjects ao;
    private final List<Column<?>> columns;

    protected UserKeyColumns(ActiveObjects ao, Column<?>... columns) {
        this.ao = ao;
        this.columns = List.of(columns);
    }

    /**
     * A column.
     *
     * @param type the table
     * @param name the column
     * @param setter writes it
     */
    public record Column<E extends RawEntity<Long>>(Class<E> type, String name, BiConsumer<E, String> setter) {}

    /** All of them. */
    public final List<Column<?>> columns() {
        return columns;
    }

    @Override
    public final int count(UserKey person) {
        return columns.stream()
                .mapToInt(column -> ao.count(column.type(), where(column, person)))
                .sum();
    }

    @Override
    public int rename(UserKey from, UserKey to) {
        return columns.stream().mapToInt(column -> rename(column, from, to)).sum();
    }

    /** In batches, so that few rows are in memory at once; those that are done are not found again. */
    private <E extends RawEntity<Long>> int rename(Column<E> column, UserKey from, UserKey to) {
        if (from.equals(to)) {
            return 0;
        }
        int renamed = 0;
        E[] rows = ao.find(column.type(), where(column, from).limit(BATCH));
        while (rows.length > 0) {
            for (E row : rows) {
                column.setter().accept(row, to.value());
                row.save();
            }
            renamed += rows.length;
            rows = ao.find(column.type(), where(column, from).limit(BATCH));
        }
        return renamed;
    }

    private static Query where(Column<?> column, UserKey person) {
        return Query.select().where(column.name() + " = ?", person.value());
    }
}
