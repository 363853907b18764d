package org.aimsforjira.risk.model.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.ComputedLevels.Computed;
import org.aimsforjira.risk.domain.ComputedLevels.Placed;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.app.ModelAdoption.Left;
import org.aimsforjira.risk.model.app.PublishResult.Broken;
import org.aimsforjira.risk.model.app.PublishResult.ChangedMeanwhile;
import org.aimsforjira.risk.model.app.PublishResult.Published;
import org.aimsforjira.risk.model.domain.ModelDraft;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftCriteria;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftLevel;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftStep;
import org.aimsforjira.risk.model.domain.ModelScope;
import org.aimsforjira.risk.model.domain.RebasedDraft;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraSchemaWriter.SetupFailure;
import org.aimsforjira.setup.domain.WantedOptions.Wanted;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.junit.jupiter.api.Test;

class RiskModelServiceTest {
    private final ModelWorld world = new ModelWorld();

    /** The built-in model with another name for its highest level. */
    private ModelDraft renamed(String name) {
        ModelDraft now =
                world.service.view(world.approver, "AIMS").orElseThrow().draft();
        List<DraftLevel> levels = List.of(
                now.levels().get(0),
                now.levels().get(1),
                now.levels().get(2),
                new DraftLevel("critical", name, now.levels().get(3).tone()));
        return new ModelDraft(now.likelihoods(), now.severities(), levels, now.cells(), now.criteria());
    }

    private Outcome<PublishResult> publish(UserKey user, ModelDraft draft, String expected) {
        return world.service.publish(user, "AIMS", new ModelWish(draft, expected, " why ", true));
    }

    private static String code(Outcome<?> outcome) {
        return outcome.<String>fold(value -> "done", refusal -> refusal.code());
    }

    @Test
    void publishingMakesAVersionAnEntryARunAndAJob() {
        Published done = assertInstanceOf(
                Published.class,
                publish(world.approver, renamed("Severe"), "5x5-1").orElseThrow());
        assertEquals("5x5-2", done.model().model().version());
        assertEquals(
                "Severe",
                world.models.of(world.aims.id()).level("critical").orElseThrow().name());
        assertEquals("risk.model.published", world.trail.last().action());
        assertEquals("why", world.trail.last().details().get("comment"));
        assertEquals(1, world.trail.entries().size());
        assertEquals(List.of(world.aims.id()), world.jobs);
        assertEquals("5x5-2", world.runs.of(world.aims.id()).orElseThrow().version());
        assertTrue(world.enabled(FieldRole.AI_RESIDUAL_LEVEL).contains("critical=Severe"));
    }

    @Test
    void whoMayNotIsToldNoMoreThanTheyMayKnow() {
        ModelDraft draft = renamed("Severe");
        assertEquals("permission-missing", code(publish(world.viewer, draft, "5x5-1")));
        assertEquals("not-found", code(publish(world.outsider, draft, "5x5-1")));
        assertEquals("not-found", code(world.service.view(world.outsider, "AIMS")));
        assertEquals("not-found", code(world.service.check(world.outsider, "AIMS", draft)));
        assertEquals("not-found", code(world.service.preview(world.outsider, "AIMS", draft)));
        assertEquals("not-found", code(world.defaults.view(world.approver)));
        assertEquals(
                "not-found", code(world.defaults.publish(world.approver, new ModelWish(draft, "5x5-1", "", true))));
        assertEquals(Optional.empty(), world.models.newest(ModelScope.of(world.aims.id())));
    }

    @Test
    void nothingIsWrittenForABrokenAStaleOrAnUnchangedDraft() {
        ModelDraft now = renamed("");
        ModelDraft broken = new ModelDraft(
                now.likelihoods(),
                now.severities(),
                now.levels(),
                now.cells(),
                new DraftCriteria(Map.of(), Map.of(), Set.of(), Map.of(), false));
        assertInstanceOf(Broken.class, publish(world.approver, broken, "5x5-1").orElseThrow());
        publish(world.approver, renamed("Severe"), "5x5-1");
        List<String> writes = world.jira.writes();
        ChangedMeanwhile late = assertInstanceOf(
                ChangedMeanwhile.class,
                publish(world.approver, renamed("Worse"), "5x5-1").orElseThrow());
        assertEquals("5x5-2", late.current());
        assertEquals("risk.model-unchanged", code(publish(world.approver, renamed("Severe"), "5x5-2")));
        assertEquals(
                "risk.model-comment-too-long",
                code(world.service.publish(
                        world.approver, "AIMS", new ModelWish(renamed("Worse"), "5x5-2", "x".repeat(2_001), true))));
        assertEquals(writes, world.jira.writes());
        assertEquals(1, world.trail.entries().size());
    }

