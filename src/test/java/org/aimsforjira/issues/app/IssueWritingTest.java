package org.aimsforjira.issues.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.issues.app.IssueWriting.Result;
import org.aimsforjira.issues.domain.Intent.State;
import org.aimsforjira.issues.domain.IssueChange;
import org.aimsforjira.issues.domain.IssueDraft;
import org.aimsforjira.issues.domain.Note;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeIssues.Edge;
import org.junit.jupiter.api.Test;

/** A change is in Jira and in the audit trail once, whatever dies between the steps and however often it is asked for. */
class IssueWritingTest {

    private static final AimsId AIMS = new AimsId(1);
    private static final UserKey LEAD = new UserKey("JIRAUSER1");
    private static final UserKey OTHER = new UserKey("JIRAUSER2");
    private static final String TOKEN = "a-token-of-the-page";

    private IssueWorld world = new IssueWorld();
    private SeenIssue risk = world.issues.add("AIMS-1", 10_000, "10101", "Wrong answers");

    private void aNewWorld() {
        world = new IssueWorld();
        risk = world.issues.add("AIMS-1", 10_000, "10101", "Wrong answers");
    }

    private IssueChange.Create ticket(String summary) {
        return new IssueChange.Create(
                new IssueDraft(10_010, "1", summary, "", Optional.empty(), Optional.empty(), Map.of()),
                Optional.of(new IssueChange.Target(LinkTypeRole.TREATMENT, risk.id())));
    }

    private Outcome<Result> create(UserKey user, String summary) {
        return world.writing.write(
                user, AIMS, TOKEN, ticket(summary), new Note("treatment.created", "", Map.of("risk", "AIMS-1")));
    }

    private void assertOneTicketWithItsLinkAndItsRecord() {
        List<SeenIssue> tickets = world.issues.all().stream()
                .filter(issue -> issue.id() != risk.id())
                .toList();
        assertEquals(1, tickets.size());
        assertEquals(
                java.util.Set.of(new Edge(LinkTypeRole.TREATMENT, tickets.get(0).id(), risk.id())),
                world.issues.links());
        assertEquals(
                List.of(tickets.get(0).key()),
                world.trail.entries().stream()
                        .filter(entry -> entry.action().equals("treatment.created"))
                        .map(entry -> entry.subject())
                        .toList());
        assertEquals(State.DONE, world.intents.byToken(TOKEN).orElseThrow().state());
    }

    @Test
    void aTicketIsCreatedLinkedAndRecorded() {
        Result result = create(LEAD, "Test the answers").orElseThrow();

        assertFalse(result.already());
        assertOneTicketWithItsLinkAndItsRecord();
        assertEquals(LEAD, world.trail.last().actor());
    }

    @Test
    void askedTwiceItIsDoneOnce() {
        Result first = create(LEAD, "Test the answers").orElseThrow();
        Result second = create(LEAD, "Test the answers").orElseThrow();

        assertEquals(first.key(), second.key());
        assertTrue(second.already());
        assertOneTicketWithItsLinkAndItsRecord();
    }

    @Test
    void aTokenStandsForOneChangeOfOnePerson() {
        create(LEAD, "Test the answers").orElseThrow();

        assertEquals(Outcome.refused(Refusal.conflict("issues.token-used")), create(LEAD, "Something else"));
        assertEquals(Outcome.refused(Refusal.conflict("issues.token-used")), create(OTHER, "Test the answers"));
        assertEquals(
                Outcome.refused(Refusal.invalid("issues.token-malformed")),
                world.writing.write(LEAD, AIMS, "x' OR 1=1", ticket("a"), new Note("treatment.created", "", Map.of())));
    }

    @Test
    void whatJiraRefusesLeavesNothingAndCanBeMended() {
        world.issues.refuse("Component: required.");

        assertEquals(
                Outcome.refused(Refusal.invalid("issues.jira-refused", "Component: required.")),
                create(LEAD, "Test the answers"));
        assertEquals(1, world.issues.all().size());
        assertEquals(List.of(), world.trail.entries());

        world.issues.refuse("");
        create(LEAD, "Test the answers, mended").orElseThrow();
        assertOneTicketWithItsLinkAndItsRecord();
    }

    /** The node dies between any two steps; then it starts again, or the person asks again first. */
    @Test
    void deathAtAnyStepNeverLeavesTwoTicketsNorALinkWithoutItsRecord() {
        create(LEAD, "Test the answers").orElseThrow();
        int steps = world.deaths.steps();
        assertTrue(steps >= 8, "steps: " + steps);
        int created = 0;
        for (int step = 1; step <= steps; step++) {
            for (boolean askedAgainFirst : List.of(true, false)) {
                aNewWorld();
                world.deaths.dieAt(step);
                assertTrue(world.deaths.diesIn(() -> create(LEAD, "Test the answers")), "step " + step);

                if (askedAgainFirst) {
                    create(LEAD, "Test the answers").orElseThrow();
                }
                world.settlement.settle();
                if (world.issues.all().size() > 1) {
                    created++;
                    assertOneTicketWithItsLinkAndItsRecord();
                } else {
                    assertFalse(askedAgainFirst);
                    assertNothingHappened();
                }
                create(LEAD, "Test the answers").orElseThrow();
                world.settlement.settle();
                assertOneTicketWithItsLinkAndItsRecord();
            }
        }
        assertTrue(created > steps, "The ticket was there after " + created + " of " + 2 * steps + " deaths");
    }

