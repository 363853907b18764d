package org.aimsforjira.risk.model.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Thread.State;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.aimsforjira.risk.model.app.PublishResult.Published;
import org.aimsforjira.risk.model.domain.LevelRuns.Run;
import org.aimsforjira.risk.model.domain.ModelDraft;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftLevel;
import org.aimsforjira.testing.InMemoryTransactions;
import org.aimsforjira.testing.RiskWorld;
import org.junit.jupiter.api.Test;

class LevelRaisingTest {
    private final ModelWorld world = new ModelWorld();
    private final RiskWorld risks = new RiskWorld();
    private final LevelRaising raising = new LevelRaising(
            world.aimsRepository,
            world.models,
            world.options,
            world.runs,
            risks.keeper,
            risks.issues,
            world.pieces,
            new InMemoryTransactions(),
            world.locks,
            world.clock);

    private void publish(String name, String expected) {
        ModelDraft now =
                world.service.view(world.approver, "AIMS").orElseThrow().draft();
        List<DraftLevel> levels = new ArrayList<>(now.levels());
        levels.set(3, new DraftLevel("critical", name, levels.get(3).tone()));
        ModelDraft draft = new ModelDraft(now.likelihoods(), now.severities(), levels, now.cells(), now.criteria());
        assertInstanceOf(
                Published.class,
                world.service
                        .publish(world.approver, "AIMS", new ModelWish(draft, expected, "", false))
                        .orElseThrow());
    }

    private Run run() {
        return world.runs.of(world.aims.id()).orElseThrow();
    }

    @Test
    void aRunComesToItsEnd() {
        publish("Severe", "5x5-1");
        raising.run(world.aims.id());
        assertEquals("5x5-2", run().version());
        assertTrue(run().finishedAt().isPresent());
    }

    /** The run of version 2 has just seen that it is still the newest when somebody publishes version 3. */
    @Test
    void aRunNeverTakesThePlaceOfTheOneOfANewerModel() throws InterruptedException {
        publish("Severe", "5x5-1");
        Thread publisher = new Thread(() -> publish("Worse", "5x5-2"));
        AtomicInteger readings = new AtomicInteger();
        world.runs.afterReading(() -> {
            if (readings.incrementAndGet() == 2) { // the first is whether anything is due
                publisher.start();
                awaitDoneOrWaiting(publisher);
            }
        });
        raising.run(world.aims.id());
        publisher.join();
        world.runs.afterReading(() -> {});
        assertEquals("5x5-3", run().version());
        raising.run(world.aims.id());
        assertEquals("5x5-3", run().version());
        assertTrue(run().finishedAt().isPresent());
    }

    private static void awaitDoneOrWaiting(Thread thread) {
        Set<State> still = EnumSet.of(State.TERMINATED, State.TIMED_WAITING);
        while (!still.contains(thread.getState())) {
            Thread.onSpinWait();
        }
    }
}
