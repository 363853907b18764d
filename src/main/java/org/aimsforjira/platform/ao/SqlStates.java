package org.aimsforjira.platform.ao;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.shared.ConcurrentChange.Reason;
import org.jspecify.annotations.Nullable;

/** What the error codes of the databases that Jira supports say about another writer. */
final class SqlStates {

    /** Serialization failure and deadlock: SQL standard class 40 (PostgreSQL 40001 and 40P01, HSQLDB 40001, MySQL 40001). */
    private static final Set<String> NOT_SERIALIZABLE = Set.of("40001", "40P01");

    /** Oracle ORA-08177 (cannot serialize) and ORA-00060 (deadlock); SQL Server 1205 (deadlock) and 3960 (snapshot conflict). */
    private static final Set<Integer> NOT_SERIALIZABLE_CODES = Set.of(8177, 60, 1205, 3960);

    /** Unique violation by its own state: PostgreSQL and HSQLDB 23505. */
    private static final String UNIQUE = "23505";

    /** Unique violation under the general state 23000: Oracle ORA-00001, MySQL 1062, SQL Server 2601 and 2627. */
    private static final Set<Integer> UNIQUE_CODES = Set.of(1, 1062, 2601, 2627);

    private SqlStates() {}

    /** Why the database refused, if another writer is the reason, anywhere among the causes. */
    static Optional<Reason> reasonIn(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof SQLException sql) {
                Optional<Reason> reason = chained(sql);
                if (reason.isPresent()) {
                    return reason;
                }
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** A batch hides the real error behind the first one. */
    private static Optional<Reason> chained(SQLException first) {
        SQLException sql = first;
        for (int depth = 0; sql != null && depth < 20; depth++) {
            Optional<Reason> reason = reason(sql.getSQLState(), sql.getErrorCode());
            if (reason.isPresent()) {
                return reason;
            }
            sql = sql.getNextException();
        }
        return Optional.empty();
    }

    static Optional<Reason> reason(@Nullable String sqlState, int code) {
        String state = sqlState == null ? "" : sqlState.toUpperCase(Locale.ROOT);
        if (NOT_SERIALIZABLE.contains(state)) {
            return Optional.of(Reason.NOT_SERIALIZABLE);
        }
        if (state.equals(UNIQUE) || (state.startsWith("23") && UNIQUE_CODES.contains(code))) {
            return Optional.of(Reason.ALREADY_THERE);
        }
        boolean vendorState = state.startsWith("72") || state.startsWith("61") || state.startsWith("S000");
        return vendorState && NOT_SERIALIZABLE_CODES.contains(code)
                ? Optional.of(Reason.NOT_SERIALIZABLE)
                : Optional.empty();
    }
}