    private void assertNothingHappened() {
        assertEquals(java.util.Set.of(), world.issues.links());
        assertTrue(
                world.trail.entries().stream().allMatch(entry -> entry.action().equals("issues.change.dropped")));
        assertEquals(List.of(), world.intents.open(10));
    }

    @Test
    void theSettlementItselfMayDieAtAnyStep() {
        for (int death = 4; death <= 6; death++) {
            for (int second = 1; second <= 5; second++) {
                aNewWorld();
                world.deaths.dieAt(death);
                assertTrue(world.deaths.diesIn(() -> create(LEAD, "Test the answers")));
                world.deaths.dieAt(second);
                world.deaths.diesIn(world.settlement::settle);
                world.settlement.settle();
                assertOneTicketWithItsLinkAndItsRecord();
            }
        }
    }

    /** Begun is finished and recorded once; never begun is asked for again and then recorded. */
    @Test
    void linksAndChoicesSurviveDeathToo() {
        for (String kind :
                List.of("treatment.linked", "treatment.unlinked", "treatment.controls.selected", "risk.emerging.set")) {
            for (int step = 1; step <= 8; step++) {
                aNewWorld();
                SeenIssue other = world.issues.add("DEV-1", 10_010, "1", "Ticket");
                if (kind.equals("treatment.unlinked")) {
                    world.issues.link(LEAD, LinkTypeRole.TREATMENT, other.id(), risk.id());
                }
                IssueChange change = switch (kind) {
                    case "treatment.linked" -> new IssueChange.Link(LinkTypeRole.TREATMENT, other.id(), risk.id());
                    case "treatment.unlinked" -> new IssueChange.Unlink(LinkTypeRole.TREATMENT, other.id(), risk.id());
                    case "risk.emerging.set" -> new IssueChange.Label(risk.id(), "aims-emerging", true);
                    default -> new IssueChange.Choose(risk.id(), Map.of(FieldRole.ANNEX_A_CONTROLS, List.of(1L, 2L)));
                };
                Note note = new Note(kind, "DEV-1", Map.of());
                world.deaths.dieAt(step);
                world.deaths.diesIn(() -> world.writing.write(LEAD, AIMS, change, note));
                world.settlement.settle();
                assertEquals(List.of(), world.intents.open(10));
                boolean choosing = change instanceof IssueChange.Choose;
                if (!choosing || recorded(note) == 0) {
                    world.writing.write(LEAD, AIMS, change, note).orElseThrow();
                }

                assertEquals(1, recorded(note), kind + " that died at step " + step);
                assertEquals(
                        kind.equals("treatment.linked"),
                        world.issues.isLinked(LinkTypeRole.TREATMENT, other.id(), risk.id()));
                assertEquals(
                        Optional.of(kind.equals("risk.emerging.set")),
                        world.issues.isLabelled(risk.id(), "aims-emerging"));
                assertEquals(
                        choosing ? List.of(1L, 2L) : List.of(),
                        world.issues.unfiltered(risk.id()).orElseThrow().options(FieldRole.ANNEX_A_CONTROLS));
            }
        }
    }

    private long recorded(Note note) {
        return world.trail.entries().stream()
                .filter(entry -> entry.action().equals(note.action()))
                .count();
    }

    @Test
    void aLinkThatStandsAsWantedIsNeitherWrittenNorRecorded() {
        SeenIssue other = world.issues.add("DEV-1", 10_010, "1", "Ticket");
        Note note = new Note("treatment.linked", "DEV-1", Map.of());
        IssueChange link = new IssueChange.Link(LinkTypeRole.TREATMENT, other.id(), risk.id());
        IssueChange unlink = new IssueChange.Unlink(LinkTypeRole.TREATMENT, other.id(), risk.id());

        assertTrue(world.writing
                .write(LEAD, AIMS, TOKEN, unlink, note)
                .orElseThrow()
                .already());
        assertEquals(Optional.empty(), world.intents.byToken(TOKEN));
        assertFalse(world.writing.write(LEAD, AIMS, link, note).orElseThrow().already());
        assertTrue(world.writing.write(OTHER, AIMS, link, note).orElseThrow().already());
        assertFalse(world.writing.write(OTHER, AIMS, unlink, note).orElseThrow().already());
        assertEquals(
                List.of(LEAD, OTHER),
                world.trail.entries().stream().map(entry -> entry.actor()).toList());
    }

    @Test
    void whatSomebodyIsStillAtIsLeftAlone() {
        world.deaths.dieAt(4);
        world.deaths.diesIn(() -> create(LEAD, "Test the answers"));
        Thread held = new Thread(() -> world.locks.holding(
                IssueWriting.lock(world.intents.byToken(TOKEN).orElseThrow()), Duration.ofSeconds(1), () -> {
                    Thread settling = new Thread(world.settlement::settle);
                    settling.start();
                    try {
                        settling.join();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return true;
                }));
        held.start();
        try {
            held.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assertEquals(State.OPEN, world.intents.byToken(TOKEN).orElseThrow().state());

        world.settlement.settle();
        assertOneTicketWithItsLinkAndItsRecord();
    }

    @Test
    void aTicketWhoseRiskIsGoneIsRecordedWithoutALink() {
        world.deaths.dieAt(4);
        world.deaths.diesIn(() -> create(LEAD, "Test the answers"));
        world.issues.delete(risk.id());

        world.settlement.settle();

        assertEquals(1, world.issues.all().size());
        assertEquals(java.util.Set.of(), world.issues.links());
        assertEquals(State.DONE, world.intents.byToken(TOKEN).orElseThrow().state());
    }
}
