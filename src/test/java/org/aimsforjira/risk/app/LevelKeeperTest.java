package org.aimsforjira.risk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.testing.RecordingAuditTrail.Entry;
import org.aimsforjira.testing.RiskWorld;
import org.junit.jupiter.api.Test;

/** The level follows its rating, and nothing else. */
class LevelKeeperTest {

    private static final long LOW = 10_730;
    private static final long HIGH = 10_732;
    private static final long MEDIUM_LEFT = 10_771;

    private final RiskWorld world = new RiskWorld();
    private final SeenIssue risk = world.risk("AIMS-7", "Bias");

    private void rated(int likelihood, int severity) {
        world.issues.set(risk.id(), FieldRole.AI_LIKELIHOOD, 10_700L + likelihood);
        world.issues.set(risk.id(), FieldRole.AI_SEVERITY, 10_710L + severity);
        world.issues.set(risk.id(), FieldRole.AI_CONFIDENCE, 10_722L);
    }

    private void happened() {
        world.keeper.keep(world.issues.unfiltered(risk.id()).orElseThrow(), Optional.of(world.viewer));
    }

    private List<Long> level() {
        return world.issues.unfiltered(risk.id()).orElseThrow().options(FieldRole.AI_INHERENT_LEVEL);
    }

    private List<Long> residual() {
        return world.issues.unfiltered(risk.id()).orElseThrow().options(FieldRole.AI_RESIDUAL_LEVEL);
    }

    private void left(int likelihood, int severity) {
        world.issues.set(risk.id(), FieldRole.AI_RESIDUAL_LIKELIHOOD, 10_780L + likelihood);
        world.issues.set(risk.id(), FieldRole.AI_RESIDUAL_SEVERITY, 10_790L + severity);
    }

    private Map<Cell, Integer> counts(MapKind map) {
        return world.levels.countByCell(world.aims.id(), map, RiskModel.DEFAULT.cells());
    }

    private List<String> actions() {
        return world.trail.entries().stream().map(Entry::action).toList();
    }

    @Test
    void theLevelIsWrittenOnceInTheNameOfWhoeverCausedIt() {
        rated(4, 4);
        happened();
        happened();

        assertEquals(List.of(HIGH), level());
        assertEquals(List.of(world.viewer + " " + risk.id() + " AI_INHERENT_LEVEL " + HIGH), world.issues.computed());
        assertEquals(List.of("risk.level.computed"), actions());
        assertEquals(world.viewer, world.trail.last().actor());
        assertEquals(
                Map.of("before", "", "after", "LEVEL_HIGH"),
                world.trail.last().details().get("level"));
    }

    @Test
    void aLevelWrittenByHandIsPutRight() {
        rated(4, 4);
        happened();
        world.issues.set(risk.id(), FieldRole.AI_INHERENT_LEVEL, LOW);
        happened();

        assertEquals(List.of(HIGH), level());
        assertEquals(List.of("risk.level.computed", "risk.level.corrected"), actions());
        assertEquals(
                Map.of("before", "LEVEL_LOW", "after", "LEVEL_HIGH"),
                world.trail.last().details().get("level"));
    }

    @Test
    void aLevelThatACloneBroughtAlongIsPutRight() {
        world.issues.set(risk.id(), FieldRole.AI_INHERENT_LEVEL, LOW);
        happened();

        assertEquals(List.of(), level());
        assertEquals(List.of("risk.level.corrected"), actions());
    }

    @Test
    void aNewRatingIsNoCorrectionAndAnEqualLevelIsNotWrittenAgain() {
        rated(4, 4);
        happened();
        rated(3, 4);
        happened();
        assertEquals(1, world.issues.computed().size());
        rated(1, 1);
        happened();
        assertEquals(List.of(LOW), level());
        assertEquals(List.of("risk.level.computed", "risk.level.computed"), actions());
        world.issues.set(risk.id(), FieldRole.AI_INHERENT_LEVEL, HIGH);
        happened();
        assertEquals("risk.level.corrected", world.trail.last().action());
    }

    @Test
    void aLevelThatFollowsAnotherModelIsNoCorrection() {
        rated(3, 4);
        left(3, 4);
        happened();
        RiskModel model = world.models.of(world.aims.id());
        world.models.put(
                world.aims.id(),
                new RiskModel(
                        "5x5-2",
                        model.likelihoodSteps(),
                        model.severitySteps(),
                        model.levels(),
                        Collections.nCopies(5, model.rows().get(4)),
                        model.criteria()));
        happened();

        assertEquals(List.of(HIGH + 1), level());
        assertEquals(
                List.of(
                        "risk.level.computed",
                        "risk.residual-level.computed",
                        "risk.level.computed",
                        "risk.residual-level.computed"),
                actions());
        world.issues.set(risk.id(), FieldRole.AI_INHERENT_LEVEL, LOW);
        happened();
        assertEquals("risk.level.corrected", world.trail.last().action());
    }

