package org.aimsforjira.treatment.plan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.domain.RiskCriteria;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskLevel.Tone;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.domain.ModelScope;
import org.aimsforjira.risk.model.domain.PublishedModel;
import org.aimsforjira.risk.model.domain.PublishedModel.Making;
import org.aimsforjira.risk.model.domain.StepOrigins;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.treatment.domain.Progress;
import org.aimsforjira.treatment.plan.domain.ChosenOption;
import org.aimsforjira.treatment.plan.domain.PlanChange;
import org.aimsforjira.treatment.plan.domain.PlanChange.Kind;
import org.aimsforjira.treatment.plan.domain.PlanFilter;
import org.aimsforjira.treatment.plan.domain.PlanFilter.Work;
import org.aimsforjira.treatment.plan.domain.Slippage;
import org.junit.jupiter.api.Test;

class TreatmentPlanTest {
    private static final Page.Request FIRST = new Page.Request(0, 50);

    private final PlanWorld plans = new PlanWorld();

    private Outcome<PlanView> list(PlanFilter filter) {
        return plans.plan.list(plans.world.lead, "AIMS", filter, FIRST);
    }

    private static List<Kind> kinds(List<PlanChange> changes) {
        return changes.stream().map(PlanChange::kind).toList();
    }

    @Test
    void withoutViewAimsNothingOfItExists() {
        assertEquals(
                Outcome.refused(Refusal.notFound()),
                plans.plan.list(plans.world.developer, "AIMS", PlanFilter.NONE, FIRST));
        assertEquals(List.of(), plans.search.asked);
    }

    @Test
    void aRowHasItsTreatmentsWithDatesAndCost() {
        SeenIssue risk = plans.risk("AIMS-7");
        plans.world.issues.set(risk.id(), FieldRole.AI_TREATMENT_OPTION, 10_771L);
        SeenIssue late = plans.treatment("DEV-1", risk, "2026-11-01");
        SeenIssue dropped = plans.treatment("DEV-2", risk, "2026-10-01");
        plans.status(dropped, "done", PlanWorld.CANCELLED);
        plans.estimate(late, 7_200, 3_600);
        plans.estimate(dropped, 99_000, 99_000);

        PlanRow row = plans.rows(plans.world.viewer).get(0);

        assertEquals(Optional.of(ChosenOption.known("mitigate")), row.option(), "by its key, whatever it is called");
        assertEquals(
                List.of("DEV-1", "DEV-2"),
                row.lines().stream().map(line -> line.issue().key()).toList());
        assertTrue(row.lines().get(0).overdue());
        assertFalse(row.lines().get(1).overdue(), "what is closed is not overdue");
        assertEquals(Progress.DROPPED, row.lines().get(1).state().progress());
        assertEquals("[A.6.2.4]", row.lines().get(0).state().controls().toString(), "those of the risk");
        assertEquals(Optional.of(new Cost(7_200, 3_600)), row.cost(), "dropped work costs nothing");
        assertEquals(Optional.empty(), row.lines().get(0).slippage(), "nothing is approved");
    }

    @Test
    void workThatTreatsTwoRisksCostsOnceOnThePage() {
        SeenIssue risk = plans.risk("AIMS-7");
        SeenIssue other = plans.risk("AIMS-8");
        SeenIssue both = plans.treatment("DEV-1", risk, "");
        plans.world.issues.link(plans.world.lead, LinkTypeRole.TREATMENT, both.id(), other.id());
        plans.estimate(both, 60, 30);
        PlanView view = list(PlanFilter.NONE).orElseThrow();
        assertEquals(Optional.of(new Cost(60, 30)), view.cost());
        assertEquals(
                List.of(Optional.of(new Cost(60, 30)), Optional.of(new Cost(60, 30))),
                view.rows().items().stream().map(PlanRow::cost).toList());
    }

    @Test
    void hiddenWorkIsSaidWithoutANumberAndIsNoChange() {
        SeenIssue risk = plans.risk("AIMS-7");
        SeenIssue hidden = plans.treatment("DEV-1", risk, "2026-12-01");
        SeenIssue removed = plans.treatment("DEV-2", risk, "2026-12-01");
        plans.approve(0);
        plans.world.issues.hide(hidden.id(), plans.world.viewer);
        PlanRow row = plans.rows(plans.world.viewer).get(0);
        assertTrue(row.more());
        assertEquals(
                List.of("DEV-2"),
                row.lines().stream().map(line -> line.issue().key()).toList());
        assertEquals(List.of(), row.lines().get(0).changes());

        plans.world.issues.hide(removed.id(), plans.world.viewer);
        plans.unlink(removed, risk);
        assertEquals(List.of(), plans.rows(plans.world.viewer).get(0).lines());
        assertEquals(2, plans.rows(plans.world.lead).get(0).lines().size());
    }

