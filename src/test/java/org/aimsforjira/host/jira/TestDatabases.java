package org.aimsforjira.host.jira;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.aimsforjira.host.db.DatabaseKind;
import org.aimsforjira.host.db.HostDatabase;
import org.aimsforjira.host.db.PostgresServer;
import org.jspecify.annotations.Nullable;

/** Empty databases for tests: HSQLDB in a folder each; PostgreSQL as databases of one server, which ends with the JVM. */
public final class TestDatabases {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable PostgresServer server;

    private TestDatabases() {}

    /** An empty database of a product. */
    public static HostDatabase open(DatabaseKind kind) {
        return switch (kind) {
            case HSQLDB -> HostDatabase.open(kind, folder("aims-hsqldb"));
            case POSTGRES -> {
                String name = "jira" + NUMBER.incrementAndGet();
                PostgresServer running = server();
                running.createDatabase(name);
                yield HostDatabase.join(running, name, folder("aims-home"));
            }
        };
    }

    /** A new folder below the temporary one. */
    public static Path folder(String prefix) {
        try {
            Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
            return Files.createTempDirectory(prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized PostgresServer server() {
        PostgresServer running = server;
        if (running == null) {
            running = PostgresServer.start(folder("aims-postgres"));
            server = running;
            PostgresServer ending = running;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(ending)));
        }
        return running;
    }

    private static void end(PostgresServer running) {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
