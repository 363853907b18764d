package org.aimsforjira.treatment.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.app.IssueWriting.Result;
import org.aimsforjira.issues.domain.IssueDraft;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeIssues.Edge;
import org.aimsforjira.testing.InMemoryRiskControls;
import org.aimsforjira.testing.InMemoryTreatments;
import org.aimsforjira.testing.RiskWorld;
import org.aimsforjira.treatment.app.TreatmentService.ForControl;
import org.aimsforjira.treatment.domain.Progress;
import org.aimsforjira.treatment.domain.TreatmentProjects;
import org.junit.jupiter.api.Test;

class TreatmentServiceTest {

    private final RiskWorld world = new RiskWorld();
    private final InMemoryTreatments treatments = new InMemoryTreatments();
    private final InMemoryRiskControls riskControls = new InMemoryRiskControls();
    private final TreatmentService service = new TreatmentService(
            world.riskAccess,
            world.reader,
            world.options,
            world.issues,
            treatments,
            new OneProject(),
            world.catalogue,
            world.links,
            world.controlsSeen,
            world.world.writing);
    private final TreatmentQueries queries = new TreatmentQueries(
            world.service,
            world.reader,
            world.issues,
            treatments,
            (aims, controls) -> {
                Map<ControlId, String> states = new HashMap<>();
                controls.forEach(control -> states.put(control, "planned"));
                return states;
            },
            world.catalogue,
            world.aimsRepository,
            world.access,
            world.pieces,
            new OneProject(),
            riskControls);
    private final SeenIssue risk = world.risk("AIMS-7", "Bias");

    /** DEV takes tasks of everybody but the viewer. */
    private final class OneProject implements TreatmentProjects {
        @Override
        public List<ProjectChoice> open(UserKey user) {
            return user.equals(world.viewer) ? List.of() : List.of(new ProjectChoice(RiskWorld.DEV, "DEV", "Delivery"));
        }

        @Override
        public Optional<ProjectChoice> open(UserKey user, String key) {
            return open(user).stream()
                    .filter(project -> project.key().equals(key))
                    .findFirst();
        }

        @Override
        public List<TypeChoice> types(long projectId) {
            return List.of(new TypeChoice("1", "Task"));
        }

        @Override
        public Optional<String> lead(long projectId) {
            return Optional.of("Rita Lead");
        }

        @Override
        public Optional<UserKey> person(String userName) {
            return userName.equals("dev") ? Optional.of(world.developer) : Optional.empty();
        }
    }

    private CreateTreatment wanted(String token, String project, String type, String summary, String... controls) {
        return new CreateTreatment(
                token,
                project,
                type,
                summary,
                "",
                Optional.of("dev"),
                Optional.of(LocalDate.of(2026, 12, 24)),
                List.of(controls));
    }

