package org.aimsforjira.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import net.java.ao.RawEntity;
import org.aimsforjira.host.ao.AoEngine;
import org.aimsforjira.host.ao.StatementCounter;
import org.aimsforjira.host.db.DatabaseKind;
import org.aimsforjira.platform.ao.AoTransactions;
import org.aimsforjira.shared.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * An empty database with Active Objects on it as the development host has them, for contract suites of adapters. Two nodes of a
 * cluster are two engines on one database.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres postgres;

    /** The databases every adapter is tried on. */
    public enum Kind {
        HSQLDB,
        POSTGRESQL
    }

    private final Kind kind;
    private final HikariDataSource pool;
    private final List<Class<? extends RawEntity<?>>> entities;
    private final StatementCounter counter = new StatementCounter();
    private @Nullable ActiveObjects firstNode;
    private int isolation = Connection.TRANSACTION_SERIALIZABLE;

    @SafeVarargs
    public static TestDatabase of(Kind kind, Class<? extends RawEntity<?>>... entities) {
        return new TestDatabase(kind, List.of(entities));
    }

    private TestDatabase(Kind kind, List<Class<? extends RawEntity<?>>> entities) {
        this.kind = kind;
        this.entities = entities;
        this.pool = kind == Kind.HSQLDB ? hsqldb() : postgresql();
    }

    /** READ_COMMITTED for the nodes asked for from now on; without this call it is SERIALIZABLE, as the engine has it. */
    public synchronized TestDatabase readCommitted() {
        firstNode = null;
        isolation = Connection.TRANSACTION_READ_COMMITTED;
        return this;
    }

    /** The engine of one node; always the same. */
    public synchronized ActiveObjects ao() {
        ActiveObjects known = firstNode;
        if (known == null) {
            known = node();
            firstNode = known;
        }
        return known;
    }

    /** The engine of another node on the same database. */
    public ActiveObjects anotherNode() {
        ao();
        return node();
    }

    public Transactions transactions() {
        return new AoTransactions(ao());
    }

    /** How many statements the work costs on this thread. */
    public long statementsOf(Runnable work) {
        counter.reset();
        work.run();
        return counter.count();
    }

    /**
     * What a person with a database client could do.
     *
     * @param sql tables by their names, for example {@code UPDATE ${AUDIT_ENTRY} SET …}
     * @return how many rows changed
     */
    public int tamper(String sql) {
        String real = Pattern.compile("\\$\\{(\\w+)}").matcher(sql).replaceAll(match -> {
            String name = "AO_8A03BE_" + match.group(1);
            return kind == Kind.POSTGRESQL ? "\"" + name + "\"" : name;
        });
        if (kind == Kind.POSTGRESQL) {
            real = Pattern.compile("\\b([A-Z][A-Z_]*)\\b(?=\\s*(=|,|<|>))")
                    .matcher(real)
                    .replaceAll("\"$1\"");
        }
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(real);
        } catch (SQLException e) {
            throw new IllegalStateException(real, e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private ActiveObjects node() {
        AoEngine engine = AoEngine.on(
                pool,
                kind == Kind.HSQLDB ? DatabaseKind.HSQLDB : DatabaseKind.POSTGRES,
                "org.aimsforjira",
                isolation,
                counter);
        engine.start(entities, List.of(), noSettings());
        return engine.service();
    }

    /** There are no upgrade tasks, so nothing is stored. */
    private static PluginSettings noSettings() {
        return (PluginSettings) Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(),
                new Class<?>[] {PluginSettings.class},
                (self, method, args) -> null);
    }

    private static HikariDataSource hsqldb() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:hsqldb:mem:test" + NUMBER.incrementAndGet() + ";hsqldb.tx=mvcc");
        config.setUsername("sa");
        config.setMaximumPoolSize(16);
        return new HikariDataSource(config);
    }

    private static HikariDataSource postgresql() {
        String name = "test" + NUMBER.incrementAndGet();
        EmbeddedPostgres server = server();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", name));
        config.setMaximumPoolSize(16);
        return new HikariDataSource(config);
    }

    private static synchronized EmbeddedPostgres server() {
        if (postgres == null) {
            try {
                Path folder = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
                EmbeddedPostgres started = EmbeddedPostgres.builder()
                        .setDataDirectory(Files.createTempDirectory(folder, "postgres"))
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        started.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
                postgres = started;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return postgres;
    }
}
