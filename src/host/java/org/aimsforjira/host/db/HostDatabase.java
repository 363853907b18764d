package org.aimsforjira.host.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open database with the tables of the host. Jira's own tables and those of Active Objects lie in one database but have a pool
 * each, so that one cannot starve the other; there is no transaction across both, as in Jira.
 */
public final class HostDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HostDatabase.class);
    private static final int JIRA_POOL = 20;
    private static final int PLUGIN_POOL = 20;
    private static final int ID_POOL = 2;

    private final DatabaseKind kind;
    private final Path home;
    private final Connector connector;
    private final @Nullable AutoCloseable server;
    private final List<HikariDataSource> pools = new ArrayList<>();
    private final DataSource jiraPool;
    private final DataSource pluginPool;
    private final Db db;
    private final Deque<AutoCloseable> closing = new ArrayDeque<>();

    private HostDatabase(DatabaseKind kind, Path home, Connector connector, @Nullable AutoCloseable server) {
        this.kind = kind;
        this.home = home;
        this.connector = connector;
        this.server = server;
        this.jiraPool = pool("jira", JIRA_POOL);
        this.pluginPool = pool("active-objects", PLUGIN_POOL);
        this.db = new Db(jiraPool, pool("ids", ID_POOL));
        Schema.create(db, kind);
    }

    /**
     * Opens the database of a home folder; creates it when it is not there. What was committed before a crash is there again.
     *
     * @param home the folder of the host; the data lie in {@code database/hsqldb} or {@code database/postgres} below it
     */
    public static HostDatabase open(DatabaseKind kind, Path home) {
        Path folder = home.toAbsolutePath().resolve("database");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The database folder cannot be created: " + folder, e);
        }
        if (kind == DatabaseKind.HSQLDB) {
            return new HostDatabase(
                    kind, home, Connector.hsqldb(folder.resolve("hsqldb").resolve("jira")), null);
        }
        PostgresServer server = PostgresServer.start(folder.resolve("postgres"));
        return connected(home, server.connector("postgres"), server);
    }

    /**
     * Joins a PostgreSQL server that runs already: a database of its own for a test, or the database of another process.
     *
     * @param home where files lie that belong to the database
     */
    public static HostDatabase join(PostgresServer server, String database, Path home) {
        return connected(home, server.connector(database), null);
    }

    private static HostDatabase connected(Path home, Connector connector, @Nullable AutoCloseable server) {
        return new HostDatabase(DatabaseKind.POSTGRES, home, connector, server);
    }

    /** The folder of the host, for files that belong to the database. */
    public Path home() {
        return home;
    }

    /** The product. */
    public DatabaseKind kind() {
        return kind;
    }

    /** Statements and transactions on Jira's tables. */
    public Db db() {
        return db;
    }

    /** The pool of Active Objects. */
    public DataSource pluginDataSource() {
        return pluginPool;
    }

    /** The pool of Jira's own tables; use {@link #db()} unless a library wants a data source. */
    public DataSource dataSource() {
        return jiraPool;
    }

    /** Closes something that works on the database before the database itself; the last one registered goes first. */
    public void closeBefore(AutoCloseable part) {
        closing.push(part);
    }

    private HikariDataSource pool(String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("host-" + name);
        config.setJdbcUrl(connector.url());
        config.setUsername(connector.user());
        config.setPassword(connector.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(size, 2));
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        HikariDataSource pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    /** Closes the pools and ends the database properly; what was committed stays. */
    @Override
    public void close() {
        while (!closing.isEmpty()) {
            try {
                closing.pop().close();
            } catch (Exception e) {
                LOG.error("A part of the database did not close", e);
            }
        }
        if (kind == DatabaseKind.HSQLDB) {
            try (Connection connection = jiraPool.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            } catch (SQLException e) {
                throw new DatabaseException("HSQLDB did not shut down", e);
            } finally {
                pools.forEach(HikariDataSource::close);
            }
            return;
        }
        pools.forEach(HikariDataSource::close);
        if (server != null) {
            try {
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException("PostgreSQL did not shut down", e);
            }
        }
    }
}
