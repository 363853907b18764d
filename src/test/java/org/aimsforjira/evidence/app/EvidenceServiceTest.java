package org.aimsforjira.evidence.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.evidence.app.MarkEvidence.Said;
import org.aimsforjira.evidence.domain.EvidenceCount;
import org.aimsforjira.evidence.domain.MarkedIssue.LinkedSystem;
import org.aimsforjira.evidence.domain.Marking;
import org.aimsforjira.inventory.domain.AiSystem;
import org.aimsforjira.inventory.domain.AiSystemDetails;
import org.aimsforjira.inventory.domain.AiSystems;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemOrder;
import org.aimsforjira.shared.AuditTrail.Changed;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeClusterLocks;
import org.aimsforjira.testing.FakeJiraPieces;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.RecordingAuditTrail;
import org.junit.jupiter.api.Test;

class EvidenceServiceTest {

    private static final long REGISTER = 10_000;
    private static final long OTHER_REGISTER = 10_001;
    private static final long ISSUE = 20_000;
    private static final LinkedSystem CHATBOT = new LinkedSystem(30_000, "AIMS-1", "Chatbot", REGISTER);
    private static final LinkedSystem SCORING = new LinkedSystem(30_001, "LAB-1", "Scoring", OTHER_REGISTER);
    private static final Said NOTHING = new Said(List.of(), List.of(), false);

    private final FakePeople people = new FakePeople();
    private final UserKey developer = people.add("JIRAUSER2", "Dana Developer");
    private final UserKey outsider = people.add("JIRAUSER4", "Owen Outsider");
    private final FakePermissions permissions = new FakePermissions()
            .grant(developer, REGISTER, Permission.VIEW_AIMS)
            .mayBrowseToo(outsider, REGISTER);
    private final FixedClock clock = FixedClock.aMonday();
    private final InMemoryAimsRepository aims = new InMemoryAimsRepository();
    private final FakeProjects projects = new FakeProjects();
    private final FakeEvidenceMarks marks = new FakeEvidenceMarks();
    private final RecordingAuditTrail trail = new RecordingAuditTrail();
    private final EvidenceService service;

    EvidenceServiceTest() {
        projects.add(REGISTER, "AIMS", "AI Management");
        projects.add(OTHER_REGISTER, "LAB", "Laboratory");
        aims.create(REGISTER, "AI Management", ZoneOffset.UTC, developer, clock.now());
        aims.create(OTHER_REGISTER, "Laboratory", ZoneOffset.UTC, developer, clock.now());
        marks.add(ISSUE, "DEV-5");
        marks.addSystem(CHATBOT);
        marks.addSystem(SCORING);
        AimsAccess access = new AimsAccess(aims, permissions, projects);
        EvidenceViews views = new EvidenceViews(
                access,
                (id, controls) -> {
                    Map<ControlId, String> states = new TreeMap<>();
                    controls.forEach(control -> states.put(control, "operating"));
                    return states;
                },
                FakeJiraPieces.complete(),
                projects,
                clock);
        service = new EvidenceService(
                access,
                marks,
                views,
                new EvidenceTrail(trail, views),
                new JsonControlCatalogue(),
                new TwoSystems(),
                new FakeClusterLocks());
    }

    @Test
    void markingAnIssueSaysWhatItProvesAndLeavesATrail() {
        EvidenceView view = mark(said("A.6.2.4"), NOTHING).orElseThrow();
        assertEquals(
                List.of(new ControlId("A.6.2.4")),
                List.copyOf(view.issue().marking().controls()));
        EvidenceView.Part part = view.parts().get(0);
        assertEquals("AI Management", part.aims().name());
        assertEquals(EvidenceCount.Kind.FRESH, part.count().kind());
        assertEquals(Optional.of(LocalDate.of(2027, 10, 1)), part.count().freshUntil());
        assertEquals(Map.of(new ControlId("A.6.2.4"), "operating"), part.states());

        assertEquals(1, trail.entries().size(), "one for the AIMS the person may view, none for the other");
        assertEquals("evidence.marked", trail.last().action());
        assertEquals("issue 20000", trail.last().subject());
        assertEquals(
                Map.of("controls", new Changed(List.of(), List.of("A.6.2.4"))),
                trail.last().details());
    }

