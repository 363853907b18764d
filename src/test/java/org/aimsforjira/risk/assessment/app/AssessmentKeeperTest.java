package org.aimsforjira.risk.assessment.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.AssessmentDraft;
import org.aimsforjira.risk.assessment.domain.Origin;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.testing.AssessmentWorld;
import org.aimsforjira.testing.RecordingAuditTrail.Entry;
import org.aimsforjira.testing.RiskWorld;
import org.junit.jupiter.api.Test;

/** However ratings come onto an issue, there is one assessment for each change of them. */
class AssessmentKeeperTest {

    private static final Map<FieldRole, Long> RATED =
            Map.of(FieldRole.AI_LIKELIHOOD, 10_704L, FieldRole.AI_SEVERITY, 10_714L, FieldRole.AI_CONFIDENCE, 10_722L);

    private final AssessmentWorld world = new AssessmentWorld();
    private final Aims aims = world.world.aims;

    private static SortedSet<ControlId> controls(String... ids) {
        SortedSet<ControlId> controls = new TreeSet<>();
        List.of(ids).forEach(id -> controls.add(new ControlId(id)));
        return controls;
    }

    private List<String> actions() {
        return world.world.trail.entries().stream().map(Entry::action).toList();
    }

    @Test
    void fieldsWrittenInJiraMakeAnAssessmentWithoutConsequences() {
        world.world.issues.set(world.risk.id(), FieldRole.ANNEX_A_CONTROLS, 10_802L);
        world.edit(world.other, RATED);
        world.hear(world.world.lead);

        Assessment one = world.history().get(0);
        assertEquals(1, world.history().size());
        assertEquals(1, one.number());
        assertEquals(Origin.FIELDS, one.origin());
        assertEquals(world.other, one.by());
        assertEquals(Rating.of(4, 4, Confidence.HIGH), one.inherent());
        assertEquals(Optional.of("high"), one.inherentLevel());
        assertFalse(one.hasConsequences());
        assertEquals("5x5-1", one.modelVersion());
        assertEquals(controls("A.7.4"), one.controls());
        assertEquals(List.of("risk.assessed"), actions());
        Map<String, ?> details = world.world.trail.last().details();
        assertEquals(Map.of("before", "", "after", "4"), details.get("likelihood"));
        assertEquals(Map.of("before", "", "after", "LEVEL_HIGH"), details.get("level"));
        assertEquals("ORIGIN_FIELDS", details.get("origin"));
        assertEquals(world.other, world.world.trail.last().actor());
    }

    @Test
    void whatIsNoRatingMakesNone() {
        world.hear(world.other);
        world.edit(world.other, Map.of(FieldRole.ANNEX_A_CONTROLS, 10_802L));
        world.keeper.keep(world.world.system, Optional.of(world.other));
        assertEquals(List.of(), world.history());
        world.edit(world.other, RATED);
        world.edit(world.other, Map.of(FieldRole.ANNEX_A_CONTROLS, 10_801L));
        assertEquals(1, world.history().size());
    }

    @Test
    void aResidualRatingIsAnAssessmentAndSoIsTakingOneAway() {
        world.edit(world.other, RATED);
        world.edit(
                world.other,
                Map.of(FieldRole.AI_RESIDUAL_LIKELIHOOD, 10_782L, FieldRole.AI_RESIDUAL_SEVERITY, 10_792L));
        world.world.issues.set(world.risk.id(), FieldRole.AI_LIKELIHOOD);
        world.hear(world.other);

        assertEquals(
                List.of(Optional.empty(), Optional.of("high"), Optional.of("high")),
                world.history().stream().map(Assessment::inherentLevel).toList());
        assertEquals(
                List.of(Optional.of("low"), Optional.of("low"), Optional.empty()),
                world.history().stream().map(Assessment::residualLevel).toList());
    }

    @Test
    void whatHappenedWhileNobodyListenedIsFoundAndSaysSo() {
        RATED.forEach((role, option) -> world.world.issues.set(world.risk.id(), role, option));
        world.world.risk("AIMS-8", "Not rated");
        for (int i = 0; i < 120; i++) {
            SeenIssue more = world.world.risk("AIMS-" + (100 + i), "More than a batch");
            RATED.forEach((role, option) -> world.world.issues.set(more.id(), role, option));
        }
        world.keeper.reconcile(aims);
        world.keeper.reconcile(aims);

        assertEquals(1, world.history().size());
        assertEquals(Origin.FOUND, world.history().get(0).origin());
        assertEquals(aims.createdBy(), world.history().get(0).by());
        assertEquals(121, actions().size());
    }

