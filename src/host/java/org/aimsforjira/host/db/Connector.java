package org.aimsforjira.host.db;

import java.nio.file.Path;

/**
 * How to reach a database.
 *
 * @param url JDBC address
 * @param user database user
 * @param password its password; the databases listen on loopback only, or not at all
 */
record Connector(String url, String user, String password) {

    /** HSQLDB in a file: row versions, rows on disk, and a commit that is on the disk when it returns. */
    static Connector hsqldb(Path file) {
        return new Connector(
                "jdbc:hsqldb:file:" + file
                        + ";hsqldb.tx=mvcc;hsqldb.default_table_type=cached;hsqldb.write_delay=false;hsqldb.log_size=50"
                        + ";hsqldb.cache_rows=200000;hsqldb.cache_size=100000"
                        // Its lock stays for ten seconds after a kill; the lock of the home folder goes with the
                        // process.
                        + ";hsqldb.lock_file=false",
                "SA",
                "");
    }

    /** PostgreSQL on a port of the loopback address. */
    static Connector postgres(int port, String database) {
        return new Connector(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?reWriteBatchedInserts=true",
                "postgres",
                "postgres");
    }
}
