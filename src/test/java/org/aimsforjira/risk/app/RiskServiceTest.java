package org.aimsforjira.risk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.issues.app.IssueWriting.Result;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskNature;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeIssues.Edge;
import org.aimsforjira.testing.RiskWorld;
import org.junit.jupiter.api.Test;

class RiskServiceTest {

    private final RiskWorld world = new RiskWorld();
    private final RiskService service = world.service;

    private Outcome<Result> raise(UserKey user, String token, Rating rating, String... controls) {
        return world.raising.raise(
                user, "AIMS", wanted(token, " Wrong answers ", Optional.of("AIMS-1"), rating, controls));
    }

    private static RaiseRisk wanted(
            String token, String summary, Optional<String> system, Rating rating, String... controls) {
        return new RaiseRisk(
                token,
                summary,
                "",
                system,
                rating,
                Optional.of("5x5-1"),
                List.of(controls),
                RiskNature.UNKNOWN,
                false,
                Optional.empty());
    }

    @Test
    void aRatingInTheStepsOfAnotherModelRaisesNothing() {
        world.publishWithoutSecondLikelihood();
        Outcome<Result> raised = raise(world.lead, "token-002", Rating.of(3, 4, Confidence.HIGH));
        assertEquals("risk.assessment.model-changed", raised.fold(done -> "", Refusal::code));
        assertEquals(List.of(), world.issues.drafts());
    }

    @Test
    void aRiskIsRaisedWithRatingControlsAndTheSystemThatIsExposed() {
        Result raised = raise(world.lead, "token-001", Rating.of(3, 4, Confidence.HIGH), "A.6.2.4", "A.7.4")
                .orElseThrow();

        SeenIssue issue = world.issues.unfiltered(raised.id()).orElseThrow();
        assertEquals("Wrong answers", issue.summary());
        assertEquals(List.of(10_801L, 10_802L), issue.options(FieldRole.ANNEX_A_CONTROLS));
        assertEquals(List.of(10_703L), issue.options(FieldRole.AI_LIKELIHOOD));
        assertEquals(Set.of(new Edge(LinkTypeRole.EXPOSURE, raised.id(), world.system.id())), world.issues.links());
        assertEquals("risk.raised", world.trail.last().action());
        assertEquals("AIMS-1", world.trail.last().details().get("system"));
        RiskView view = service.risk(world.lead, raised.key()).orElseThrow();
        assertEquals(RiskLevel.HIGH, view.risk().level().orElseThrow().level());
        assertTrue(view.mayRate());
        assertEquals(
                1, service.ofSystem(world.lead, "AIMS-1").orElseThrow().risks().size());
        assertTrue(raise(world.lead, "token-001", Rating.of(3, 4, Confidence.HIGH), "A.6.2.4", "A.7.4")
                .orElseThrow()
                .already());
    }

    @Test
    void ratingNeedsThePermissionAndRaisingDoesNot() {
        assertEquals(
                "permission-missing",
                refusal(raise(world.viewer, "token-001", Rating.of(1, 1, Confidence.LOW)))
                        .code());
        raise(world.viewer, "token-002", Rating.NONE).orElseThrow();
        world.risk("AIMS-7", "Bias");
        assertFalse(service.risk(world.viewer, "AIMS-7").orElseThrow().mayRate());
        assertTrue(service.risk(world.lead, "AIMS-7").orElseThrow().mayRate());
    }

    @Test
    void hiddenLooksAbsent() {
        SeenIssue risk = world.risk("AIMS-7", "Bias");
        Outcome<?> absent = Outcome.refused(Refusal.notFound());

        assertEquals(absent, service.risk(world.developer, "AIMS-7"));
        assertEquals(absent, service.risk(world.developer, "AIMS-99"));
        assertEquals(absent, service.ofSystem(world.developer, "AIMS-1"));
        assertEquals(absent, raise(world.developer, "token-001", Rating.NONE));
        assertEquals(absent, service.select(world.developer, "AIMS-7", List.of("A.7.4"), Optional.empty()));
        world.issues.hide(risk.id(), world.lead);
        assertEquals(absent, service.risk(world.lead, "AIMS-7"));
        assertEquals(absent, service.risk(world.lead, "AIMS-1"));
        assertEquals(List.of(), world.trail.entries());
    }

    @Test
    void aRiskThatTheViewerCannotSeeIsNotCountedButSaidToBeThere() {
        Result raised = raise(world.lead, "token-001", Rating.NONE).orElseThrow();
        world.issues.hide(raised.id(), world.viewer);

        SystemRisks seen = service.ofSystem(world.viewer, "AIMS-1").orElseThrow();
        assertEquals(List.of(), seen.risks());
        assertTrue(seen.more());
    }