    @Test
    void aMovedRiskIsCountedAnewAndADeletedOneKeepsItsHistory() {
        world.edit(world.other, RATED);
        world.world.projects.add(20_000, "NEW", "Another register");
        Aims target = world.world.aimsRepository.create(
                20_000, "Another", aims.timeZone(), world.world.lead, aims.createdAt());
        SeenIssue before = world.world.issues.unfiltered(world.risk.id()).orElseThrow();
        SeenIssue moved = new SeenIssue(
                before.id(),
                "NEW-1",
                20_000,
                before.issueType(),
                before.summary(),
                before.status(),
                before.statusCategory(),
                before.resolution(),
                before.assignee(),
                before.options());
        world.world.issues.put(moved);
        world.keeper.keep(moved, Optional.of(world.other));

        assertEquals(
                "NEW-1",
                world.assessments.latest(target.id(), moved.id()).orElseThrow().riskKey());
        assertEquals(
                1,
                world.assessments.latest(target.id(), moved.id()).orElseThrow().number());
        world.world.issues.delete(moved.id());
        world.keeper.reconcile(aims);
        world.keeper.reconcile(target);
        assertEquals(1, world.history().size());
        assertEquals(Optional.of(moved.id()), world.assessments.riskWithKey(aims.id(), "AIMS-7"));
    }

    @Test
    void risksOfOtherProjectsAreNone() {
        SeenIssue elsewhere =
                world.world.issues.add("DEV-1", RiskWorld.DEV, world.world.type(IssueTypeRole.AI_RISK), "Elsewhere");
        RATED.forEach((role, option) -> world.world.issues.set(elsewhere.id(), role, option));
        world.keeper.keep(world.world.issues.unfiltered(elsewhere.id()).orElseThrow(), Optional.of(world.other));
        assertEquals(List.of(), actions());
    }

    private void rated(long risk, long likelihood) {
        RATED.forEach((role, option) -> world.world.issues.set(risk, role, option));
        world.world.issues.set(risk, FieldRole.AI_LIKELIHOOD, likelihood);
    }

    @Test
    void publishingAnotherModelAssessesNothing() {
        rated(world.risk.id(), 10_703);
        world.edit(
                world.other,
                Map.of(FieldRole.AI_RESIDUAL_LIKELIHOOD, 10_785L, FieldRole.AI_RESIDUAL_SEVERITY, 10_791L));
        SeenIssue gone = world.world.risk("AIMS-8", "Rated with the step that goes");
        rated(gone.id(), 10_702);
        world.keeper.keep(world.world.issues.unfiltered(gone.id()).orElseThrow(), Optional.of(world.other));
        List<Assessment> before = world.history();

        world.world.publishWithoutSecondLikelihood();
        world.hear(world.world.lead);
        world.keeper.keep(world.world.issues.unfiltered(gone.id()).orElseThrow(), Optional.of(world.world.lead));
        world.keeper.reconcile(aims);

        assertEquals(before, world.history());
        Assessment kept = world.assessments.latest(aims.id(), gone.id()).orElseThrow();
        assertEquals(1, kept.number());
        assertEquals(world.other, kept.by());
        assertEquals(2, actions().size());

        world.edit(world.other, Map.of(FieldRole.AI_LIKELIHOOD, 10_704L));
        Assessment now = world.history().get(0);
        assertEquals(Optional.of(3), now.inherent().likelihood());
        assertEquals("4x5-2", now.modelVersion());
        assertEquals(
                Map.of("before", "2", "after", "3"),
                world.world.trail.last().details().get("likelihood"),
                "in the steps of one model");
    }

    @Test
    void theVersionsOfTheModelAreReadOnceForAllRisks() {
        for (int i = 0; i < 105; i++) {
            rated(world.world.risk("AIMS-" + (100 + i), "Many").id(), 10_705);
        }
        world.keeper.reconcile(aims);
        assertEquals(0, world.world.models.readings(), "all are of the model in force");
        world.world.publishWithoutSecondLikelihood();
        world.keeper.reconcile(aims);

        assertEquals(1, world.world.models.readings());
        assertEquals(105, actions().size());
    }

    @Test
    void aDraftKeepsTheModelThatItsAuthorSaw() {
        draft(Rating.of(4, 4, Confidence.HIGH));
        RATED.forEach((role, option) -> world.world.issues.set(world.risk.id(), role, option));
        world.world.publishWithoutSecondLikelihood();
        world.hear(world.world.lead);

        Assessment one = world.history().get(0);
        assertEquals(Origin.DIALOG, one.origin());
        assertEquals(Rating.of(4, 4, Confidence.HIGH), one.inherent());
        assertEquals("5x5-1", one.modelVersion());
        assertEquals(Optional.of("high"), one.inherentLevel());
        world.hear(world.other);
        assertEquals(1, world.history().size());
    }

