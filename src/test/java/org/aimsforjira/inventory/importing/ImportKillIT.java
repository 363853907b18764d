package org.aimsforjira.inventory.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.aimsforjira.host.demo.ImportOverHttp;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.testing.HostProcess;
import org.aimsforjira.testing.InventoryCsvGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills the host (SIGKILL) at random points of imports, starts it again on the same home and resumes. After every restart the import
 * shows as interrupted, and nothing is doubled or half-written; in the end every row is accounted for. {@code -Daims.kill.start=N}
 * repeats a run, {@code -Daims.kills=N} changes the number of kills.
 */
class ImportKillIT {
    private static final Logger LOG = LoggerFactory.getLogger(ImportKillIT.class);
    private static final int KILLS = Integer.getInteger("aims.kills", 20);
    private static final int ROWS = 1_000;
    private static final int LONGEST_MS = 1_500;

    @TempDir
    Path home;

    private @org.jspecify.annotations.Nullable HostProcess host;
    private int imported;

    @AfterEach
    void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void killedAtTwentyRandomPointsAnImportEndsWithTheSameResult() throws IOException, InterruptedException {
        long start = Long.getLong("aims.kill.start", System.nanoTime());
        LOG.info("Kills at random points, start number {}", start);
        Random random = new Random(start);
        HostProcess running = started();
        JiraClient.loggedIn(running.baseUrl(), "admin").setUp();
        ImportOverHttp imports = imports(running);
        int file = 0;
        long id = begin(running, imports, file);
        int interrupted = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            int wait = random.nextInt(LONGEST_MS);
            Thread.sleep(wait);
            running.kill();
            running = started();
            imports = imports(running);
            JsonNode view = imports.ended(id);
            LOG.info(
                    "Kill {} after {} ms: {} at row {}",
                    kill,
                    wait,
                    view.path("status").asText(),
                    view.path("rowsDone"));
            assertNothingDoubled(imports, id, view);
            if (view.path("status").asText().equals("DONE")) {
                assertComplete(imports, id, view);
                id = begin(running, imports, ++file);
            } else {
                interrupted++;
                assertEquals("INTERRUPTED", view.path("status").asText());
                person(running).post("imports/" + id + "/resume").ok();
            }
        }
        assertTrue(interrupted > KILLS / 3, "Too few kills met an import at work: " + interrupted);
        assertComplete(imports, id, imports.ended(id));
        assertEquals(
                "CONSISTENT",
                person(running)
                        .get("projects/AIMS/audit-trail/verification")
                        .ok()
                        .path("result")
                        .asText());
    }

    private HostProcess started() throws IOException {
        host = HostProcess.start(home);
        return host;
    }

    private static JiraClient person(HostProcess running) {
        return JiraClient.loggedIn(running.baseUrl(), "risklead");
    }

    private static ImportOverHttp imports(HostProcess running) {
        return new ImportOverHttp(person(running));
    }

    /** Starts to import an inventory of its own number: its systems are not those of the files before. */
    private static long begin(HostProcess running, ImportOverHttp imports, int file) {
        byte[] bytes = InventoryCsvGenerator.file(500 + file, ROWS);
        long id = imports.prepared("inventory.csv", "source " + file, bytes);
        person(running).post("imports/" + id + "/run").ok();
        return id;
    }

    /** No issue stands in two rows, and the register has no system that the reports do not know, up to the batch in flight. */
    private void assertNothingDoubled(ImportOverHttp imports, long id, JsonNode view) {
        List<JsonNode> report = imports.report(id);
        assertEquals(view.path("rowsDone").asInt(), report.size());
        Set<String> keys = new HashSet<>();
        int created = 0;
        for (JsonNode row : report) {
            if (row.path("outcome").asText().equals("CREATE")) {
                created++;
                assertTrue(keys.add(row.path("issueKey").asText()), "Twice: " + row);
            }
        }
        int inFlight = imports.systems() - imported - created;
        assertTrue(inFlight >= 0 && inFlight <= 50, "Systems beyond the report: " + inFlight);
    }

    private void assertComplete(ImportOverHttp imports, long id, JsonNode view) {
        int duplicates = InventoryCsvGenerator.duplicates(ROWS);
        assertEquals("DONE", view.path("status").asText());
        assertEquals(ROWS - duplicates, view.path("outcomes").path("CREATE").asInt());
        assertEquals(duplicates, view.path("outcomes").path("DUPLICATE").asInt());
        imported += ROWS - duplicates;
        assertEquals(imported, imports.systems());
        Set<String> keys = new HashSet<>();
        imports.report(id).stream()
                .filter(row -> row.path("outcome").asText().equals("CREATE"))
                .forEach(row -> assertTrue(keys.add(row.path("issueKey").asText()), "Twice: " + row));
    }
}
