package org.aimsforjira.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.aimsforjira.platform.ao.AoTransactions;
import org.aimsforjira.shared.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * An empty database with the real engine of Active Objects on it, for contract suites of adapters. Two nodes of a cluster are two
 * engines on one database.
 */
public final class TestDatabase implements AutoCloseable {

    private static final String ISOLATION = "ao.transaction.isolation.level";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres postgres;

    /** The databases every adapter is tried on. */
    public enum Kind {
        HSQLDB,
        POSTGRESQL
    }

    private final Kind kind;
    private final HikariDataSource pool;
    private final Class<? extends RawEntity<?>>[] entities;
    private final ActiveObjects firstNode;
    private final @Nullable String isolationBefore = System.getProperty(ISOLATION);

    @SafeVarargs
    public static TestDatabase of(Kind kind, Class<? extends RawEntity<?>>... entities) {
        return new TestDatabase(kind, entities);
    }

    private TestDatabase(Kind kind, Class<? extends RawEntity<?>>[] entities) {
        this.kind = kind;
        this.entities = entities;
        this.pool = kind == Kind.HSQLDB ? hsqldb() : postgresql();
        this.firstNode = node();
    }

    /** The engine of one node; always the same. */
    public ActiveObjects ao() {
        return firstNode;
    }

    /** The engine of another node on the same database. */
    public ActiveObjects anotherNode() {
        return node();
    }

    public Transactions transactions() {
        return new AoTransactions(firstNode);
    }

    /** READ_COMMITTED from now on; without this call it is SERIALIZABLE, as the engine has it. */
    public TestDatabase readCommitted() {
        System.setProperty(ISOLATION, "TRANSACTION_READ_COMMITTED");
        return this;
    }

    /**
     * What a person with a database client could do.
     *
     * @param sql tables by their names, for example {@code UPDATE ${AUDIT_ENTRY} SET …}
     * @return how many rows changed
     */
    public int tamper(String sql) {
        String real = Pattern.compile("\\$\\{(\\w+)}").matcher(sql).replaceAll(match -> {
            String name = prefix() + match.group(1);
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
        if (isolationBefore == null) {
            System.clearProperty(ISOLATION);
        } else {
            System.setProperty(ISOLATION, isolationBefore);
        }
    }

    private ActiveObjects node() {
        EntityManager manager = EngineActiveObjects.manager(kind, pool, prefix());
        ActiveObjects ao = EngineActiveObjects.on(manager);
        ao.migrate(entities);
        return ao;
    }

    /** As Jira names our tables: from the namespace in the descriptor. */
    private static String prefix() {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest("org.aimsforjira".getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(hash);
            return "AO_" + hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT) + "_";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