    @Test
    void whatIsLeftHasALevelOfItsOwnThatConfidenceDoesNotRaise() {
        rated(4, 4);
        world.issues.set(risk.id(), FieldRole.AI_CONFIDENCE, 10_720L);
        left(2, 3);
        happened();
        happened();

        assertEquals(List.of(MEDIUM_LEFT), residual());
        assertEquals(
                List.of(
                        world.viewer + " " + risk.id() + " AI_INHERENT_LEVEL 10733",
                        world.viewer + " " + risk.id() + " AI_RESIDUAL_LEVEL " + MEDIUM_LEFT),
                world.issues.computed());
        assertEquals(List.of("risk.level.computed", "risk.residual-level.computed"), actions());
        assertEquals("3", world.trail.last().details().get("severity"));
        assertEquals(Map.of(new Cell(5, 4), 1), counts(MapKind.INHERENT));
        assertEquals(Map.of(new Cell(2, 3), 1), counts(MapKind.RESIDUAL));
    }

    @Test
    void aResidualLevelWrittenByHandIsPutRightAndTheInherentOneLeftAlone() {
        rated(4, 4);
        happened();
        world.issues.set(risk.id(), FieldRole.AI_RESIDUAL_LEVEL, MEDIUM_LEFT);
        happened();
        assertEquals(List.of(), residual());
        left(2, 3);
        happened();
        left(1, 1);
        happened();

        assertEquals(
                List.of(
                        "risk.level.computed",
                        "risk.residual-level.corrected",
                        "risk.residual-level.computed",
                        "risk.residual-level.computed"),
                actions());
        assertEquals(List.of(HIGH), level());
    }

    @Test
    void withoutOneFieldTheOtherIsKeptAndBothAreCounted() {
        world.pieces.without(FieldRole.AI_INHERENT_LEVEL);
        rated(4, 4);
        left(2, 3);
        happened();

        assertEquals(List.of(), level());
        assertEquals(List.of(MEDIUM_LEFT), residual());
        assertEquals(Map.of(new Cell(4, 4), 1), counts(MapKind.INHERENT));
    }

    @Test
    void theReconciliationFindsWhatNobodyHeard() {
        rated(4, 4);
        SeenIssue other = world.risk("AIMS-8", "Not rated");

        world.keeper.reconcile(world.aims);
        world.keeper.reconcile(world.aims);

        assertEquals(List.of(HIGH), level());
        assertEquals(1, world.issues.computed().size());
        assertEquals(world.aims.createdBy(), world.trail.last().actor());
        assertEquals(
                Optional.of(Rating.NONE),
                world.levels.of(other.id()).map(found -> found.inherent().rating()));
    }

    @Test
    void aRiskThatCannotBeReadKeepsNoOtherFromBeingLookedAt() {
        SeenIssue broken = world.risk("AIMS-6", "Its row cannot be read");
        world.levels.damage(broken.id());
        SeenIssue last = world.risk("AIMS-8", "Comes later");
        world.issues.set(last.id(), FieldRole.AI_LIKELIHOOD, 10_704L);
        world.issues.set(last.id(), FieldRole.AI_SEVERITY, 10_714L);
        world.issues.set(last.id(), FieldRole.AI_CONFIDENCE, 10_722L);
        world.keeper.reconcileAll();
        assertEquals(
                List.of(HIGH), world.issues.unfiltered(last.id()).orElseThrow().options(FieldRole.AI_INHERENT_LEVEL));
    }

    @Test
    void everyRiskIsCountedAndWhatIsNoneAnyMoreIsNot() {
        rated(4, 4);
        world.risk("AIMS-8", "Not rated");
        SeenIssue moved = world.risk("AIMS-9", "Moved");
        SeenIssue deleted = world.risk("AIMS-10", "Deleted while nobody listened");
        world.keeper.reconcile(world.aims);
        assertEquals(Map.of(new Cell(4, 4), 1), counts(MapKind.INHERENT));
        assertEquals(4, world.levels.count(world.aims.id()));

        world.issues.delete(moved.id());
        world.keeper.keep(
                world.issues.add("DEV-9", RiskWorld.DEV, world.type(IssueTypeRole.AI_RISK), "Moved"), Optional.empty());
        world.issues.delete(deleted.id());
        world.keeper.reconcile(world.aims);

        assertEquals(Map.of(new Cell(4, 4), 1), counts(MapKind.INHERENT));
        assertEquals(2, world.levels.count(world.aims.id()));
        assertEquals(List.of("risk.level.computed"), actions(), "counting leaves no entry");
    }

    @Test
    void aRiskMovedOutOfTheRegisterIsForgottenAtOnce() {
        rated(4, 4);
        happened();
        SeenIssue now = world.issues.unfiltered(risk.id()).orElseThrow();
        world.keeper.keep(
                new SeenIssue(
                        now.id(),
                        "DEV-7",
                        RiskWorld.DEV,
                        now.issueType(),
                        now.summary(),
                        now.status(),
                        now.statusCategory(),
                        now.resolution(),
                        now.assignee(),
                        now.options()),
                Optional.empty());
        assertEquals(Optional.empty(), world.levels.of(now.id()));
    }

    @Test
    void otherIssuesAndRisksOfOtherProjectsAreLeftAlone() {
        world.keeper.keep(world.system, Optional.empty());
        world.keeper.keep(
                world.issues.add("DEV-1", RiskWorld.DEV, world.type(IssueTypeRole.AI_RISK), "Elsewhere"),
                Optional.empty());

        assertEquals(List.of(), world.issues.computed());
    }

    @Test
    void withoutTheOptionNothingIsWritten() {
        world.pieces.without(FieldRole.AI_INHERENT_LEVEL);
        rated(4, 4);
        happened();

        assertEquals(List.of(), world.issues.computed());
    }
}
