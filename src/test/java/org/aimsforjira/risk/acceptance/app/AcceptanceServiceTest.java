package org.aimsforjira.risk.acceptance.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.risk.acceptance.app.AcceptResult.Accepted;
import org.aimsforjira.risk.acceptance.app.AcceptResult.Overtaken;
import org.aimsforjira.risk.acceptance.app.StandingService.RiskStanding;
import org.aimsforjira.risk.acceptance.domain.Acceptance;
import org.aimsforjira.risk.acceptance.domain.AcceptanceStatus.State;
import org.aimsforjira.risk.acceptance.domain.ControlFact;
import org.aimsforjira.risk.acceptance.domain.RiskFacts;
import org.aimsforjira.risk.acceptance.domain.TreatmentFact;
import org.aimsforjira.risk.acceptance.domain.WorkStage;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.RiskWorld;
import org.junit.jupiter.api.Test;

class AcceptanceServiceTest {

    private static final Page.Request ALL = new Page.Request(0, 100);

    private final AcceptanceWorld risks = new AcceptanceWorld();

    private static String code(Outcome<?> outcome) {
        return outcome.fold(done -> "", Refusal::code);
    }

    private Outcome<AcceptResult> with(String rationale, LocalDate expires) {
        return risks.service.accept(risks.approver, "AIMS-2", new AcceptRisk(rationale, "", expires, risks.seen()));
    }

    @Test
    void whatRemainsIsAcceptedAndFrozen() {
        AcceptResult result = risks.service
                .accept(
                        risks.approver,
                        "AIMS-2",
                        new AcceptRisk("  Fine \n", " Monthly ", AcceptanceWorld.NEXT_YEAR, risks.seen()))
                .orElseThrow();
        Acceptance acceptance = ((Accepted) result).acceptance();

        assertFalse(((Accepted) result).withinAppetite());
        assertEquals(1, acceptance.number());
        assertEquals("Fine", acceptance.rationale());
        assertEquals("Monthly", acceptance.conditions());
        assertEquals(Optional.empty(), acceptance.renews());
        assertEquals(1, acceptance.assessment());
        assertEquals(
                new RiskFacts(
                        2,
                        3,
                        "medium",
                        "",
                        "5x5-1",
                        Rating.of(4, 3, Confidence.HIGH),
                        "tolerable",
                        List.of(new ControlFact(
                                new ControlId("A.6.2.4"), "operating", Optional.of(LocalDate.of(2026, 10, 1)))),
                        List.of(new TreatmentFact(risks.ticket.id(), "DEV-1", WorkStage.DONE))),
                acceptance.facts());
        assertTrue(acceptance.isIntact());
        assertEquals("risk.acceptance.accepted", risks.world.trail.last().action());
        assertEquals("AIMS-2", risks.world.trail.last().subject());
        assertEquals(risks.approver, risks.world.trail.last().actor());
        assertEquals(acceptance.digest(), risks.world.trail.last().details().get("digest"));
        risks.statuses().forEach(status -> assertEquals(State.VALID, status.state()));
    }

    @Test
    void itTakesThePermissionAndWhatIsHiddenLooksAbsent() {
        assertEquals("permission-missing", code(risks.accept(risks.world.viewer)));
        assertEquals("not-found", code(risks.accept(risks.world.developer)));
        risks.world.issues.hide(risks.risk.id(), risks.approver);
        assertEquals("not-found", code(risks.accept(risks.approver)));
        assertEquals("not-found", code(risks.service.revoke(risks.approver, "AIMS-2", 1, "x")));
        assertEquals("not-found", code(risks.standing.of(risks.approver, "AIMS-2")));
        assertEquals("not-found", code(risks.standing.history(risks.approver, "AIMS-2", ALL)));
        assertEquals(List.of(), risks.acceptances.ofRisk(risks.risk.id()));
        assertEquals(List.of(), risks.world.trail.entries());
    }

    @Test
    void whatIsMissingIsAskedFor() {
        assertEquals("acceptance.rationale-missing", code(with(" \n", AcceptanceWorld.NEXT_YEAR)));
        assertEquals("acceptance.text-too-long", code(with("x".repeat(10_001), AcceptanceWorld.NEXT_YEAR)));
        assertEquals("acceptance.expiry-past", code(with("Fine", LocalDate.of(2026, 11, 2))));
        assertEquals("acceptance.expiry-too-far", code(with("Fine", LocalDate.of(2029, 11, 3))));
        assertEquals(List.of(), risks.acceptances.ofRisk(risks.risk.id()));
    }

    @Test
    void somebodyElseThanTheAssessorAccepts() {
        risks.assessedBy(risks.approver);
        assertEquals("acceptance.assessor", code(risks.accept(risks.approver)));

        risks.publish("mild", Map.of(), Map.of(), true);
        assertTrue(risks.accept(risks.approver).isDone());
    }