    @Test
    void aRowIsMarkedByWhatMovedSinceTheApproval() {
        SeenIssue risk = plans.risk("AIMS-7");
        SeenIssue moved = plans.treatment("DEV-1", risk, "2026-12-01");
        SeenIssue removed = plans.treatment("DEV-2", risk, "2026-12-01");
        plans.approve(0);
        SeenIssue fresh = plans.risk("AIMS-8");
        plans.due(moved, "2026-12-13");
        plans.unlink(removed, risk);
        SeenIssue added = plans.treatment("DEV-3", risk, "");
        plans.world.issues.set(risk.id(), FieldRole.AI_TREATMENT_OPTION, 10_771L);

        List<PlanRow> rows = plans.rows(plans.world.viewer);
        PlanRow row = rows.get(0);
        assertEquals(List.of(Kind.OPTION), kinds(row.changes()));
        assertEquals(
                List.of("DEV-1", "DEV-3", "DEV-2"),
                row.lines().stream().map(line -> line.issue().key()).toList());
        assertEquals(List.of(Kind.DUE), kinds(row.lines().get(0).changes()));
        assertEquals(Optional.of(new Slippage(12, false)), row.lines().get(0).slippage());
        assertEquals(added.id(), row.lines().get(1).issue().id());
        assertEquals(List.of(Kind.ADDED), kinds(row.lines().get(1).changes()));
        assertEquals(List.of(Kind.REMOVED), kinds(row.lines().get(2).changes()));
        assertFalse(row.lines().get(2).treats());
        assertEquals(fresh.id(), rows.get(1).risk().id());
        assertEquals(List.of(Kind.RISK_ADDED), kinds(rows.get(1).changes()));
    }

    @Test
    void doneWorkIsAsLateAsItWasFinishedByTheClockOfTheAims() {
        SeenIssue risk = plans.risk("AIMS-7");
        SeenIssue late = plans.treatment("DEV-1", risk, "2026-10-20");
        plans.approve(0);
        plans.resolved(late, Instant.parse("2026-10-25T23:30:00Z"));
        assertEquals(
                Optional.of(new Slippage(5, true)),
                plans.rows(plans.world.lead).get(0).lines().get(0).slippage());
        plans.world.aimsRepository.inZone(plans.world.aims.id(), ZoneId.of("Europe/Berlin"));
        assertEquals(
                Optional.of(new Slippage(6, true)),
                plans.rows(plans.world.lead).get(0).lines().get(0).slippage());
    }

    @Test
    void anOptionThatAnAdministratorAddedIsShownAndFrozenByItsText() {
        plans.world.pieces.withOption(FieldRole.AI_TREATMENT_OPTION, 10_998, "Insure");
        plans.world.pieces.withOption(FieldRole.AI_TREATMENT_OPTION, 10_999, "Watch");
        SeenIssue risk = plans.risk("AIMS-7");
        plans.world.issues.set(risk.id(), FieldRole.AI_TREATMENT_OPTION, 10_998L);
        assertEquals(
                Optional.of(new ChosenOption("10998", "Insure")),
                plans.rows(plans.world.lead).get(0).option());
        plans.approve(0);
        plans.world.issues.set(risk.id(), FieldRole.AI_TREATMENT_OPTION, 10_999L);
        assertEquals(
                List.of(new PlanChange(Kind.OPTION, "Insure", "Watch", 0)),
                plans.rows(plans.world.lead).get(0).changes());
    }

    private void publish(int number, String name) {
        RiskLevel low = RiskLevel.LOW;
        RiskLevel severe = new RiskLevel("severe", name, Tone.RED, 2);
        RiskModel built = RiskModel.DEFAULT;
        plans.world.models.append(new PublishedModel(
                ModelScope.of(plans.world.aims.id()),
                number,
                new RiskModel(
                        PublishedModel.version(2, 2, number),
                        built.likelihoodSteps().subList(0, 2),
                        built.severitySteps().subList(0, 2),
                        List.of(low, severe),
                        List.of(List.of(low, low), List.of(low, severe)),
                        new RiskCriteria(
                                Map.of("low", Stance.ACCEPTABLE, "severe", Stance.TOLERABLE),
                                Map.of(),
                                Set.of(),
                                Map.of(),
                                false)),
                new Making(
                        plans.world.lead,
                        Instant.EPOCH,
                        "",
                        Optional.empty(),
                        new StepOrigins(List.of(1, 2), List.of(1, 2)),
                        false)));
    }

