package org.aimsforjira.host.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Statements with values and transactions bound to the thread. Outside a transaction each statement commits by itself.
 */
public final class Db {
    /** A statement may be this long with question marks for a list; longer lists are asked in parts. */
    public static final int LIST_LIMIT = 500;

    private final DataSource dataSource;
    private final DataSource idSource;
    private final ThreadLocal<@Nullable Tx> current = new ThreadLocal<>();
    private final LongAdder statements = new LongAdder();
    private final Sequences sequences;
    private final OutdatedIssues outdatedIssues = new OutdatedIssues(this);

    /**
     * Works on a pool.
     *
     * @param idSource connections of its own for ids, so that a thread that holds a connection never waits for another
     */
    Db(DataSource dataSource, DataSource idSource) {
        this.dataSource = dataSource;
        this.idSource = idSource;
        this.sequences = new Sequences(this);
    }

    /** Runs the work in a transaction; joins the one of the thread. An exception rolls everything back. */
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        Tx running = current.get();
        if (running != null) {
            return work.get();
        }
        return committed(dataSource, work);
    }

    /** What waits for the commit runs when the connection is back in the pool, so that it never waits for a second one. */
    private <T extends @Nullable Object> T committed(DataSource source, Supplier<T> work) {
        List<Runnable> waiting;
        T result;
        try (Connection connection = source.getConnection()) {
            Tx tx = new Tx(connection);
            result = run(tx, work);
            waiting = tx.waiting();
        } catch (SQLException e) {
            throw new DatabaseException("transaction", e);
        }
        waiting.forEach(Runnable::run);
        return result;
    }

    /** {@link #inTransaction(Supplier)} for work without a result. */
    public void transact(Runnable work) {
        inTransaction(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Runs the work in a transaction of its own, committed whatever becomes of the one around it. */
    <T> T apart(Supplier<T> work) {
        Tx outer = current.get();
        current.remove();
        try {
            return committed(idSource, work);
        } finally {
            if (outer != null) {
                current.set(outer);
            }
        }
    }

    private <T extends @Nullable Object> T run(Tx tx, Supplier<T> work) throws SQLException {
        tx.connection.setAutoCommit(false);
        current.set(tx);
        T result;
        try {
            result = work.get();
            tx.connection.commit();
        } catch (RuntimeException | Error | SQLException e) {
            current.remove();
            tx.connection.rollback();
            tx.connection.setAutoCommit(true);
            throw e;
        }
        current.remove();
        tx.connection.setAutoCommit(true);
        return result;
    }

    /** Runs when the transaction of the thread has been committed; at once when there is none; never after a rollback. */
    public void afterCommit(Runnable action) {
        Tx tx = current.get();
        if (tx == null) {
            action.run();
        } else {
            tx.afterCommit.add(action);
        }
    }

    /** As {@link #afterCommit}, before everything else: for caches, so that nobody reads what is outdated. */
    void firstAfterCommit(Runnable action) {
        Tx tx = current.get();
        if (tx == null) {
            action.run();
        } else {
            tx.first.add(action);
        }
    }

    /** As {@link #afterCommit}, behind the caches and before the rest: for the search index, which listeners may ask. */
    void indexAfterCommit(Runnable action) {
        Tx tx = current.get();
        if (tx == null) {
            action.run();
        } else {
            tx.second.add(action);
        }
    }

    /** Whose entry in the search index has to be made anew. */
    public OutdatedIssues outdatedIssues() {
        return outdatedIssues;
    }

    /** Whether the thread is in a transaction. */
    public boolean transacting() {
        return current.get() != null;
    }

    /** Notes of the running transaction, such as which caches it has outdated; null outside one. */
    @Nullable
    Collection<Object> notes() {
        Tx tx = current.get();
        return tx == null ? null : tx.notes;
    }

    /** A new id for a table: from 10000 upwards, in banks of 100, never given twice. */
    public long nextId(String table) {
        return sequences.next(table);
    }

    /** Statements executed since the start, in all threads. */
    public long statementCount() {
        return statements.sum();
    }

    /** All rows of a query. */
    public <T> List<T> list(String sql, Function<Row, T> mapper, @Nullable Object... values) {
        List<T> found = new ArrayList<>();
        each(sql, row -> found.add(mapper.apply(row)), values);
        return found;
    }

    /** Hands every row to the consumer while the result is open. */
    public void each(String sql, Consumer<Row> consumer, @Nullable Object... values) {
        with(sql, statement -> {
            bind(statement, values);
            try (ResultSet results = statement.executeQuery()) {
                Row row = new Row(results);
                while (results.next()) {
                    consumer.accept(row);
                }
            }
            return Boolean.TRUE;
        });
    }

    /** The first row of a query. */
    public <T> Optional<T> first(String sql, Function<Row, T> mapper, @Nullable Object... values) {
        return with(sql, statement -> {
            bind(statement, values);
            statement.setMaxRows(1);
            try (ResultSet results = statement.executeQuery()) {
                return results.next() ? Optional.of(mapper.apply(new Row(results))) : Optional.empty();
            }
        });
    }

    /** Whether the query finds a row. */
    public boolean exists(String sql, @Nullable Object... values) {
        return first(sql, row -> Boolean.TRUE, values).isPresent();
    }

    /** A query with one column {@code n} of numbers and one row, such as a count. */
    public long count(String sql, @Nullable Object... values) {
        return first(sql, row -> row.id("n"), values).orElse(0L);
    }

    /** Rows whose key is in the list, asked in parts; the statement has {@code %s} where the question marks go. */
    public <T> List<T> listIn(String sql, Collection<?> keys, Function<Row, T> mapper) {
        List<T> found = new ArrayList<>();
        List<Object> all = new ArrayList<>(keys);
        for (int from = 0; from < all.size(); from += LIST_LIMIT) {
            List<Object> part = all.subList(from, Math.min(from + LIST_LIMIT, all.size()));
            found.addAll(list(String.format(java.util.Locale.ROOT, sql, marks(part.size())), mapper, part.toArray()));
        }
        return found;
    }

    /** {@code ?, ?, ?}. */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** Inserts, changes or deletes; answers how many rows it touched. */
    public int update(String sql, @Nullable Object... values) {
        return with(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /** One statement for many sets of values, in one go. */
    public void batch(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        with(sql, statement -> {
            for (@Nullable Object[] values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private <T> T with(String sql, SqlWork<T> work) {
        statements.increment();
        Tx tx = current.get();
        try {
            if (tx != null) {
                try (PreparedStatement statement = tx.connection.prepareStatement(sql)) {
                    return work.on(statement);
                }
            }
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                return work.on(statement);
            }
        } catch (SQLException e) {
            throw new DatabaseException(sql, e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private interface SqlWork<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private static final class Tx {
        private final Connection connection;
        private final List<Runnable> first = new ArrayList<>();
        private final List<Runnable> second = new ArrayList<>();
        private final List<Runnable> afterCommit = new ArrayList<>();
        private final List<Object> notes = new ArrayList<>();

        private Tx(Connection connection) {
            this.connection = connection;
        }

        private List<Runnable> waiting() {
            List<Runnable> all = new ArrayList<>(first);
            all.addAll(second);
            all.addAll(afterCommit);
            return all;
        }
    }
}
