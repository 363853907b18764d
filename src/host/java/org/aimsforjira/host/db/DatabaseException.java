package org.aimsforjira.host.db;

import java.sql.SQLException;

/** A statement failed; says which, without its values. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sqlState;

    DatabaseException(String message, SQLException cause) {
        super(message + ": " + cause.getMessage(), cause);
        this.sqlState = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /** Two rows claim one key: class 23 with the codes both products use for it. */
    public boolean isUniqueViolation() {
        return sqlState.equals("23505");
    }

    /** The database ended the transaction because of another one (deadlock, serialization): it may be tried again. */
    public boolean isTransient() {
        return sqlState.startsWith("40");
    }
}
