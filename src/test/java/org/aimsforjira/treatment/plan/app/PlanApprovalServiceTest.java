package org.aimsforjira.treatment.plan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.RecordingAuditTrail.Entry;
import org.aimsforjira.treatment.plan.app.ChangesView.Asked;
import org.aimsforjira.treatment.plan.domain.ChangeSummary;
import org.aimsforjira.treatment.plan.domain.FrozenRisk;
import org.aimsforjira.treatment.plan.domain.FrozenTreatment;
import org.aimsforjira.treatment.plan.domain.PlanApproval;
import org.aimsforjira.treatment.plan.domain.PlanChange.Kind;
import org.aimsforjira.treatment.plan.domain.PlanFilter;
import org.aimsforjira.treatment.plan.domain.PlanPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanApprovalServiceTest {
    private static final Page.Request FIRST = new Page.Request(0, 50);
    private static final Asked ALL = new Asked(0, Asked.MAX_LIMIT);

    private final PlanWorld plans = new PlanWorld();

    private Outcome<ApprovedView.Approved> approve(String comment, int seen) {
        return plans.service.approve(plans.world.lead, "AIMS", comment, seen);
    }

    private ChangesView changes(int number) {
        return plans.changes
                .changes(plans.world.lead, "AIMS", number, Optional.empty(), ALL)
                .orElseThrow();
    }

    @Test
    void itNeedsApproveAims() {
        assertEquals(Outcome.refused(Refusal.notFound()), plans.service.approve(plans.world.developer, "AIMS", "", 0));
        assertEquals(
                Outcome.refused(Refusal.forbidden("permission-missing", "aims.permission.AIMS_APPROVE.name")),
                plans.service.approve(plans.world.viewer, "AIMS", "", 0));
    }

    @Test
    void allIsFrozenWhoeverMaySeeIt() {
        SeenIssue risk = plans.risk("AIMS-7");
        SeenIssue hidden = plans.risk("AIMS-8");
        SeenIssue treatment = plans.treatment("DEV-1", hidden, "2026-12-01");
        plans.world.issues.hide(hidden.id(), plans.world.lead);
        plans.world.issues.hide(treatment.id(), plans.world.lead);

        PlanApproval approval = approve(" fine ", 0).orElseThrow().approval();

        assertEquals(1, approval.number());
        assertEquals(2, approval.risks());
        assertEquals(1, approval.treatments());
        assertEquals("fine", approval.comment());
        assertEquals("", approval.previous());
        Entry entry = plans.world.trail.last();
        assertEquals("treatment.plan.approved", entry.action());
        assertEquals("plan 1", entry.subject());
        assertEquals(Map.of("risks", 2, "treatments", 1, "hash", approval.hash(), "comment", "fine"), entry.details());
        ApprovedView view =
                plans.approved.read(plans.world.lead, "AIMS", 1, FIRST).orElseThrow();
        assertTrue(view.consistent());
        assertTrue(view.more());
        assertEquals(2, view.risks().total());
        assertEquals(
                List.of(risk.id()),
                view.risks().items().stream().map(each -> each.riskId()).toList());
    }

    @Test
    void whoDidNotSeeTheLastOneIsTold() {
        plans.risk("AIMS-7");
        plans.people.add(plans.world.lead.value(), "Robin Risk");
        plans.approve(0);
        assertEquals(Outcome.refused(Refusal.conflict("plan.approved-meanwhile", 1, "Robin Risk")), approve("", 0));
        assertEquals(Outcome.refused(Refusal.conflict("plan.approved-meanwhile", 1, "Robin Risk")), approve("", 2));
        assertEquals(1, plans.world.trail.entries().size());
        PlanApproval second = approve("", 1).orElseThrow().approval();
        assertEquals(plans.approvals.get(plans.world.aims.id(), 1).orElseThrow().hash(), second.previous());
    }

    @Test
    void whatCannotBeApprovedIsSaidAndNothingIsKept() {
        assertEquals(Outcome.refused(Refusal.conflict("plan.nothing-to-approve")), approve("", 0));
        plans.risk("AIMS-7");
        assertEquals(Outcome.refused(Refusal.invalid("plan.comment-too-long", 2000)), approve("x".repeat(2001), 0));
        plans.world.pieces.without(IssueTypeRole.AI_RISK);
        assertEquals(Outcome.refused(Refusal.conflict("plan.not-set-up")), approve("", 0));
        assertEquals(List.of(), plans.world.trail.entries());
        assertEquals(Optional.empty(), plans.approvals.last(plans.world.aims.id()));
    }

    private void change(UnaryOperator<String> content) {
        PlanPart first = plans.approvals.parts(plans.world.aims.id(), 1).get(0);
        plans.approvals.replaceParts(
                plans.world.aims.id(), 1, List.of(new PlanPart(first.mark(), content.apply(first.content()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no JSON", "", "[]", "level"})
    void aChangedDatabaseIsSeenAndNothingOfItIsShown(String change) {
        SeenIssue risk = plans.risk("AIMS-7");
        plans.treatment("DEV-1", risk, "2026-12-01");
        plans.approve(0);
        plans.approve(1);
        change(content -> change.equals("level") ? content.replace("2026-12-01", "2026-12-31") : change);
        Outcome<ChangesView> refused = Outcome.refused(Refusal.conflict("plan.inconsistent", 1));

        ApprovedView view =
                plans.approved.read(plans.world.lead, "AIMS", 1, FIRST).orElseThrow();
        assertFalse(view.consistent());
        assertEquals(List.of(), view.risks().items());
        assertFalse(
                plans.approved.verify(plans.world.lead, "AIMS", 1).orElseThrow().consistent());
        assertTrue(
                plans.approved.verify(plans.world.lead, "AIMS", 2).orElseThrow().consistent());
        assertEquals(refused, plans.changes.changes(plans.world.lead, "AIMS", 1, Optional.empty(), ALL));
        assertEquals(refused, plans.changes.changes(plans.world.lead, "AIMS", 1, Optional.of(2), ALL));
        assertEquals(0, changes(2).summary().risks());
    }

    @Test
    void thePageOfAChangedPlanMarksNothingAndSaysSo() {
        SeenIssue risk = plans.risk("AIMS-7");
        plans.treatment("DEV-1", risk, "2026-12-01");
        plans.approve(0);
        change(content -> content.replace("2026-12-01", "2026-12-31"));
        PlanView view = plans.plan
                .list(plans.world.lead, "AIMS", PlanFilter.NONE, FIRST)
                .orElseThrow();
        assertTrue(view.damaged());
        PlanLine line = view.rows().items().get(0).lines().get(0);
        assertEquals(List.of(), line.changes());
        assertEquals(Optional.empty(), line.slippage());
        change(content -> content.replace("2026-12-31", "2026-12-01"));
        assertFalse(plans.plan
                .list(plans.world.lead, "AIMS", PlanFilter.NONE, FIRST)
                .orElseThrow()
                .damaged());
    }

    @Test
    void aPlanWhosePredecessorWasReplacedIsNotConsistent() {
        plans.risk("AIMS-7");
        plans.approve(0);
        plans.approve(1);
        PlanApproval first = plans.approvals.get(plans.world.aims.id(), 1).orElseThrow();
        PlanApproval forged = PlanApproval.of(
                plans.world.aims.id(),
                1,
                first.by(),
                first.at(),
                "forged",
                1,
                0,
                "",
                plans.approvals.parts(plans.world.aims.id(), 1));
        plans.approvals.replace(plans.world.aims.id(), forged);
        assertTrue(plans.approved
                .read(plans.world.lead, "AIMS", 1, FIRST)
                .orElseThrow()
                .consistent());
        assertFalse(plans.approved
                .read(plans.world.lead, "AIMS", 2, FIRST)
                .orElseThrow()
                .consistent());
        assertFalse(
                plans.approved.verify(plans.world.lead, "AIMS", 2).orElseThrow().consistent());
    }

    @Test
    void whatMovedIsCountedForAllAndNamedForThoseWhoSeeIt() {
        SeenIssue risk = plans.risk("AIMS-7");
        SeenIssue gone = plans.risk("AIMS-8");
        SeenIssue still = plans.risk("AIMS-9");
        SeenIssue seen = plans.treatment("DEV-1", risk, "2026-12-01");
        SeenIssue hidden = plans.treatment("DEV-2", risk, "2026-12-01");
        plans.approve(0);
        assertEquals(new ChangeSummary(Map.of(), 0, 0), changes(1).summary());

        plans.due(seen, "2026-12-02");
        plans.status(hidden, "done", PlanWorld.CANCELLED);
        plans.world.issues.delete(gone.id());
        plans.risk("AIMS-10");
        plans.world.issues.hide(hidden.id(), plans.world.viewer);

        ChangesView view = changes(1);
        ChangeSummary expected =
                new ChangeSummary(Map.of(Kind.DUE, 1, Kind.DROPPED, 1, Kind.RISK_REMOVED, 1, Kind.RISK_ADDED, 1), 3, 2);
        assertEquals(expected, view.summary());
        assertEquals(
                List.of("AIMS-7", "AIMS-10"),
                view.risks().items().stream().map(each -> each.issue().key()).toList());
        assertTrue(view.more(), "the deleted one is counted and not named");
        assertEquals(2, view.risks().items().get(0).treatments().size());

        ChangesView other = plans.changes
                .changes(plans.world.viewer, "AIMS", 1, Optional.empty(), ALL)
                .orElseThrow();
        assertEquals(expected, other.summary());
        ChangesView.ChangedRisk changed = other.risks().items().get(0);
        assertEquals(
                List.of("DEV-1"),
                changed.treatments().stream().map(each -> each.issue().key()).toList());
        assertTrue(changed.more());
        assertTrue(other.risks().items().stream().noneMatch(each -> each.issue().id() == still.id()));

        plans.approve(1);
        assertEquals(
                expected,
                plans.changes
                        .changes(plans.world.viewer, "AIMS", 1, Optional.of(2), ALL)
                        .orElseThrow()
                        .summary());
        assertEquals(0, changes(2).summary().risks());
    }

    @Test
    void whatIsDeletedIsNamedAsItWasToThoseWhoMightKnow() {
        SeenIssue gone = plans.risk("AIMS-7");
        SeenIssue hidden = plans.risk("AIMS-8");
        SeenIssue work = plans.treatment("DEV-1", gone, "");
        plans.approve(0);
        plans.world.issues.hide(hidden.id(), plans.world.viewer);
        plans.world.issues.hide(work.id(), plans.world.viewer);
        plans.world.issues.delete(gone.id());

        ApprovedView seen =
                plans.approved.read(plans.world.viewer, "AIMS", 1, FIRST).orElseThrow();
        assertEquals(
                List.of("AIMS-7"),
                seen.risks().items().stream().map(FrozenRisk::key).toList());
        assertEquals(Set.of(gone.id()), seen.deleted());
        assertEquals(List.of(), seen.risks().items().get(0).treatments(), "it is there, and hidden");
        assertTrue(seen.more());

        plans.world.issues.delete(work.id());
        ApprovedView outside =
                plans.approved.read(plans.world.viewer, "AIMS", 1, FIRST).orElseThrow();
        assertEquals(List.of(), outside.risks().items().get(0).treatments(), "may not browse its project");
        ApprovedView inside =
                plans.approved.read(plans.world.lead, "AIMS", 1, FIRST).orElseThrow();
        assertEquals(
                List.of("DEV-1"),
                inside.risks().items().get(0).treatments().stream()
                        .map(FrozenTreatment::key)
                        .toList());
        assertEquals(Set.of(gone.id(), work.id()), inside.deleted());
        assertFalse(inside.more());
    }

    @Test
    void anotherKeyOfAPersonOrAProjectIsNoChange() {
        SeenIssue risk = plans.risk("AIMS-7");
        SeenIssue issue = plans.treatment("DEV-1", risk, "");
        UserKey anna = new UserKey("anna");
        UserKey anonymous = new UserKey("JIRAUSER10100");
        plans.replace(issue, "DEV-1", anna);
        plans.approve(0);
        assertFalse(plans.approvals.parts(plans.world.aims.id(), 1).toString().contains("anna"));

        plans.approvals.rename(anna, anonymous);
        plans.replace(issue, "STORE-1", anonymous);

        assertEquals(new ChangeSummary(Map.of(), 0, 0), changes(1).summary());
        assertEquals(
                List.of(), plans.rows(plans.world.lead).get(0).lines().get(0).changes());
        ApprovedView view =
                plans.approved.read(plans.world.lead, "AIMS", 1, FIRST).orElseThrow();
        assertTrue(view.consistent());
        assertEquals(
                Optional.of(anonymous),
                view.risks().items().get(0).treatments().get(0).assignee());
        plans.replace(issue, "STORE-1", plans.world.developer);
        assertEquals(Map.of(Kind.ASSIGNEE, 1), changes(1).summary().counts());
        plans.approve(1);
        plans.approve(2);
        assertEquals(2, plans.approvals.people(plans.world.aims.id()).size(), "a person has one token");
    }

    @Test
    void aRegisterThatIsTooLargeIsRefusedBeforeAnIssueIsRead() {
        plans.risk("AIMS-7");
        plans.approve(0);
        plans.approve(1);
        plans.count = PlanReading.MAX_RISKS + 1;
        plans.world.issues.forbidReading();
        assertEquals(
                Outcome.refused(new Refusal(Refusal.Kind.TOO_LARGE, "plan.too-large", List.of(PlanReading.MAX_RISKS))),
                approve("", 2));
        assertEquals(
                Outcome.refused(new Refusal(
                        Refusal.Kind.TOO_LARGE, "plan.too-large-to-compare", List.of(PlanReading.MAX_RISKS))),
                plans.changes.changes(plans.world.lead, "AIMS", 2, Optional.empty(), ALL));
        assertEquals(
                0,
                plans.changes
                        .changes(plans.world.lead, "AIMS", 1, Optional.of(2), ALL)
                        .orElseThrow()
                        .summary()
                        .risks(),
                "two plans can be compared however large the register is");
    }

    @Test
    void allThatDiffersIsListedAtOnce() {
        plans.risk("AIMS-7");
        plans.approve(0);
        for (int i = 100; i < 260; i++) {
            plans.risk("AIMS-" + i);
        }
        assertEquals(160, changes(1).risks().items().size());
        ChangesView some = plans.changes
                .changes(plans.world.lead, "AIMS", 1, Optional.empty(), new Asked(150, 20))
                .orElseThrow();
        assertEquals(10, some.risks().items().size());
        assertEquals(160, some.risks().total());
    }

    @Test
    void plansAreComparedInTheirOrder() {
        plans.risk("AIMS-7");
        plans.approve(0);
        assertEquals(
                Outcome.refused(Refusal.invalid("plan.order", 1, 1)),
                plans.changes.changes(plans.world.lead, "AIMS", 1, Optional.of(1), ALL));
        assertEquals(
                Outcome.refused(Refusal.notFound()),
                plans.changes.changes(plans.world.lead, "AIMS", 1, Optional.of(2), ALL));
        assertEquals(
                Outcome.refused(Refusal.notFound()),
                plans.changes.changes(plans.world.lead, "AIMS", 9, Optional.empty(), ALL));
        assertEquals(
                Outcome.refused(Refusal.notFound()),
                plans.changes.changes(plans.world.developer, "AIMS", 1, Optional.empty(), ALL));
        assertEquals(Outcome.refused(Refusal.notFound()), plans.approved.read(plans.world.lead, "AIMS", 9, FIRST));
        assertEquals(Outcome.refused(Refusal.notFound()), plans.approved.verify(plans.world.lead, "AIMS", 9));
        assertEquals(Outcome.refused(Refusal.notFound()), plans.approved.verify(plans.world.developer, "AIMS", 1));
    }

    @Test
    void aLargePlanIsReadInPartsWithoutLosingARisk() {
        for (int i = 1; i <= 450; i++) {
            plans.risk("AIMS-" + (i + 100));
        }
        plans.approve(0);
        assertTrue(plans.approvals.last(plans.world.aims.id()).orElseThrow().parts() > 1);
        assertEquals(0, changes(1).summary().risks());
        plans.approvals.forgetReads();
        ApprovedView view = plans.approved
                .read(plans.world.lead, "AIMS", 1, new Page.Request(400, 100))
                .orElseThrow();
        assertTrue(view.consistent());
        assertEquals(50, view.risks().items().size());
        assertEquals("AIMS-501", view.risks().items().get(0).key());
        assertFalse(view.more());
        assertTrue(plans.approvals.read() < 5, "only the parts of the page");
        assertTrue(plans.rows(plans.world.lead).stream()
                .allMatch(row -> row.changes().isEmpty()));
    }
}