    @Test
    void aSystemNarrowsItAndTheTrailIsThatOfItsAims() {
        permissions.grant(developer, OTHER_REGISTER, Permission.VIEW_AIMS);
        mark(new Said(List.of("A.6.2.4"), List.of("AIMS-1"), true), NOTHING).orElseThrow();
        assertEquals(Marking.of(List.of(new ControlId("A.6.2.4")), List.of(30_000L), true), marks.marking(ISSUE));
        assertEquals(1, trail.entries().size());
        assertEquals(aims.ofProject(REGISTER).orElseThrow().id(), trail.last().aims());
        assertEquals(
                Map.of(
                        "controls",
                        new Changed(List.of(), List.of("A.6.2.4")),
                        "systems",
                        new Changed(List.of(), List.of("issue 30000")),
                        "failed",
                        new Changed(false, true)),
                trail.last().details());
    }

    @Test
    void takingItBackIsMarkingItWithNothing() {
        mark(new Said(List.of("A.6.2.4"), List.of("AIMS-1"), true), NOTHING).orElseThrow();
        mark(NOTHING, new Said(List.of("A.6.2.4"), List.of("AIMS-1"), true)).orElseThrow();
        assertEquals(Marking.NONE, marks.marking(ISSUE));
        assertEquals(2, trail.entries().size());
    }

    @Test
    void whoMayNotLinkCanStillTakeItBack() {
        mark(new Said(List.of("A.6.2.4"), List.of("AIMS-1"), false), NOTHING).orElseThrow();
        marks.deny(developer, "link", ISSUE);
        Said now = new Said(List.of("A.6.2.4"), List.of("AIMS-1"), false);
        assertRefused(Refusal.forbidden("evidence.not-linkable", "DEV-5"), mark(said("A.6.2.4"), now));
        mark(NOTHING, now).orElseThrow();
        assertEquals(Marking.of(List.of(), List.of(30_000L), false), marks.marking(ISSUE));
    }