    @Test
    void aTicketIsAnOrdinaryIssueThatTreatsTheRisk() {
        Result ticket = service.create(world.lead, "AIMS-7", wanted("token-001", "DEV", "1", "Test it", "A.6.2.4"))
                .orElseThrow();

        IssueDraft draft = world.issues.drafts().get(0);
        assertEquals(RiskWorld.DEV, draft.projectId());
        assertEquals(Optional.of(world.developer), draft.assignee());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 24)), draft.due());
        assertEquals(Map.of(FieldRole.ANNEX_A_CONTROLS, List.of(10_801L)), draft.options());
        assertEquals(Set.of(new Edge(LinkTypeRole.TREATMENT, ticket.id(), risk.id())), world.issues.links());
        assertEquals(
                Map.of("risk", "AIMS-7", "controls", List.of("A.6.2.4")),
                world.trail.last().details());
        assertTrue(service.create(world.lead, "AIMS-7", wanted("token-001", "DEV", "1", "Test it", "A.6.2.4"))
                .orElseThrow()
                .already());
        assertEquals(1, world.issues.drafts().size());
    }

    @Test
    void aTicketForEachControlIsCreatedOnceEach() {
        CreateTreatment each = wanted("token-001", "DEV", "1", "", "A.6.2.4", "A.7.4");
        List<ForControl> first =
                service.createForEach(world.lead, "AIMS-7", each).orElseThrow();
        List<ForControl> again =
                service.createForEach(world.lead, "AIMS-7", each).orElseThrow();

        assertEquals(2, world.issues.drafts().size());
        assertEquals(
                first.stream().map(one -> one.outcome().orElseThrow().key()).toList(),
                again.stream().map(one -> one.outcome().orElseThrow().key()).toList());
        assertEquals(
                "A.6.2.4 AI system verification and validation: Bias",
                world.issues.drafts().get(0).summary());
        assertEquals(
                Refusal.invalid("treatment.controls-missing"),
                refusal(service.createForEach(world.lead, "AIMS-7", wanted("token-002", "DEV", "1", ""))));
    }

    @Test
    void oneControlThatFailsKeepsNoOtherFromItsTicket() {
        List<ForControl> tickets = service.createForEach(
                        world.lead, "AIMS-7", wanted("token-001", "DEV", "1", "", "A.2.2", "A.7.4"))
                .orElseThrow();

        assertEquals("risk.option-gone", refusal(tickets.get(0).outcome()).code());
        assertTrue(tickets.get(1).outcome().isDone());
    }

    @Test
    void badInputGetsItsSentenceAndWritesNothing() {
        SeenIssue hidden = world.issues.add("DEV-5", RiskWorld.DEV, "1", "Secret");
        world.issues.hide(hidden.id(), world.lead);
        assertEquals(
                Refusal.invalid("treatment.project-unknown", "SHOP"),
                refusal(service.create(world.lead, "AIMS-7", wanted("token-001", "SHOP", "1", "x"))));
        assertEquals(
                Refusal.invalid("treatment.project-unknown", "DEV"),
                refusal(service.create(world.viewer, "AIMS-7", wanted("token-001", "DEV", "1", "x"))));
        assertEquals(
                Refusal.invalid("treatment.type-unknown", "Delivery"),
                refusal(service.create(world.lead, "AIMS-7", wanted("token-001", "DEV", "9", "x"))));
        assertEquals(
                Refusal.invalid("treatment.summary-missing"),
                refusal(service.create(world.lead, "AIMS-7", wanted("token-001", "DEV", "1", " "))));
        assertEquals(
                Refusal.invalid("treatment.issue-unknown", "DEV-5"),
                refusal(service.link(world.lead, "AIMS-7", "DEV-5")));
        assertEquals(
                Refusal.invalid("treatment.issue-unknown", "DEV-99"),
                refusal(service.link(world.lead, "AIMS-7", "DEV-99")));
        assertEquals(Refusal.invalid("treatment.self-link"), refusal(service.link(world.lead, "AIMS-7", "AIMS-7")));
        assertEquals(
                Refusal.invalid("treatment.not-ordinary", "AIMS-1"),
                refusal(service.link(world.lead, "AIMS-7", "AIMS-1")));
        assertEquals(Refusal.notFound(), refusal(service.link(world.developer, "AIMS-7", "DEV-5")));
        world.issues.forbidLinking(world.lead);
        assertEquals(
                Refusal.forbidden("risk.link-not-allowed"),
                refusal(service.create(world.lead, "AIMS-7", wanted("token-001", "DEV", "1", "x"))));
        assertEquals(List.of(), world.issues.drafts());
        assertEquals(Set.of(), world.issues.links());
        assertEquals(List.of(), world.trail.entries());
    }

    @Test
    void anIssueIsLinkedAndUnlinked() {
        SeenIssue ticket = world.issues.add("DEV-5", RiskWorld.DEV, "1", "Ticket");
        service.link(world.lead, "AIMS-7", "DEV-5").orElseThrow();
        assertEquals(Set.of(new Edge(LinkTypeRole.TREATMENT, ticket.id(), risk.id())), world.issues.links());
        service.unlink(world.lead, "AIMS-7", "DEV-5").orElseThrow();
        assertEquals(Set.of(), world.issues.links());
        assertEquals("treatment.unlinked", world.trail.last().action());
    }

    @Test
    void theTrailTellsOnlyOfLinksThatCameOrWent() {
        world.issues.add("DEV-5", RiskWorld.DEV, "1", "Ticket");
        for (int times = 0; times < 2; times++) {
            assertEquals(
                    Refusal.conflict("risk.not-linked", "DEV-5", "AIMS-7"),
                    refusal(service.unlink(world.lead, "AIMS-7", "DEV-5")));
        }
        assertEquals(List.of(), world.trail.entries());
        service.link(world.lead, "AIMS-7", "DEV-5").orElseThrow();
        assertTrue(service.link(world.lead, "AIMS-7", "DEV-5").orElseThrow().already());
        assertEquals(1, world.trail.entries().size());
        assertEquals(List.of(), world.world.intents.open(10));
    }

    @Test
    void theWorkOfARiskStandsUnderItsControls() {
        world.issues.set(risk.id(), FieldRole.ANNEX_A_CONTROLS, 10_801L, 10_802L);
        SeenIssue named = world.issues.add("DEV-5", RiskWorld.DEV, "1", "Names one");
        world.issues.set(named.id(), FieldRole.ANNEX_A_CONTROLS, 10_802L);
        world.issues.add("DEV-6", RiskWorld.DEV, "1", "Names none");
        SeenIssue hidden = world.issues.add("DEV-7", RiskWorld.DEV, "1", "Hidden");
        for (String key : List.of("DEV-5", "DEV-6", "DEV-7")) {
            service.link(world.lead, "AIMS-7", key).orElseThrow();
        }
        world.issues.hide(hidden.id(), world.lead);

        RiskWork work = queries.ofRisk(world.lead, "AIMS-7").orElseThrow();

        assertEquals(List.of("DEV-6"), keys(work.controls().get(0).tickets()));
        assertEquals(List.of("DEV-5", "DEV-6"), keys(work.controls().get(1).tickets()));
        assertEquals(Optional.of("planned"), work.controls().get(1).state());
        assertTrue(work.more());
        assertEquals(List.of(), work.others());
    }

    private static List<String> keys(List<RiskWork.Ticket> tickets) {
        return tickets.stream().map(ticket -> ticket.issue().key()).toList();
    }

    @Test
    void aTicketsOwnPartIsForEverybodyAndTheRiskForThoseWhoMay() {
        SeenIssue ticket = world.issues.add("DEV-5", RiskWorld.DEV, "1", "Ticket");
        service.link(world.lead, "AIMS-7", "DEV-5").orElseThrow();
        world.service.linkSystem(world.lead, "AIMS-7", "AIMS-1").orElseThrow();
        treatments.replace(
                world.aims.id(),
                ticket.id(),
                Progress.DOING,
                Set.of(risk.id()),
                new TreeSet<>(Set.of(new ControlId("A.6.2.4"))));

        TicketView.Part seen =
                queries.ticket(world.lead, "DEV-5").orElseThrow().parts().get(0);
        TicketView.Part own =
                queries.ticket(world.developer, "DEV-5").orElseThrow().parts().get(0);

        assertEquals("AIMS-7", seen.risks().get(0).risk().key());
        assertEquals("AIMS-1", seen.risks().get(0).systems().get(0).key());
        assertEquals(List.of(), own.risks());
        assertEquals("A.6.2.4", own.controls().get(0).id().value());
        assertEquals(Optional.of("Rita Lead"), own.contact());
        assertEquals(Progress.DOING, own.progress());
        world.issues.add("DEV-6", RiskWorld.DEV, "1", "Treats nothing");
        assertEquals(Refusal.notFound(), refusal(queries.ticket(world.lead, "DEV-6")));
    }

    @Test
    void aTeamNamesTheControlsOfItsTicketWithoutSeeingTheRegister() {
        SeenIssue ticket = world.issues.add("DEV-5", RiskWorld.DEV, "1", "Ticket");
        treatments.replace(world.aims.id(), ticket.id(), Progress.TODO, Set.of(risk.id()), Set.of());

        service.choose(world.developer, "DEV-5", List.of("A.7.4"), Optional.empty())
                .orElseThrow();

        assertEquals(
                List.of(10_802L),
                world.issues.unfiltered(ticket.id()).orElseThrow().options(FieldRole.ANNEX_A_CONTROLS));
        assertEquals(
                Refusal.notFound(),
                refusal(service.choose(world.developer, "AIMS-7", List.of("A.7.4"), Optional.empty())));
    }

    @Test
    void aTicketsChoiceKeepsForeignOptionsAndRefusesWhatChangedMeanwhile() {
        SeenIssue ticket = world.issues.add("DEV-5", RiskWorld.DEV, "1", "Ticket");
        treatments.replace(world.aims.id(), ticket.id(), Progress.TODO, Set.of(risk.id()), Set.of());
        world.issues.set(ticket.id(), FieldRole.ANNEX_A_CONTROLS, 10_801L, 10_999L);

        assertEquals(
                Refusal.conflict("risk.controls-changed", "DEV-5", "A.6.2.4"),
                refusal(service.choose(world.developer, "DEV-5", List.of("A.7.4"), Optional.of(List.of()))));
        service.choose(world.developer, "DEV-5", List.of("A.7.4"), Optional.of(List.of("A.6.2.4")))
                .orElseThrow();

        assertEquals(
                List.of(10_802L, 10_999L),
                world.issues.unfiltered(ticket.id()).orElseThrow().options(FieldRole.ANNEX_A_CONTROLS));
        assertEquals(1, world.trail.entries().size());
    }

    @Test
    void aTeamIsOfferedAllControlsThatTheRisksOfItsTicketSelected() {
        SeenIssue ticket = world.issues.add("DEV-5", RiskWorld.DEV, "1", "Ticket");
        ControlId testing = new ControlId("A.6.2.4");
        ControlId quality = new ControlId("A.7.4");
        riskControls.replace(world.aims.id(), risk.id(), Set.of(testing, quality));
        riskControls.replace(world.aims.id(), risk.id() + 1_000, Set.of(new ControlId("A.2.2")));
        treatments.replace(world.aims.id(), ticket.id(), Progress.TODO, Set.of(risk.id()), Set.of(quality));
        world.issues.set(ticket.id(), FieldRole.ANNEX_A_CONTROLS, 10_802L);

        ControlChoice choice = queries.choice(world.developer, "DEV-5").orElseThrow();

        assertEquals(
                List.of(testing, quality),
                choice.offered().stream().map(Control::id).toList());
        assertEquals(Set.of(quality), choice.named());
    }

    @Test
    void whatATicketNamesBeyondItsRisksIsOfferedToo() {
        SeenIssue ticket = world.issues.add("DEV-5", RiskWorld.DEV, "1", "Ticket");
        treatments.replace(world.aims.id(), ticket.id(), Progress.TODO, Set.of(risk.id()), Set.of());
        world.issues.set(ticket.id(), FieldRole.ANNEX_A_CONTROLS, 10_801L);

        assertEquals(
                List.of(new ControlId("A.6.2.4")),
                queries.choice(world.developer, "DEV-5").orElseThrow().offered().stream()
                        .map(Control::id)
                        .toList());
    }

    @Test
    void controlsAreOfferedOnlyOnTreatmentsThatThePersonMayEdit() {
        SeenIssue ticket = world.issues.add("DEV-5", RiskWorld.DEV, "1", "Ticket");
        world.issues.add("DEV-6", RiskWorld.DEV, "1", "Treats nothing");
        treatments.replace(world.aims.id(), ticket.id(), Progress.TODO, Set.of(risk.id()), Set.of());
        assertEquals(Refusal.notFound(), refusal(queries.choice(world.developer, "DEV-6")));

        world.issues.hide(ticket.id(), world.developer);
        assertEquals(Refusal.notFound(), refusal(queries.choice(world.developer, "DEV-5")));
        world.issues.forbidEditing(world.viewer);
        assertEquals(Refusal.notFound(), refusal(queries.choice(world.viewer, "DEV-5")));
    }

    private static Refusal refusal(Outcome<?> outcome) {
        return outcome.fold(
                value -> {
                    throw new AssertionError("Not refused: " + value);
                },
                refusal -> refusal);
    }
}
