package org.aimsforjira.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.db.Db;

/** What the plugin keeps of Jira's issues in a running host with one AIMS: turned off, turned on, and made anew. */
public final class HostProjections {
    private static final String PLUGIN = "org.aimsforjira.aims-for-jira";
    private static final int TENTHS = 6_000;
    private static final List<String> TABLES = List.of(
            "TREATMENT_CONTROL", "TREATMENT", "RISK_CONTROL", "CONTROL_WORK", "PROJECTION_TRACE", "PROJECTION_STATE");

    private final Host host;

    /** For a host with the packaged plugin. */
    public HostProjections(Host host) {
        this.host = host;
    }

    /** Disables the plugin. */
    public void disable() {
        host.context().modules().disable(PLUGIN);
    }

    /** Enables the plugin and waits for the end of the reconcile that this starts, ten minutes at most. */
    public void enable() throws InterruptedException {
        long before = lastReconcile();
        host.context().modules().enable(PLUGIN);
        for (int i = 0; i < TENTHS && lastReconcile() <= before; i++) {
            Thread.sleep(100);
        }
        assertTrue(lastReconcile() > before, "no reconcile after enabling the plugin");
    }

    /** Waits for the reconcile that follows set-up, so that it does not run into what a test writes behind the plugin's back. */
    public void awaitFirstReconcile() throws InterruptedException {
        for (int i = 0; i < TENTHS && lastReconcile() == 0; i++) {
            Thread.sleep(100);
        }
        assertTrue(lastReconcile() > 0, "no reconcile after set-up");
    }

    /** Forgets everything that can be computed, and enables the plugin again. */
    public void rebuild() throws InterruptedException {
        disable();
        Db db = host.context().jira().db();
        for (String table : TABLES) {
            db.transact(() -> db.update("delete from \"" + table(table) + "\""));
        }
        enable();
    }

    private long lastReconcile() {
        return host.context()
                .jira()
                .db()
                .first(
                        "select max(\"FINISHED_AT\") as finished from \"" + table("PROJECTION_STATE") + "\"",
                        row -> Optional.ofNullable(row.number("finished")).orElse(0L))
                .orElse(0L);
    }

    /** The whole name of a table of the plugin. */
    public String table(String table) {
        return host
                .context()
                .jira()
                .db()
                .list("select table_name from information_schema.tables", row -> row.must("table_name"))
                .stream()
                .filter(name -> name.matches("AO_[0-9A-F]+_" + table))
                .findFirst()
                .orElseThrow();
    }
}