    @Test
    void namesOfLevelsComeFromTheNewestModelThatHasThem() {
        SeenIssue risk = plans.risk("AIMS-7");
        plans.approve(0);
        publish(2, "Serious");
        publish(3, "Severe & rare");
        assertEquals(LevelNames.NONE, list(PlanFilter.NONE).orElseThrow().levels(), "nobody needs them");
        plans.world.issues.set(risk.id(), FieldRole.AI_LIKELIHOOD, 10_701L);
        plans.world.issues.set(risk.id(), FieldRole.AI_SEVERITY, 10_711L);
        assertEquals(
                Optional.of("Severe & rare"),
                list(PlanFilter.NONE).orElseThrow().levels().level("severe").map(RiskLevel::name));
        assertEquals(
                Optional.of("Severe & rare"),
                plans.changes
                        .changes(plans.world.lead, "AIMS", 1, Optional.empty(), new ChangesView.Asked(0, 50))
                        .orElseThrow()
                        .levels()
                        .level("severe")
                        .map(RiskLevel::name));
    }

    @Test
    void overdueIsOneDayForRowsAndQuery() {
        SeenIssue risk = plans.risk("AIMS-7");
        plans.treatment("DEV-1", risk, "2026-11-02");
        plans.clock.set(Instant.parse("2026-11-02T23:30:00Z"));
        PlanFilter overdue = new PlanFilter("", Optional.empty(), Work.OVERDUE, "", Owner.ANYBODY);

        assertFalse(plans.rows(plans.world.lead).get(0).lines().get(0).overdue());
        String jql = list(overdue).orElseThrow().jql();
        assertTrue(jql.contains("due < \\\"2026-11-02\\\""), jql);

        plans.world.aimsRepository.inZone(plans.world.aims.id(), ZoneId.of("Europe/Berlin"));
        assertTrue(plans.rows(plans.world.lead).get(0).lines().get(0).overdue());
        String other = list(overdue).orElseThrow().jql();
        assertTrue(other.contains("due < \\\"2026-11-03\\\""), other);
    }

    @Test
    void aFilterOnMoreWorkThanIsLookedAtSaysSo() {
        PlanFilter overdue = new PlanFilter("", Optional.empty(), Work.OVERDUE, "", Owner.ANYBODY);
        assertFalse(list(overdue).orElseThrow().cut());
        plans.tooManyTreatments = true;
        assertTrue(list(overdue).orElseThrow().cut());
        assertFalse(list(PlanFilter.NONE).orElseThrow().cut(), "asks nothing of treatments");
    }

    @Test
    void aFilterOnWhatIsNotThereIsRefused() {
        assertEquals(
                Outcome.refused(Refusal.invalid("plan.option-unknown", "burn")),
                list(new PlanFilter("", Optional.of("burn"), Work.ANY, "", Owner.ANYBODY)));
        assertEquals(
                Outcome.refused(Refusal.invalid("plan.person-unknown", "nosuch")),
                list(PlanFilter.NONE.with(Owner.named("nosuch"))));
        assertEquals(
                Outcome.refused(Refusal.invalid("plan.project-unknown", "NOSUCH")),
                list(PlanFilter.NONE.withProject("NOSUCH")));
        assertEquals(
                Outcome.refused(Refusal.invalid("plan.project-unknown", "DEV")),
                plans.plan.list(plans.world.viewer, "AIMS", PlanFilter.NONE.withProject("DEV"), FIRST),
                "a hidden project looks absent");
        assertEquals(List.of(), plans.search.asked);
        assertEquals(
                "DEV",
                list(PlanFilter.NONE.withProject("dev")).orElseThrow().filter().project());
        assertEquals(1, plans.search.asked.size());
    }

    @Test
    void withoutTheIssueTypeThereIsNothing() {
        plans.world.pieces.without(IssueTypeRole.AI_RISK);
        PlanView view = list(PlanFilter.NONE).orElseThrow();
        assertFalse(view.isSetUp());
        assertEquals("", view.jql());
        assertEquals(List.of(), plans.search.asked);
    }

    @Test
    void aPageBehindTheEndBecomesTheLastOne() {
        for (int i = 10; i < 15; i++) {
            plans.risk("AIMS-" + i);
        }
        PlanView view = plans.plan
                .list(plans.world.lead, "AIMS", PlanFilter.NONE, new Page.Request(40, 2))
                .orElseThrow();
        assertEquals(4, view.rows().offset());
        assertEquals("AIMS-14", view.rows().items().get(0).risk().key());
    }
}
