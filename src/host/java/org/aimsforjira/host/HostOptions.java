package org.aimsforjira.host;

import java.nio.file.Path;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * How to start a host.
 *
 * @param home folder that keeps database, shared home and logs across restarts; created when absent
 * @param port port on the loopback address; 0 takes a free one
 * @param database the database product
 * @param pluginJar the packaged plugin, or null for a host without a plugin
 * @param baseDir folder of the checkout, where node_modules lies
 * @param baseData whether users, groups, roles and projects are created in an empty database
 * @param isolation isolation level of Active Objects transactions
 */
public record HostOptions(
        Path home,
        int port,
        Database database,
        @Nullable Path pluginJar,
        Path baseDir,
        boolean baseData,
        Isolation isolation) {

    /** The databases the host runs on. */
    public enum Database {
        /** HSQLDB in a file under the home folder. */
        HSQLDB,
        /** An embedded PostgreSQL server with its data under the home folder. */
        POSTGRES
    }

    /**
     * Isolation of Active Objects transactions. The open engine's default is SERIALIZABLE; what a real Jira sets is not
     * known, so both are tested.
     */
    public enum Isolation {
        /** A racing read-modify-write is refused by the database. */
        SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE),
        /** A racing read-modify-write is silently lost unless the plugin guards itself. */
        READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED);

        private final int level;

        Isolation(int level) {
            this.level = level;
        }

        /** The constant of {@link Connection}. */
        public int level() {
            return level;
        }
    }

    /** HSQLDB, a free port, base data, no plugin, the current folder as checkout. */
    public static HostOptions in(Path home) {
        return new HostOptions(
                home, 0, Database.HSQLDB, null, Path.of("").toAbsolutePath(), true, Isolation.SERIALIZABLE);
    }

    /** These options with another port. */
    public HostOptions withPort(int newPort) {
        return new HostOptions(home, newPort, database, pluginJar, baseDir, baseData, isolation);
    }

    /** These options with another database product. */
    public HostOptions withDatabase(Database newDatabase) {
        return new HostOptions(home, port, newDatabase, pluginJar, baseDir, baseData, isolation);
    }

    /** These options with a plugin, or without one when null. */
    public HostOptions withPluginJar(@Nullable Path newPluginJar) {
        return new HostOptions(home, port, database, newPluginJar, baseDir, baseData, isolation);
    }

    /** These options with another checkout folder. */
    public HostOptions withBaseDir(Path newBaseDir) {
        return new HostOptions(home, port, database, pluginJar, newBaseDir, baseData, isolation);
    }

    /** These options with or without base data. */
    public HostOptions withBaseData(boolean newBaseData) {
        return new HostOptions(home, port, database, pluginJar, baseDir, newBaseData, isolation);
    }

    /** These options with another isolation of Active Objects transactions. */
    public HostOptions withIsolation(Isolation newIsolation) {
        return new HostOptions(home, port, database, pluginJar, baseDir, baseData, newIsolation);
    }
}