    @Test
    void savingWhatStandsThereAlreadyDoesNothing() {
        mark(said("A.6.2.4"), NOTHING).orElseThrow();
        int writes = marks.writes;
        mark(said("A.6.2.4"), NOTHING).orElseThrow();
        assertEquals(writes, marks.writes);
        assertEquals(1, trail.entries().size());
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotLost() {
        mark(said("A.6.2.4"), NOTHING).orElseThrow();
        assertRefused(Refusal.conflict("evidence.changed-meanwhile", "DEV-5"), mark(said("A.7.2"), NOTHING));
        assertEquals(
                List.of(new ControlId("A.6.2.4")),
                List.copyOf(marks.marking(ISSUE).controls()));
    }

    @Test
    void aRefusalHalfWayIsTrailedAsFarAsItWent() {
        marks.stepsUntilRefused = 1;
        assertRefused(
                Refusal.conflict("evidence.jira-refused", "No."),
                mark(new Said(List.of("A.6.2.4"), List.of("AIMS-1"), false), NOTHING));
        assertTrue(marks.marking(ISSUE).controls().isEmpty(), "linked, and nothing claimed");
        assertEquals(
                Map.of("systems", new Changed(List.of(), List.of("issue 30000"))),
                trail.last().details());
    }

    @Test
    void linksToHiddenSystemsStay() {
        marks.put(ISSUE, Marking.of(List.of(new ControlId("A.6.2.4")), List.of(30_001L), false));
        marks.deny(developer, "see", 30_001L);
        EvidenceView view = service.view(developer, "DEV-5").orElseThrow();
        assertEquals(List.of(), view.issue().systems());
        assertTrue(view.issue().otherSystems());
        mark(said("A.7.2"), said("A.6.2.4")).orElseThrow();
        assertEquals(Marking.of(List.of(new ControlId("A.7.2")), List.of(30_001L), false), marks.marking(ISSUE));
    }

    @Test
    void whoMayViewNoAimsFindsNothing() {
        assertRefused(Refusal.notFound(), service.view(outsider, "DEV-5"));
        assertRefused(Refusal.notFound(), service.systems(outsider, "DEV-5", ""));
        assertRefused(Refusal.notFound(), service.mark(outsider, "DEV-5", new MarkEvidence(said("A.6.2.4"), NOTHING)));
        marks.deny(developer, "see", ISSUE);
        assertRefused(Refusal.notFound(), service.view(developer, "DEV-5"));
        assertRefused(Refusal.notFound(), service.view(developer, "DEV-6"));
    }

    @Test
    void badInputIsRefusedBeforeAnythingIsWritten() {
        assertRefused(Refusal.invalid("evidence.control-unknown", "A.6"), mark(said("A.6"), NOTHING));
        assertRefused(Refusal.invalid("evidence.control-unknown", "A.99.2"), mark(said("A.99.2"), NOTHING));
        Refusal unknown = Refusal.invalid("evidence.system-unknown", "LAB-1");
        Said hidden = new Said(List.of("A.6.2.4"), List.of("LAB-1"), false);
        assertRefused(unknown, mark(hidden, NOTHING));
        Said many = new Said(List.of("A.6.2.4"), Collections.nCopies(51, "AIMS-1"), false);
        assertRefused(Refusal.invalid("evidence.too-many-systems", 50), mark(many, NOTHING));
        marks.deny(developer, "edit", ISSUE);
        assertRefused(Refusal.forbidden("evidence.not-editable", "DEV-5"), mark(said("A.6.2.4"), NOTHING));
        marks.isSetUp = false;
        assertRefused(Refusal.conflict("evidence.not-set-up"), mark(said("A.6.2.4"), NOTHING));
        assertEquals(0, marks.writes);
        assertEquals(List.of(), trail.entries());
    }

    @Test
    void systemsOfEveryVisibleAimsAreOffered() {
        assertEquals(List.of("AIMS-1"), keys(service.systems(developer, "DEV-5", "")));
        permissions.grant(developer, OTHER_REGISTER, Permission.VIEW_AIMS);
        assertEquals(List.of("AIMS-1", "LAB-1"), keys(service.systems(developer, "DEV-5", "")));
    }

    private static List<String> keys(Outcome<List<AiSystem>> found) {
        return found.orElseThrow().stream().map(AiSystem::key).toList();
    }

    private Outcome<EvidenceView> mark(Said wanted, Said seen) {
        return service.mark(developer, "DEV-5", new MarkEvidence(wanted, seen));
    }

    private static Said said(String... controls) {
        return new Said(List.of(controls), List.of(), false);
    }

    private static void assertRefused(Refusal expected, Outcome<?> outcome) {
        assertEquals(Outcome.refused(expected), outcome);
    }

    /** One system in each register. */
    private static final class TwoSystems implements AiSystems {

        private static final List<LinkedSystem> ALL = List.of(CHATBOT, SCORING);

        @Override
        public Optional<Found> search(
                UserKey viewer, long projectId, SystemFilter filter, SystemOrder order, Page.Request page) {
            List<AiSystem> found = ALL.stream()
                    .filter(system -> system.projectId() == projectId)
                    .map(TwoSystems::system)
                    .toList();
            return Optional.of(new Found(new Page<>(found, 0, page.limit(), found.size()), "the jql"));
        }

        @Override
        public Optional<AiSystemDetails> byKey(UserKey viewer, String issueKey) {
            return ALL.stream()
                    .filter(system -> system.key().equals(issueKey))
                    .map(system -> new AiSystemDetails(system(system), system.projectId(), "", "", "", ""))
                    .findFirst();
        }

        private static AiSystem system(LinkedSystem system) {
            return new AiSystem(
                    system.issueId(),
                    system.key(),
                    system.summary(),
                    List.of(),
                    "",
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    "Live",
                    Optional.empty(),
                    Instant.EPOCH);
        }
    }
}
