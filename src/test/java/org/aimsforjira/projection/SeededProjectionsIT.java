package org.aimsforjira.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.bench.SeedSizes;
import org.aimsforjira.bench.Seeder;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.HostOptions;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.testing.HostProjections;
import org.junit.jupiter.api.Test;

/** What the seeder of benchmarks writes into the plugin's tables is what the plugin itself makes of the same issues from nothing. */
class SeededProjectionsIT {
    private static final SeedSizes SIZES = new SeedSizes(5, 60, 80, 40, 20);
    private static final Map<String, List<String>> TABLES = Map.of(
            "RISK_CONTROL", List.of("UNIQ_KEY", "AIMS_ID", "RISK_ID", "CONTROL_ID", "CONTROL_KEY"),
            "TREATMENT", List.of("UNIQ_KEY", "AIMS_ID", "RISK_ID", "ISSUE_ID", "PROGRESS"),
            "TREATMENT_CONTROL", List.of("UNIQ_KEY", "AIMS_ID", "ISSUE_ID", "CONTROL_ID", "CONTROL_KEY", "PROGRESS"),
            "PROJECTION_TRACE", List.of("UNIQ_KEY", "AIMS_ID", "ISSUE_ID", "EVIDENCE_FOR", "EVIDENCE_MARK"),
            "CONTROL_WORK",
                    List.of(
                            "UNIQ_KEY",
                            "RISK_COUNT",
                            "TODO_COUNT",
                            "DOING_COUNT",
                            "DONE_COUNT",
                            "DROPPED_COUNT",
                            "FOUND_COUNT",
                            "PASS_COUNT",
                            "NEWEST_DAY",
                            "NEWEST_FAILS",
                            "ENOUGH_DAY"),
            "RISK_LEVEL",
                    List.of(
                            "ISSUE_ID",
                            "AIMS_ID",
                            "LIKELIHOOD",
                            "SEVERITY",
                            "CONFIDENCE",
                            "RISK_LEVEL",
                            "INHERENT_CELL",
                            "RESIDUAL_LIKELIHOOD",
                            "RESIDUAL_SEVERITY",
                            "RESIDUAL_LEVEL",
                            "RESIDUAL_CELL",
                            "MODEL_VERSION"));

    @Test
    void theReconcileMakesTheSameFromNothing() throws InterruptedException {
        try (Host host = Host.start(TestHosts.options()
                .withDatabase(HostOptions.Database.POSTGRES)
                .withPluginJar(Path.of(System.getProperty("aims.jar"))))) {
            assertEquals("", TestHosts.reason(host));
            JiraClient.loggedIn(host.baseUrl(), "admin").setUp();
            Db db = host.context().jira().db();
            HostProjections projections = new HostProjections(host);
            projections.awaitFirstReconcile();
            Seeder.seed(host.context().jira(), "AIMS", SIZES, 7, Instant.now());
            Map<String, List<String>> seeded = contents(projections, db);
            seeded.forEach((table, rows) -> assertFalse(rows.isEmpty(), table));
            long corrections = entries(projections, db);

            projections.disable();
            db.update("DELETE FROM \"" + projections.table("RISK_LEVEL") + "\"");
            projections.rebuild();
            awaitLevels(projections, db);

            assertEquals(seeded, contents(projections, db));
            assertEquals(corrections, entries(projections, db), "no level was written or put right");
        }
    }

    private static void awaitLevels(HostProjections projections, Db db) throws InterruptedException {
        String count = "SELECT COUNT(*) AS n FROM \"" + projections.table("RISK_LEVEL") + "\"";
        for (int i = 0; i < 600 && db.count(count) < SIZES.risks(); i++) {
            Thread.sleep(100);
        }
    }

    private static long entries(HostProjections projections, Db db) {
        return db.count("SELECT COUNT(*) AS n FROM \"" + projections.table("AUDIT_ENTRY") + "\"");
    }

    private static Map<String, List<String>> contents(HostProjections projections, Db db) {
        Map<String, List<String>> contents = new LinkedHashMap<>();
        TABLES.forEach((table, columns) -> contents.put(
                table,
                db
                        .list(
                                "SELECT * FROM \"" + projections.table(table) + "\"",
                                row -> columns.stream()
                                        .map(column -> column + "=" + row.text(column))
                                        .toList()
                                        .toString())
                        .stream()
                        .sorted()
                        .toList()));
        return contents;
    }
}
