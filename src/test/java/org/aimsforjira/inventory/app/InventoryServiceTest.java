package org.aimsforjira.inventory.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.inventory.domain.AiSystem;
import org.aimsforjira.inventory.domain.AiSystemDetails;
import org.aimsforjira.inventory.domain.AiSystems;
import org.aimsforjira.inventory.domain.ImportOrigin.Origin;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemFilter.Choice;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;
import org.aimsforjira.inventory.domain.SystemOrder;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeJiraPieces;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.junit.jupiter.api.Test;

class InventoryServiceTest {

    private static final long REGISTER = 10_000;
    private static final Origin ORIGIN =
            new Origin("us-federal-2024", "inventory.csv", Instant.parse("2026-11-01T08:00:00Z"), "DOC-1");

    private final FakePeople people = new FakePeople();
    private final UserKey lead = people.add("JIRAUSER1", "Robin Risk");
    private final UserKey auditor = people.add("JIRAUSER3", "Audrey Auditor");
    private final UserKey outsider = people.add("JIRAUSER4", "Owen Outsider");
    private final FakePermissions permissions = new FakePermissions()
            .grant(lead, REGISTER, Permission.VIEW_AIMS, Permission.EDIT_AIMS)
            .grant(auditor, REGISTER, Permission.VIEW_AIMS)
            .mayBrowseToo(outsider, REGISTER);
    private final FakeProjects projects = new FakeProjects();
    private final InMemoryAimsRepository aims = new InMemoryAimsRepository();
    private final FixedClock clock = FixedClock.aMonday();
    private final FakeJiraPieces pieces =
            FakeJiraPieces.complete().withOption(FieldRole.AI_TIER, 1, "High").withOption(FieldRole.AI_TIER, 2, "Low");
    private final FakeSystems systems = new FakeSystems();
    private final InventoryService service = new InventoryService(
            new AimsAccess(aims, permissions, projects),
            systems,
            pieces,
            issueId -> issueId == 1 ? Optional.of(ORIGIN) : Optional.empty(),
            people,
            clock);

    InventoryServiceTest() {
        projects.add(REGISTER, "AIMS", "AI Management");
        aims.create(REGISTER, "AI Management", ZoneId.of("Pacific/Auckland"), lead, clock.now());
    }

    @Test
    void aPageHasRowsOptionsAndTheWayToImportForEditors() {
        systems.count = 120;
        SystemList list = list(lead, SystemFilter.NONE, 50, 50).orElseThrow();
        assertTrue(list.isSetUp());
        assertTrue(list.mayEdit());
        assertEquals(50, list.systems().items().size());
        assertEquals("AIMS-51", list.systems().items().get(0).system().key());
        assertEquals("Robin Risk", list.systems().items().get(0).ownerName());
        assertEquals(120, list.systems().total());
        assertEquals("the jql", list.jql());
        assertEquals(
                List.of("High", "Low"),
                list.options().getOrDefault(FieldRole.AI_TIER, List.of()).stream()
                        .map(o -> o.value())
                        .toList());
        assertFalse(list(auditor, SystemFilter.NONE, 0, 50).orElseThrow().mayEdit());
        assertEquals(2, systems.searches);
    }

    @Test
    void aPageBehindTheEndBecomesTheLastOne() {
        systems.count = 120;
        SystemList list = list(lead, SystemFilter.NONE, 500, 50).orElseThrow();
        assertEquals(100, list.systems().offset());
        assertEquals(20, list.systems().items().size());
    }

    @Test
    void anEmptyInventoryIsAPageWithoutRows() {
        SystemList list = list(lead, SystemFilter.NONE, 50, 50).orElseThrow();
        assertTrue(list.isSetUp());
        assertEquals(0, list.systems().total());
        assertEquals(1, systems.searches);
    }

    @Test
    void withoutSetUpThePageSaysSo() {
        systems.isSetUp = false;
        SystemList list = list(lead, SystemFilter.NONE, 0, 50).orElseThrow();
        assertFalse(list.isSetUp());
        assertEquals(List.of(), list.systems().items());
        assertEquals("", list.jql());
    }

