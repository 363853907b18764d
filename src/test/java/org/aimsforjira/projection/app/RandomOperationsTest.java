package org.aimsforjira.projection.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.testing.FakeJira.Link;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in Jira, and however late the events come: what is kept equals what a rebuild from nothing gives. */
class RandomOperationsTest {

    private static final int OPERATIONS = 1_000;
    private static final List<String> CONTROLS = new JsonControlCatalogue()
            .controls().stream().map(Control::id).map(id -> id.value()).limit(8).toList();
    private static final long[] PROJECTS = {
        ProjectionWorld.REGISTER, ProjectionWorld.SECOND_REGISTER, ProjectionWorld.SHOP
    };

    private final ProjectionWorld world = new ProjectionWorld();
    private boolean enabled = true;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_128, 42})
    void theProjectionsEqualARebuildFromNothing(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < OPERATIONS; i++) {
            if (random.nextInt(60) == 0) {
                toggle();
            }
            operation(random);
            if (enabled && i % 250 == 249) {
                compare("seed " + seed + ", operation " + i);
            }
        }
        if (!enabled) {
            toggle();
        }
        compare("seed " + seed);
    }

    /** Disabled, the plugin hears nothing; when it is enabled it reconciles. */
    private void toggle() {
        enabled = !enabled;
        if (enabled) {
            world.reconcile.all();
        }
    }

    private void compare(String when) {
        ProjectionWorld fresh = world.besides();
        fresh.reconcile.all();
        assertEquals(fresh.kept(fresh.aims), world.kept(world.aims), when);
        assertEquals(fresh.kept(fresh.second), world.kept(world.second), when);
    }

    private void operation(Random random) {
        List<Long> ids = world.jira.ids();
        if (ids.size() < 6 || random.nextInt(6) == 0) {
            long id = world.jira.create(PROJECTS[random.nextInt(3)], random.nextBoolean());
            world.jira.controls(id, some(random));
            changed(id);
            return;
        }
        long id = ids.get(random.nextInt(ids.size()));
        long other = ids.get(random.nextInt(ids.size()));
        switch (random.nextInt(10)) {
            case 0 -> {
                world.jira.controls(id, some(random));
                changed(id);
            }
            case 1 -> {
                world.jira.evidenceFor(id, some(random));
                changed(id);
            }
            case 2, 3 -> {
                world.jira.link(id, other);
                linked(id, other);
            }
            case 4 -> unlink(random);
            case 5, 6 -> {
                transition(random, id);
                changed(id);
            }
            case 7 -> {
                world.jira.move(id, PROJECTS[random.nextInt(3)], random.nextBoolean());
                changed(id);
            }
            case 8 -> cloned(random, id);
            default -> {
                if (random.nextInt(4) == 0) {
                    world.jira.delete(id);
                } else {
                    world.jira.label(id, random.nextBoolean() ? "aims-failed" : "other");
                }
                changed(id);
            }
        }
    }

    private void unlink(Random random) {
        List<Link> links = world.jira.links();
        if (!links.isEmpty()) {
            Link link = links.get(random.nextInt(links.size()));
            world.jira.unlink(link.source(), link.destination());
            linked(link.source(), link.destination());
        }
    }

    private void transition(Random random, long id) {
        switch (random.nextInt(4)) {
            case 0 -> world.jira.transition(id, "new", Optional.empty(), world.clock.now());
            case 1 -> world.jira.transition(id, "indeterminate", Optional.empty(), world.clock.now());
            case 2 -> world.jira.transition(id, "done", Optional.of("10500"), world.clock.now());
            default -> world.jira.transition(id, "done", Optional.of(ProjectionWorld.WONT_DO), world.clock.now());
        }
    }

    private void cloned(Random random, long id) {
        long clone = world.jira.cloneOf(id);
        changed(clone);
        if (random.nextBoolean()) {
            for (Link link : world.jira.links()) {
                if (link.source() == id) {
                    world.jira.link(clone, link.destination());
                    linked(clone, link.destination());
                }
            }
        }
    }

    private void changed(long id) {
        if (enabled) {
            world.projections.issueChanged(id);
        }
    }

    private void linked(long source, long destination) {
        if (enabled) {
            world.projections.treatmentLinked(source, destination);
        }
    }

    private static String[] some(Random random) {
        return Stream.generate(() -> CONTROLS.get(random.nextInt(CONTROLS.size())))
                .limit(random.nextInt(4))
                .distinct()
                .toArray(String[]::new);
    }
}