    @Test
    void aWordBySomebodyElseDoesNotMakeTheAssessorAnApprover() {
        risks.assessedBy(risks.approver);
        risks.world.issues.set(risks.risk.id(), FieldRole.AI_CONFIDENCE, 10_721L);
        risks.assessedBy(risks.world.lead);
        assertEquals("acceptance.assessor", code(risks.accept(risks.approver)), "the residual is the approver's own");

        risks.rate(2, 2);
        risks.world.permissions.grant(risks.world.lead, RiskWorld.REGISTER, Permission.APPROVE_AIMS);
        assertEquals("acceptance.assessor", code(risks.accept(risks.world.lead)));
        assertTrue(risks.accept(risks.approver).isDone(), "nothing of the approver's own is left");
    }

    @Test
    void anAcceptanceOfAnotherAimsIsNotRevokedHere() {
        risks.accepted();
        Acceptance elsewhere = risks.acceptances.ofRisk(risks.risk.id()).get(0).acceptance();
        risks.acceptances.add(new Acceptance(
                        new AimsId(77),
                        elsewhere.riskId(),
                        "OTHER-4",
                        2,
                        elsewhere.by(),
                        elsewhere.at(),
                        "Not for readers of this AIMS",
                        "",
                        elsewhere.expires(),
                        Optional.empty(),
                        1,
                        elsewhere.facts(),
                        "")
                .sealed());
        assertEquals("acceptance.other-aims", code(risks.service.revoke(risks.approver, "AIMS-2", 2, "x")));
        StandingService.History history =
                risks.standing.history(risks.approver, "AIMS-2", ALL).orElseThrow();
        assertEquals(
                List.of(1),
                history.page().items().stream()
                        .map(one -> one.acceptance().number())
                        .toList());
    }

    @Test
    void acceptancesOutliveTheIssueAndHideWithIt() {
        risks.accepted();
        risks.world.issues.hide(risks.risk.id(), risks.approver);
        assertEquals("not-found", code(risks.standing.historyOf(risks.approver, "AIMS", "AIMS-2", ALL)));
        risks.world.issues.delete(risks.risk.id());
        StandingService.History history = risks.standing
                .historyOf(risks.world.viewer, "AIMS", "AIMS-2", ALL)
                .orElseThrow();
        assertEquals(1, history.page().total());
        assertEquals(State.STALE, history.status().state());
        assertEquals("not-found", code(risks.standing.historyOf(risks.world.viewer, "AIMS", "AIMS-3", ALL)));
        assertEquals("not-found", code(risks.standing.historyOf(risks.world.developer, "AIMS", "AIMS-2", ALL)));
    }

    @Test
    void aRiskIsRatedAndAssessedFirst() {
        risks.assessments.clear();
        assertEquals(
                "acceptance.not-assessed",
                risks.standing
                        .of(risks.approver, "AIMS-2")
                        .orElseThrow()
                        .obstacle()
                        .orElseThrow()
                        .code());
        risks.world.issues.set(risks.risk.id(), FieldRole.AI_RESIDUAL_LIKELIHOOD);
        risks.assessedBy(risks.world.lead);
        assertEquals("acceptance.not-rated", code(risks.accept(risks.approver)));
    }

    @Test
    void theAppetiteDecides() {
        risks.rate(5, 5);
        assertEquals("acceptance.unacceptable", code(risks.accept(risks.approver)));
        risks.rate(1, 1);
        assertTrue(((Accepted) risks.accept(risks.approver).orElseThrow()).withinAppetite());
    }

    @Test
    void aLevelHasItsApprovers() {
        risks.publish("board", Map.of(), Map.of("medium", 10_400L), false);
        Refusal gone = risks.accept(risks.approver).fold(done -> Refusal.notFound(), refusal -> refusal);
        assertEquals("acceptance.role-gone", gone.code());

        risks.roles.put(10_400L, Set.of());
        Refusal missing = risks.accept(risks.approver).fold(done -> Refusal.notFound(), refusal -> refusal);
        assertEquals("acceptance.role-missing", missing.code());
        assertEquals("Risk Board", missing.params().get(0));

        risks.roles.put(10_400L, Set.of(risks.approver));
        assertTrue(risks.accept(risks.approver).isDone());
    }

    @Test
    void whatIsNewerThanThePersonSawIsSaid() {
        AcceptRisk.Seen old = risks.seen();
        risks.accepted();
        risks.assessedBy(risks.world.lead);
        Overtaken overtaken = overtaken(old);
        assertEquals(Optional.of(1), overtaken.acceptance().map(Acceptance::number));
        assertEquals(2, overtaken.assessment().orElseThrow().number());
        assertFalse(overtaken.facts());
        assertEquals(1, risks.newest());
    }