    /** A colleague published another colour meanwhile: the renamed step keeps its option, and its risks their rating. */
    @Test
    void aDraftOnTopOfAnotherVersionKeepsItsRenamedSteps() {
        long possible = world.id(FieldRole.AI_LIKELIHOOD, "3 Possible");
        ModelDraft now = renamed("");
        List<DraftStep> steps = new ArrayList<>(now.likelihoods());
        steps.set(2, new DraftStep("Occasional", "", 3));
        ModelDraft mine = new ModelDraft(steps, now.severities(), now.levels(), now.cells(), now.criteria());
        publish(world.approver, renamed("Severe"), "5x5-1");
        assertInstanceOf(
                ChangedMeanwhile.class, publish(world.approver, mine, "5x5-1").orElseThrow());

        RebasedDraft rebased =
                world.service.rebase(world.viewer, "AIMS", mine, "5x5-1").orElseThrow();
        assertEquals(List.of(), rebased.lost());
        assertInstanceOf(
                Published.class,
                publish(world.approver, rebased.draft(), rebased.version()).orElseThrow());
        assertEquals(
                "3",
                world.pieces.optionKeys(FieldRole.AI_LIKELIHOOD, world.project).get(possible));
        assertTrue(world.enabled(FieldRole.AI_LIKELIHOOD).contains("3=3 Occasional"));
        assertEquals("not-found", code(world.service.rebase(world.outsider, "AIMS", mine, "5x5-1")));
        assertEquals("not-found", code(world.defaults.rebase(world.approver, mine, "5x5-1")));
    }

    @Test
    void whatJiraRefusesLeavesTheModelInForce() {
        world.jira.beforeWrite(what -> {
            throw new SetupFailure("No.");
        });
        assertEquals("risk.model-jira", code(publish(world.approver, renamed("Severe"), "5x5-1")));
        assertEquals(RiskModel.DEFAULT, world.models.of(world.aims.id()));
        assertEquals(List.of(), world.trail.entries());
    }

    @Test
    void thePreviewCountsForEverybodyWhoMayView() {
        world.levels.save(new Computed(
                1,
                world.aims.id(),
                new Placed(Rating.of(5, 5, Confidence.HIGH), Optional.of("critical"), Optional.of(new Cell(5, 5))),
                Placed.NONE,
                "5x5-1"));
        ModelDraft now = renamed("");
        List<List<String>> cells = new ArrayList<>(now.cells());
        cells.set(4, List.of("medium", "medium", "high", "high", "high"));
        cells.set(3, List.of("low", "medium", "high", "high", "high"));
        RiskModelService.Preview preview = world.service
                .preview(
                        world.viewer,
                        "AIMS",
                        new ModelDraft(
                                now.likelihoods(),
                                now.severities(),
                                now.levels().subList(0, 3),
                                cells,
                                new DraftCriteria(
                                        Map.of(
                                                "low", now.criteria().appetite().get("low"),
                                                "medium",
                                                        now.criteria()
                                                                .appetite()
                                                                .get("medium"),
                                                "high",
                                                        now.criteria()
                                                                .appetite()
                                                                .get("high")),
                                        Map.of(),
                                        Set.of(),
                                        Map.of(),
                                        false)))
                .orElseThrow();
        assertEquals(List.of(), preview.findings());
        assertEquals(1, preview.moves().orElseThrow().changed());
        assertEquals("rated 1", preview.jql());
    }

    @Test
    void theDefaultReachesWhoHasNoModelOfTheirOwnAndStaysAwayFromOthers() {
        ModelDraft draft = renamed("Severe");
        assertEquals(
                List.of("AI management"),
                world.defaults.view(world.admin).orElseThrow().followers());
        assertInstanceOf(
                Published.class,
                world.defaults
                        .publish(world.admin, new ModelWish(draft, "5x5-1", "", true))
                        .orElseThrow());
        assertEquals("5x5-2", world.models.of(world.aims.id()).version());
        assertEquals(2L, world.trail.last().details().get("from-default"));
        world.forSetup.afterSetup(world.aims.id());
        assertEquals(1, world.trail.entries().size());

        publish(world.approver, renamed("Our own"), "5x5-2");
        assertEquals(List.of(), world.defaults.view(world.admin).orElseThrow().followers());
        world.defaults.publish(world.admin, new ModelWish(renamed("Worse"), "5x5-2", "", true));
        assertEquals(
                "Our own",
                world.models.of(world.aims.id()).level("critical").orElseThrow().name());
        assertEquals(2, world.trail.entries().size());

        Aims later = world.aimsRepository.create(
                world.project + 1, "Later", ZoneId.of("UTC"), world.admin, Instant.parse("2026-11-02T09:00:00Z"));
        assertEquals(
                List.of("Later"), world.defaults.view(world.admin).orElseThrow().followers());
        assertEquals(RiskModel.DEFAULT, world.models.of(later.id()));
    }

