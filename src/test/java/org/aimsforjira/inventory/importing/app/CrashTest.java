package org.aimsforjira.inventory.importing.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.inventory.importing.app.Stores.NodeDied;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportStatus;
import org.aimsforjira.inventory.importing.domain.SystemField;
import org.aimsforjira.testing.InventoryCsvGenerator;
import org.junit.jupiter.api.Test;

/** The node dies at every single step of an import; after a restart nothing is doubled, and resuming gives the same result. */
class CrashTest {
    private static final byte[] FIRST = InventoryCsvGenerator.file(11, 60);
    private static final byte[] LONG = InventoryCsvGenerator.file(12, 260);
    /** The same inventory a year later: names changed, a row gone, rows added. */
    private static final byte[] SECOND = changed();

    private static byte[] changed() {
        String text = new String(InventoryCsvGenerator.file(11, 64), StandardCharsets.UTF_8);
        return text.replace("Saves time.", "Saves much time.")
                .replace("A score from 0 to 100", "A score from 1 to 10")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFirstImportSurvivesDeathAtEveryStep() {
        List<String> expected = result(undisturbed(List.of(FIRST)));
        int steps = stepsOf(List.of(FIRST));
        assertTrue(steps > 150, "steps: " + steps);
        for (int k = 1; k <= steps; k++) {
            assertEquals(expected, result(killed(List.of(FIRST), k)), "killed at step " + k);
        }
    }

    @Test
    void aSecondImportSurvivesDeathAtEveryStep() {
        List<String> expected = result(undisturbed(List.of(FIRST, SECOND)));
        assertTrue(expected.stream().anyMatch(line -> line.contains("CONFLICT_KEPT")));
        assertTrue(expected.stream().anyMatch(line -> line.contains("UPDATE")));
        int steps = stepsOf(List.of(FIRST, SECOND));
        for (int k = 1; k <= steps; k++) {
            assertEquals(expected, result(killed(List.of(FIRST, SECOND), k)), "killed at step " + k);
        }
    }

    @Test
    void anImportSurvivesBeingKilledAgainAndAgain() {
        List<String> expected = result(undisturbed(List.of(LONG)));
        ImportWorld world = new ImportWorld();
        ImportRun run = started(world, LONG);
        int kills = 0;
        for (int round = 0; round < 500 && world.view(run.id()).status() != ImportStatus.DONE; round++) {
            world.stores.dieAt(120 + 17 * (round % 6));
            kills += diesWhile(world::work) ? 1 : 0;
            world.stores.neverDie();
            world.cleanup.afterStart();
            if (world.view(run.id()).status().isResumable()) {
                world.control.resume(world.lead, run.id()).orElseThrow();
            }
        }
        assertEquals(ImportStatus.DONE, world.view(run.id()).status());
        assertTrue(kills >= 3, "kills: " + kills);
        assertEquals(expected, result(world));
    }

    @Test
    void anInterruptedImportThatIsDiscardedLeavesNothingHalfWritten() {
        int steps = stepsOf(List.of(FIRST));
        for (int k = 1; k <= steps; k++) {
            ImportWorld world = new ImportWorld();
            ImportRun run = started(world, FIRST);
            world.stores.dieAt(k);
            diesWhile(world::work);
            world.stores.neverDie();
            world.cleanup.afterStart();
            world.control.discard(world.lead, run.id()).orElseThrow();
            assertTrue(world.stores.remembered().values().stream()
                    .allMatch(system ->
                            system.intent().isEmpty() && system.issueId().isPresent()));
            assertEquals(world.issues.creations(), world.stores.remembered().size(), "killed at step " + k);
            world.imported("again.csv", FIRST);
            assertEquals(60 - InventoryCsvGenerator.duplicates(60), world.issues.creations(), "killed at step " + k);
        }
    }

    @Test
    void anotherImportMayRunWhileOneIsInterrupted() {
        int steps = stepsOf(List.of(FIRST));
        for (int k = 1; k <= steps; k += 5) {
            ImportWorld world = new ImportWorld();
            ImportRun run = started(world, FIRST);
            world.stores.dieAt(k);
            diesWhile(world::work);
            world.stores.neverDie();
            world.cleanup.afterStart();
            assertEquals(ImportStatus.DONE, world.imported("other.csv", FIRST).status());
            world.control.resume(world.lead, run.id()).orElseThrow();
            world.work();
            assertEquals(60, world.view(run.id()).run().tally().rows());
            assertEquals(60 - InventoryCsvGenerator.duplicates(60), world.issues.creations(), "killed at step " + k);
        }
    }

    private static ImportWorld undisturbed(List<byte[]> files) {
        return killed(files, Integer.MAX_VALUE);
    }

    private static int stepsOf(List<byte[]> files) {
        return killed(files, Integer.MAX_VALUE).stores.steps();
    }

    /** Imports the files one after the other; the node dies at step k of the last one and comes back. */
    private static ImportWorld killed(List<byte[]> files, int k) {
        ImportWorld world = new ImportWorld();
        for (int i = 0; i < files.size() - 1; i++) {
            world.imported("inventory.csv", files.get(i));
            String title = world.stores.report(1).get(3).title();
            world.issues.edit(title, SystemField.PURPOSE, "edited by a person");
        }
        ImportRun run = started(world, files.get(files.size() - 1));
        world.stores.dieAt(k);
        if (diesWhile(world::work)) {
            int steps = world.stores.steps();
            assertEquals(k, steps);
            world.stores.neverDie();
            assertFalse(world.locks.isHeld(run.lockName()));
            world.cleanup.afterStart();
            assertEquals(ImportStatus.INTERRUPTED, world.view(run.id()).status());
            assertTrue(
                    world.stores.remembered().values().stream()
                            .allMatch(system -> system.issueId().isPresent()),
                    "an issue is known or was never created");
            world.control.resume(world.lead, run.id()).orElseThrow();
            world.work();
        }
        return world;
    }

    private static ImportRun started(ImportWorld world, byte[] bytes) {
        ImportRun run = world.prepared("inventory.csv", bytes);
        world.control.run(world.lead, run.id()).orElseThrow();
        return run;
    }

    private static boolean diesWhile(Runnable work) {
        try {
            work.run();
            return false;
        } catch (NodeDied e) {
            return true;
        }
    }

    /** Everything that must not depend on deaths: issues, report, memory, and that the trail has each row once. */
    private static List<String> result(ImportWorld world) {
        List<String> result = new ArrayList<>();
        world.issues.content().forEach((id, values) -> result.add(id + " " + new java.util.TreeMap<>(values)));
        world.stores
                .runs
                .page(world.aims.id(), new org.aimsforjira.shared.Page.Request(0, 10))
                .items()
                .forEach(run -> {
                    result.add(run.id() + " " + run.state() + " " + run.rowsDone() + " "
                            + new java.util.TreeMap<>(run.tally().counts()));
                    world.stores.report(run.id()).forEach(row -> result.add(row.toString()));
                });
        world.stores.remembered().values().stream()
                .map(system -> system.identity() + " " + system.issueId() + " " + system.intent() + " "
                        + new java.util.TreeMap<>(system.lastValues()))
                .sorted()
                .forEach(result::add);
        world.stores.trail().stream()
                .filter(entry -> entry.startsWith("inventory.import.rows-done"))
                .flatMap(entry -> java.util.regex.Pattern.compile("\\d+ [A-Z_]+ [-\\d]+ [0-9a-f]{16}")
                        .matcher(entry)
                        .results())
                .forEach(match -> result.add(match.group()));
        return result;
    }
}
