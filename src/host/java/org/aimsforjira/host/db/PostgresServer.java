package org.aimsforjira.host.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An embedded PostgreSQL server whose data stay. It commits to the disk (the embedded default does not), so that crash tests and
 * figures are honest, and it ends a server that a killed host left behind.
 */
public final class PostgresServer implements AutoCloseable {
    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server on the data of the folder; the folder is filled when it is empty. */
    public static PostgresServer start(Path folder) {
        Path data = folder.resolve("data");
        try {
            Files.createDirectories(data);
            endLeftOver(data.resolve("postmaster.pid"));
            return new PostgresServer(EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start on " + data, e);
        }
    }

    /** The port on the loopback address. */
    public int port() {
        return server.getPort();
    }

    /** Creates an empty database on this server. */
    public void createDatabase(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        Connector connector = connector("postgres");
        try (Connection connection =
                        DriverManager.getConnection(connector.url(), connector.user(), connector.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new DatabaseException("database " + name, e);
        }
    }

    Connector connector(String database) {
        return Connector.postgres(server.getPort(), database);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** The first line of postmaster.pid names the process; only a process that is a postgres is ended. */
    private static void endLeftOver(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.get(0).trim().matches("\\d+")) {
            Files.delete(pidFile);
            return;
        }
        ProcessHandle process =
                ProcessHandle.of(Long.parseLong(lines.get(0).trim())).orElse(null);
        if (process != null && process.info().command().orElse("").contains("postgres")) {
            process.destroy();
            try {
                process.onExit().get(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while an old PostgreSQL ended", e);
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                throw new IOException("an old PostgreSQL (process " + process.pid() + ") does not end", e);
            }
        }
        Files.deleteIfExists(pidFile);
    }
}