    /** Default 3 removes a step and Jira refuses; default 4 changes a name only: the AIMS gets both, and no rating another step. */
    @Test
    void anAimsThatMissedADefaultTakesOverWhatItDid() {
        long possible = world.id(FieldRole.AI_LIKELIHOOD, "3 Possible");
        long unlikely = world.id(FieldRole.AI_LIKELIHOOD, "2 Unlikely");
        world.defaults.publish(world.admin, new ModelWish(renamed("Severe"), "5x5-1", "", true));
        ModelDraft now = renamed("Severe");
        List<DraftStep> steps = new ArrayList<>(now.likelihoods());
        List<List<String>> cells = new ArrayList<>(now.cells());
        steps.remove(1);
        cells.remove(1);
        ModelDraft four = new ModelDraft(steps, now.severities(), now.levels(), cells, now.criteria());
        world.jira.beforeWrite(what -> {
            throw new SetupFailure("No.");
        });
        assertEquals(
                "risk.model-default-jira",
                code(world.defaults.publish(world.admin, new ModelWish(four, "5x5-2", "", true))));
        assertEquals("5x5-2", world.models.of(world.aims.id()).version());

        world.jira.beforeWrite(what -> {});
        ModelDraft next = world.defaults.view(world.admin).orElseThrow().draft();
        List<DraftLevel> levels = new ArrayList<>(next.levels());
        levels.set(3, new DraftLevel("critical", "Worst", levels.get(3).tone()));
        ModelDraft last = new ModelDraft(next.likelihoods(), next.severities(), levels, next.cells(), next.criteria());
        assertInstanceOf(
                Published.class,
                world.defaults
                        .publish(world.admin, new ModelWish(last, "4x5-3", "", true))
                        .orElseThrow());
        assertEquals("4x5-3", world.models.of(world.aims.id()).version());
        Map<Long, String> keys = world.pieces.optionKeys(FieldRole.AI_LIKELIHOOD, world.project);
        assertEquals("2", keys.get(possible));
        assertEquals("retired-" + unlikely, keys.get(unlikely));
    }

    /** The first has no options that could be read: that is the matter of one AIMS. */
    @Test
    void oneAimsInWhichItFailsKeepsNoOtherFromTheDefault() {
        Aims first = world.aimsRepository.create(
                world.project + 1, "A first one", ZoneId.of("UTC"), world.admin, Instant.parse("2026-11-02T09:00:00Z"));
        Outcome<PublishResult> outcome =
                world.defaults.publish(world.admin, new ModelWish(renamed("Severe"), "5x5-1", "", true));
        assertEquals(
                Refusal.conflict("risk.model-default-left", "A first one"),
                outcome.<Refusal>fold(done -> Refusal.invalid("done"), refusal -> refusal));
        assertEquals(RiskModel.DEFAULT, world.models.of(first.id()));
        assertEquals("5x5-2", world.models.of(world.aims.id()).version());
        assertEquals(
                List.of(first),
                world.adoption.adoptAllDue().stream().map(Left::register).toList());
        world.forSetup.afterSetup(first.id());
        assertEquals(RiskModel.DEFAULT, world.models.of(first.id()));
    }

    @Test
    void setUpWantsTheOptionsOfTheModelUnderTheirTextsInJira() {
        assertEquals(Map.of(), world.forSetup.of(world.project));
        world.jira.changeOption(world.pieces.field(FieldRole.AI_SEVERITY).orElseThrow(), "2 Minor", "2 Gering", false);
        publish(world.approver, renamed("Severe"), "5x5-1");
        Map<FieldRole, List<Wanted>> wanted = world.forSetup.of(world.project);
        assertTrue(wanted.getOrDefault(FieldRole.AI_SEVERITY, List.of()).contains(new Wanted("2", "2 Gering")));
        assertTrue(
                wanted.getOrDefault(FieldRole.AI_INHERENT_LEVEL, List.of()).contains(new Wanted("critical", "Severe")));
    }
}
