package org.aimsforjira.host.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The current row of a result, read by column name. */
public final class Row {
    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /** A number that is never null. */
    public long id(String column) {
        try {
            return results.getLong(column);
        } catch (SQLException e) {
            throw new DatabaseException(column, e);
        }
    }

    /** A number or null. */
    public @Nullable Long number(String column) {
        try {
            long value = results.getLong(column);
            return results.wasNull() ? null : value;
        } catch (SQLException e) {
            throw new DatabaseException(column, e);
        }
    }

    /** A decimal number or null. */
    public @Nullable Double decimal(String column) {
        try {
            double value = results.getDouble(column);
            return results.wasNull() ? null : value;
        } catch (SQLException e) {
            throw new DatabaseException(column, e);
        }
    }

    /** A text or null. */
    public @Nullable String text(String column) {
        try {
            return results.getString(column);
        } catch (SQLException e) {
            throw new DatabaseException(column, e);
        }
    }

    /** A text of a column that is never null. */
    public String must(String column) {
        String value = text(column);
        if (value == null) {
            throw new IllegalStateException("column " + column + " is empty");
        }
        return value;
    }

    /** A yes or no; null counts as no. */
    public boolean flag(String column) {
        try {
            return results.getBoolean(column);
        } catch (SQLException e) {
            throw new DatabaseException(column, e);
        }
    }
}