    @Test
    void anOptionThatTheFieldDoesNotHaveIsRefused() {
        SystemFilter unknown =
                new SystemFilter("", Choice.option(99), Choice.ANY, Choice.ANY, Owner.ANYBODY, Optional.empty());
        assertRefused(Refusal.invalid("inventory.option-unknown", "99", "AI tier"), list(lead, unknown, 0, 50));
        SystemFilter known =
                new SystemFilter("", Choice.option(2), Choice.EMPTY, Choice.ANY, Owner.ANYBODY, Optional.empty());
        assertTrue(list(lead, known, 0, 50).isDone());
    }

    @Test
    void aReviewIsOverdueFromTheNextDayInTheZoneOfTheAims() {
        // 09:00 UTC on 2 November is 22:00 in Auckland.
        systems.count = 1;
        systems.nextReview = LocalDate.of(2026, 11, 2);
        assertFalse(first().isOverdue());
        clock.set(Instant.parse("2026-11-02T11:00:00Z"));
        assertTrue(first().isOverdue());
    }

    @Test
    void oneSystemComesWithItsTextsAndItsOrigin() {
        systems.count = 2;
        SystemView first = service.system(auditor, "AIMS-1").orElseThrow();
        assertEquals("what for", first.details().purpose());
        assertEquals(Optional.of(ORIGIN), first.origin());
        assertEquals(
                Optional.empty(),
                service.system(auditor, "AIMS-2").orElseThrow().origin());
    }

    @Test
    void withoutViewNothingExists() {
        systems.count = 1;
        assertRefused(Refusal.notFound(), list(outsider, SystemFilter.NONE, 0, 50));
        assertRefused(Refusal.notFound(), service.system(outsider, "AIMS-1"));
        assertRefused(Refusal.notFound(), service.system(lead, "AIMS-7"));
        assertRefused(
                Refusal.notFound(),
                service.list(lead, "NOPE", SystemFilter.NONE, SystemOrder.USUAL, new Page.Request(0, 50)));
    }

    private SystemRow first() {
        return list(lead, SystemFilter.NONE, 0, 50)
                .orElseThrow()
                .systems()
                .items()
                .get(0);
    }

    private Outcome<SystemList> list(UserKey user, SystemFilter filter, int offset, int limit) {
        return service.list(user, "AIMS", filter, SystemOrder.USUAL, new Page.Request(offset, limit));
    }

    private static void assertRefused(Refusal expected, Outcome<?> outcome) {
        assertEquals(
                expected,
                outcome.<Refusal>fold(
                        value -> {
                            throw new AssertionError("was done: " + value);
                        },
                        refusal -> refusal));
    }

    /** As many systems as a test says. */
    private final class FakeSystems implements AiSystems {
        private int count;
        private int searches;
        private boolean isSetUp = true;
        private LocalDate nextReview = LocalDate.of(2030, 1, 1);

        @Override
        public Optional<Found> search(
                UserKey viewer, long projectId, SystemFilter filter, SystemOrder order, Page.Request page) {
            searches++;
            if (!isSetUp) {
                return Optional.empty();
            }
            List<AiSystem> items = IntStream.rangeClosed(page.offset() + 1, count)
                    .limit(page.limit())
                    .mapToObj(this::system)
                    .toList();
            return Optional.of(new Found(new Page<>(items, page.offset(), page.limit(), count), "the jql"));
        }

        @Override
        public Optional<AiSystemDetails> byKey(UserKey viewer, String issueKey) {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(this::system)
                    .filter(system -> system.key().equals(issueKey))
                    .findFirst()
                    .map(system -> new AiSystemDetails(system, REGISTER, "what for", "", "", ""));
        }

        private AiSystem system(int number) {
            return new AiSystem(
                    number,
                    "AIMS-" + number,
                    "System " + number,
                    List.of(),
                    "",
                    "",
                    Optional.of(lead),
                    Optional.of(nextReview),
                    "Open",
                    Optional.of(SystemFilter.Progress.TO_DO),
                    Instant.parse("2026-11-01T08:00:00Z"));
        }
    }
}