    @Test
    void badInputGetsItsSentenceAndWritesNothing() {
        world.risk("AIMS-7", "Bias");
        int before = world.issues.all().size();
        assertEquals(
                Refusal.invalid("risk.control-unknown", "A.99.1"),
                refusal(raise(world.lead, "token-001", Rating.NONE, "A.99.1")));
        assertEquals(
                Refusal.invalid("risk.control-unknown", "A.6' OR"),
                refusal(service.select(world.lead, "AIMS-7", List.of("A.6' OR"), Optional.empty())));
        assertEquals(
                Refusal.conflict("risk.option-gone", "A.2.2", "Annex A controls"),
                refusal(raise(world.lead, "token-001", Rating.NONE, "A.2.2")));
        assertEquals(
                Refusal.invalid("risk.system-unknown", "AIMS-9"),
                refusal(service.linkSystem(world.lead, "AIMS-7", "AIMS-9")));
        assertEquals(
                Refusal.invalid("risk.system-unknown", "AIMS-7"),
                refusal(service.linkSystem(world.lead, "AIMS-7", "AIMS-7")));
        assertEquals(
                Refusal.invalid("risk.summary-missing"),
                refusal(world.raising.raise(
                        world.lead, "AIMS", wanted("token-001", "  ", Optional.empty(), Rating.NONE))));
        world.issues.forbidLinking(world.viewer);
        assertEquals(
                Refusal.forbidden("risk.link-not-allowed"),
                refusal(service.linkSystem(world.viewer, "AIMS-7", "AIMS-1")));
        world.pieces.without(FieldRole.ANNEX_A_CONTROLS);
        assertEquals(
                Refusal.conflict("risk.field-gone", "Annex A controls"),
                refusal(service.select(world.lead, "AIMS-7", List.of("A.7.4"), Optional.empty())));
        world.pieces.without(IssueTypeRole.AI_RISK);
        assertEquals(Refusal.conflict("risk.type-gone"), refusal(raise(world.lead, "token-001", Rating.NONE)));
        assertEquals(before, world.issues.all().size());
        assertEquals(List.of(), world.trail.entries());
        assertEquals(Set.of(), world.issues.links());
    }

    @Test
    void optionsThatSomebodyElseAddedStayChosen() {
        SeenIssue risk = world.risk("AIMS-7", "Bias");
        world.issues.set(risk.id(), FieldRole.ANNEX_A_CONTROLS, 10_802L, 10_999L);

        service.select(world.lead, "AIMS-7", List.of("A.6.2.4"), Optional.empty())
                .orElseThrow();

        assertEquals(
                List.of(10_801L, 10_999L),
                world.issues.unfiltered(risk.id()).orElseThrow().options(FieldRole.ANNEX_A_CONTROLS));
        assertEquals(
                Map.of("controls", Map.of("before", List.of("A.7.4"), "after", List.of("A.6.2.4"))),
                world.trail.last().details());
    }

    @Test
    void controlsThatSomebodyElseChangedMeanwhileAreNotOverwritten() {
        SeenIssue risk = world.risk("AIMS-7", "Bias");
        world.issues.set(risk.id(), FieldRole.ANNEX_A_CONTROLS, 10_802L);

        assertEquals(
                Refusal.conflict("risk.controls-changed", "AIMS-7", "A.7.4"),
                refusal(service.select(world.lead, "AIMS-7", List.of("A.6.2.4"), Optional.of(List.of()))));
        assertEquals(
                List.of(10_802L),
                world.issues.unfiltered(risk.id()).orElseThrow().options(FieldRole.ANNEX_A_CONTROLS));
        assertEquals(List.of(), world.trail.entries());
        assertEquals(List.of(), world.world.intents.open(10));

        service.select(world.lead, "AIMS-7", List.of(), Optional.of(List.of("A.7.4")))
                .orElseThrow();
        assertEquals(
                Refusal.conflict("risk.controls-changed", "AIMS-7", "aims.risk.no-controls"),
                refusal(service.select(world.lead, "AIMS-7", List.of("A.6.2.4"), Optional.of(List.of("A.7.4")))));
    }

    @Test
    void aRiskIsMarkedAsEmergingAndBack() {
        world.risk("AIMS-7", "Bias");
        assertFalse(service.risk(world.lead, "AIMS-7").orElseThrow().risk().emerging());

        assertFalse(
                service.markEmerging(world.lead, "AIMS-7", true).orElseThrow().already());
        assertTrue(
                service.markEmerging(world.lead, "AIMS-7", true).orElseThrow().already());
        assertTrue(service.risk(world.lead, "AIMS-7").orElseThrow().risk().emerging());
        assertEquals("risk.emerging.set", world.trail.last().action());
        service.markEmerging(world.lead, "AIMS-7", false).orElseThrow();
        assertFalse(service.risk(world.lead, "AIMS-7").orElseThrow().risk().emerging());
        assertEquals(2, world.trail.entries().size());
        assertEquals(Refusal.notFound(), refusal(service.markEmerging(world.developer, "AIMS-7", true)));
    }

    @Test
    void aSystemIsLinkedOnceAndUnlinked() {
        world.risk("AIMS-7", "Bias");
        service.linkSystem(world.lead, "AIMS-7", "AIMS-1").orElseThrow();
        assertTrue(
                service.linkSystem(world.lead, "AIMS-7", "AIMS-1").orElseThrow().already());
        assertEquals(1, world.issues.links().size());
        assertEquals(1, world.trail.entries().size());
        service.unlinkSystem(world.lead, "AIMS-7", "AIMS-1").orElseThrow();
        assertEquals(Set.of(), world.issues.links());
        assertEquals("risk.system.unlinked", world.trail.last().action());
        assertEquals(
                Refusal.conflict("risk.not-linked", "AIMS-7", "AIMS-1"),
                refusal(service.unlinkSystem(world.lead, "AIMS-7", "AIMS-1")));
        assertEquals(2, world.trail.entries().size());
    }

    private static Refusal refusal(Outcome<?> outcome) {
        return outcome.fold(
                value -> {
                    throw new AssertionError("Not refused: " + value);
                },
                refusal -> refusal);
    }
}