    private Overtaken overtaken(AcceptRisk.Seen seen) {
        return (Overtaken) risks.service
                .accept(risks.approver, "AIMS-2", new AcceptRisk("Fine", "", AcceptanceWorld.NEXT_YEAR, seen))
                .orElseThrow();
    }

    @Test
    void nobodySignsUnseen() {
        AcceptRisk.Seen old = risks.seen();
        risks.state("A.6.2.4", "failed");
        assertTrue(overtaken(old).facts());

        AcceptRisk.Seen seen = risks.seen();
        risks.move("new");
        assertTrue(overtaken(seen).facts());
        assertEquals(0, risks.newest());
        assertTrue(risks.accept(risks.approver).isDone(), "who looks again may");
    }

    @Test
    void whatNobodyHeardOfIsAssessedBeforeItIsAccepted() {
        AcceptRisk.Seen old = risks.seen();
        risks.world.issues.set(risks.risk.id(), FieldRole.AI_RESIDUAL_LIKELIHOOD, 10_781L);
        assertEquals(2, overtaken(old).assessment().orElseThrow().number());
        assertEquals(2, risks.accepted().assessment());
    }

    @Test
    void aRenewalNamesTheOneBefore() {
        risks.accepted();
        Acceptance renewed = risks.accepted();
        assertEquals(2, renewed.number());
        assertEquals(Optional.of(1), renewed.renews());
        assertEquals("risk.acceptance.renewed", risks.world.trail.last().action());
    }

    @Test
    void itIsRevokedOnceAndWithAReason() {
        risks.accepted();
        assertEquals("acceptance.reason-missing", code(risks.service.revoke(risks.approver, "AIMS-2", 1, " ")));
        assertEquals("acceptance.unknown", code(risks.service.revoke(risks.approver, "AIMS-2", 2, "x")));
        assertEquals("permission-missing", code(risks.service.revoke(risks.world.viewer, "AIMS-2", 1, "x")));

        assertTrue(risks.service
                .revoke(risks.approver, "AIMS-2", 1, "A mistake")
                .orElseThrow()
                .isRevoked());
        assertEquals("risk.acceptance.revoked", risks.world.trail.last().action());
        assertEquals("A mistake", risks.world.trail.last().details().get("reason"));
        risks.statuses().forEach(status -> assertEquals(State.REVOKED, status.state()));
        assertEquals("acceptance.revoked-already", code(risks.service.revoke(risks.approver, "AIMS-2", 1, "x")));

        Acceptance next = risks.accepted();
        assertEquals(Optional.empty(), next.renews(), "a revoked one is not renewed");
        assertEquals("acceptance.not-newest", code(risks.service.revoke(risks.approver, "AIMS-2", 1, "x")));
    }

    @Test
    void theStandingSaysWhatIsInTheWay() {
        RiskStanding fine = risks.standing.of(risks.approver, "AIMS-2").orElseThrow();
        assertTrue(fine.mayApprove());
        assertEquals(Optional.empty(), fine.obstacle());
        assertEquals(Optional.of(Stance.TOLERABLE), fine.residual().stance());
        assertEquals(2, fine.residual().computed().orElseThrow().best().likelihood());
        assertEquals(Map.of(risks.ticket.id(), "DEV-1"), fine.keys());

        risks.rate(5, 5);
        assertEquals(
                "acceptance.unacceptable",
                risks.standing
                        .of(risks.approver, "AIMS-2")
                        .orElseThrow()
                        .obstacle()
                        .orElseThrow()
                        .code());
        RiskStanding viewed = risks.standing.of(risks.world.viewer, "AIMS-2").orElseThrow();
        assertFalse(viewed.mayApprove());
        assertEquals(Optional.empty(), viewed.obstacle());
    }

    @Test
    void aTreatmentThatIsHiddenIsFrozenAndNotNamed() {
        risks.world.issues.hide(risks.ticket.id(), risks.approver);
        assertEquals("DEV-1", risks.accepted().facts().treatments().get(0).key());
        assertEquals(
                Map.of(),
                risks.standing.of(risks.approver, "AIMS-2").orElseThrow().keys());
        assertEquals(
                Map.of(),
                risks.standing
                        .history(risks.approver, "AIMS-2", ALL)
                        .orElseThrow()
                        .keys());
    }

    @Test
    void aRoleInTheRegisterIsWhatCounts() {
        UserKey other = new UserKey("JIRAUSER5");
        risks.world.permissions.grant(other, RiskWorld.REGISTER, Permission.VIEW_AIMS, Permission.APPROVE_AIMS);
        risks.roles.put(10_400L, Set.of(risks.approver));
        risks.publish("board", Map.of(), Map.of("medium", 10_400L), false);
        assertEquals("acceptance.role-missing", code(risks.accept(other)));
    }
}