    @Test
    void stepsLevelAndVersionAreOfOneModelThoughOneIsPublishedInBetween() {
        rated(world.risk.id(), 10_705);
        world.justBeforeRecording(world.world::publishWithoutSecondLikelihood);
        world.hear(world.other);

        Assessment one = world.history().get(0);
        assertEquals("4x5-2", one.modelVersion());
        assertEquals(Rating.of(4, 4, Confidence.HIGH), one.inherent(), "the fifth is the fourth now");
        assertEquals(Optional.of("critical"), one.inherentLevel());
    }

    @Test
    void aRiskThatCannotBeReadKeepsNoOtherFromBeingLookedAt() {
        rated(world.risk.id(), 10_704);
        world.assessments.damage(world.risk.id());
        draft(Rating.of(4, 4, Confidence.HIGH));
        SeenIssue later = world.world.risk("AIMS-8", "Comes later");
        rated(later.id(), 10_702);
        world.world.projects.add(20_000, "NEW", "Another register");
        Aims second = world.world.aimsRepository.create(
                20_000, "Another", aims.timeZone(), world.world.lead, aims.createdAt());
        SeenIssue elsewhere =
                world.world.issues.add("NEW-1", 20_000, world.world.type(IssueTypeRole.AI_RISK), "Elsewhere");
        rated(elsewhere.id(), 10_703);

        world.keeper.settleAllDrafts();
        world.keeper.reconcileAll();

        assertEquals(
                1, world.assessments.latest(aims.id(), later.id()).orElseThrow().number());
        assertEquals(
                1,
                world.assessments
                        .latest(second.id(), elsewhere.id())
                        .orElseThrow()
                        .number());
    }

    @Test
    void whoWroteTheFieldsStandsInJirasHistory() {
        Instant edited = world.world.world.clock.now();
        world.world.world.clock.advance(Duration.ofHours(1));
        rated(world.risk.id(), 10_703);
        world.world.issues.edit(world.risk.id(), FieldRole.AI_LIKELIHOOD, 10_704, world.other, edited);
        world.hear(world.world.viewer); // who wrote something else

        Assessment one = world.history().get(0);
        assertEquals(world.other, one.by());
        assertEquals(edited, one.at());
        assertEquals(Origin.FIELDS, one.origin());
        assertEquals(world.other, world.world.trail.last().actor());

        world.world.issues.set(world.risk.id(), FieldRole.AI_LIKELIHOOD, 10_701L);
        world.keeper.reconcile(aims);
        assertEquals(Origin.FOUND, world.history().get(0).origin(), "the history has nothing newer");
        world.world.world.clock.advance(Duration.ofHours(1));
        world.world.issues.edit(
                world.risk.id(), FieldRole.AI_SEVERITY, 10_711, world.other, world.world.world.clock.now());
        world.keeper.reconcile(aims);
        assertEquals(world.other, world.history().get(0).by());
        assertEquals(Origin.FIELDS, world.history().get(0).origin());
    }

    private AssessmentDraft draft(Rating inherent) {
        AssessmentDraft draft = new AssessmentDraft(
                aims.id(),
                world.risk.id(),
                "AIMS-7",
                world.world.lead,
                world.world.world.clock.now(),
                "Yearly review",
                "Tests",
                inherent,
                List.of(),
                Rating.NONE,
                "5x5-1");
        world.drafts.add(draft);
        return draft;
    }

    @Test
    void aDraftIsItsAuthorsOnly() {
        draft(Rating.of(4, 4, Confidence.HIGH));
        world.edit(world.other, RATED);
        assertEquals(Origin.FIELDS, world.history().get(0).origin());
        assertEquals(world.other, world.history().get(0).by());
    }

    @Test
    void aDraftThatACrashLeftIsCompletedIfJiraHasIt() {
        draft(Rating.of(4, 4, Confidence.HIGH));
        RATED.forEach((role, option) -> world.world.issues.set(world.risk.id(), role, option));
        world.keeper.settleDrafts(aims);

        assertEquals("Yearly review", world.history().get(0).why());
        assertEquals(Origin.DIALOG, world.history().get(0).origin());
        assertEquals(List.of(), world.drafts.all(aims.id()));
        assertEquals("Tests", world.world.trail.last().details().get("inputs"));
    }

    @Test
    void aDraftThatNeverReachedJiraIsDroppedAfterAnHourWithItsWords() {
        draft(Rating.of(4, 4, Confidence.HIGH));
        world.keeper.settleDrafts(aims);
        assertEquals(1, world.drafts.all(aims.id()).size());
        world.world.world.clock.advance(Duration.ofMinutes(61));
        world.keeper.settleDrafts(aims);

        assertEquals(List.of(), world.drafts.all(aims.id()));
        assertEquals(List.of(), world.history());
        assertEquals(List.of("risk.assessment.dropped"), actions());
        assertEquals("Yearly review", world.world.trail.last().details().get("why"));
        assertEquals("4", world.world.trail.last().details().get("likelihood"));
    }
}
