package org.aimsforjira.treatment.plan.domain;

import static org.aimsforjira.treatment.plan.domain.Plans.risk;
import static org.aimsforjira.treatment.plan.domain.Plans.treatment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aimsforjira.treatment.domain.Progress;
import org.aimsforjira.treatment.plan.domain.PlanChange.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskChangesTest {

    private static RiskChanges between(FrozenRisk before, FrozenRisk now) {
        return RiskChanges.between(Optional.of(before), Optional.of(now));
    }

    @Test
    void oneStateDoesNotDifferFromItself() {
        FrozenRisk risk = risk(7, treatment(1, "2026-12-01", Progress.DOING));
        assertTrue(between(risk, risk).isNothing());
    }

    @Test
    void aRiskDiffersByOptionLevelAndControls() {
        FrozenRisk now = new FrozenRisk(
                7,
                "AIMS-7",
                "Another summary is no difference",
                Optional.empty(),
                Optional.of("low"),
                Plans.controls("A.6.2.4", "A.7.4"),
                List.of());
        assertEquals(
                List.of(
                        PlanChange.of(Kind.OPTION, "mitigate", ""),
                        PlanChange.of(Kind.LEVEL, "high", "low"),
                        PlanChange.of(Kind.RISK_CONTROLS, "A.6.2.4", "A.6.2.4, A.7.4")),
                between(risk(7), now).own());
    }

    private static FrozenRisk with(ChosenOption option) {
        FrozenRisk risk = risk(7);
        return new FrozenRisk(
                7, risk.key(), risk.summary(), Optional.of(option), risk.level(), risk.controls(), List.of());
    }

    @Test
    void optionsThatWereAddedAreComparedByIdAndSaidByText() {
        FrozenRisk insured = with(ChosenOption.added(10_999, Optional.of("Insure")));
        assertEquals(
                List.of(PlanChange.of(Kind.OPTION, "mitigate", "Insure")),
                between(risk(7), insured).own());
        assertEquals(
                List.of(PlanChange.of(Kind.OPTION, "Insure", "Watch")),
                between(insured, with(ChosenOption.added(11_000, Optional.of("Watch"))))
                        .own());
        assertTrue(between(insured, with(ChosenOption.added(10_999, Optional.of("Buy insurance"))))
                .isNothing());
    }

    @Test
    void treatmentsComeAndGo() {
        RiskChanges changes = between(
                risk(7, treatment(1, "", Progress.TODO), treatment(2, "", Progress.TODO)),
                risk(7, treatment(2, "", Progress.TODO), treatment(3, "", Progress.DONE)));
        assertEquals(
                new TreeMap<>(Map.of(
                        1L, List.of(PlanChange.of(Kind.REMOVED, "", "")),
                        3L, List.of(PlanChange.of(Kind.ADDED, "", "")))),
                changes.treatments());
        assertEquals(List.of(), changes.own());
    }

    @ParameterizedTest
    @CsvSource({
        "TODO, DOING, PROGRESS",
        "DOING, TODO, PROGRESS",
        "TODO, DONE, DONE",
        "DOING, DROPPED, DROPPED",
        "DONE, DROPPED, DROPPED",
        "DROPPED, DONE, DONE",
        "DONE, DOING, REOPENED",
        "DROPPED, TODO, REOPENED"
    })
    void progressHasItsOwnWordForEachWay(Progress before, Progress now, Kind kind) {
        assertEquals(
                List.of(PlanChange.of(kind, before.key(), now.key())),
                between(risk(7, treatment(1, "", before)), risk(7, treatment(1, "", now)))
                        .of(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-13, 12",
        "2026-12-13, 2026-12-01, -12",
        "2026-02-28, 2026-03-01, 1",
        "'', 2026-12-01, 0",
        "2026-12-01, '', 0"
    })
    void aDueDateMovesByDays(String before, String now, long days) {
        assertEquals(
                List.of(new PlanChange(Kind.DUE, before, now, days)),
                between(risk(7, treatment(1, before, Progress.TODO)), risk(7, treatment(1, now, Progress.TODO)))
                        .of(1));
    }

    @Test
    void anIssueThatMovedIsTheSameTreatmentInAnotherProject() {
        FrozenTreatment old = treatment(1, "", Progress.TODO);
        FrozenTreatment moved = new FrozenTreatment(
                1, "SHOP-9", 11, "Treatment 1", Optional.empty(), Optional.empty(), Progress.TODO, Plans.controls());
        assertEquals(
                List.of(
                        PlanChange.of(Kind.ASSIGNEE, "JIRAUSER7", ""),
                        PlanChange.of(Kind.PROJECT, "DEV", "SHOP"),
                        PlanChange.of(Kind.CONTROLS, "A.6.2.4", "")),
                between(risk(7, old), risk(7, moved)).of(1));
    }

    @Test
    void aProjectWithAnotherKeyIsTheSameProject() {
        FrozenTreatment old = treatment(1, "", Progress.TODO);
        FrozenTreatment now = new FrozenTreatment(
                1,
                "STORE-1",
                old.projectId(),
                old.summary(),
                old.assignee(),
                old.due(),
                old.progress(),
                old.controls());
        assertTrue(between(risk(7, old), risk(7, now)).isNothing());
    }

    @Test
    void aRiskThatCameOrWentTakesItsTreatmentsAlong() {
        FrozenRisk risk = risk(7, treatment(1, "", Progress.TODO));
        RiskChanges added = RiskChanges.between(Optional.empty(), Optional.of(risk));
        RiskChanges removed = RiskChanges.between(Optional.of(risk), Optional.empty());
        assertEquals(List.of(PlanChange.of(Kind.RISK_ADDED, "", "")), added.own());
        assertEquals(List.of(PlanChange.of(Kind.ADDED, "", "")), added.of(1));
        assertEquals(List.of(PlanChange.of(Kind.RISK_REMOVED, "", "")), removed.own());
        assertEquals(List.of(PlanChange.of(Kind.REMOVED, "", "")), removed.of(1));
    }

    @Test
    void aSummaryCountsRisksTreatmentsAndKinds() {
        ChangeSummary.Counter counter = new ChangeSummary.Counter();
        counter.add(RiskChanges.none(1));
        counter.add(between(
                risk(7, treatment(1, "2026-12-01", Progress.TODO), treatment(2, "", Progress.DOING)),
                risk(7, treatment(1, "2026-12-02", Progress.DONE), treatment(2, "", Progress.DONE))));
        counter.add(RiskChanges.between(Optional.empty(), Optional.of(risk(8))));
        assertEquals(new ChangeSummary(Map.of(Kind.DONE, 2, Kind.DUE, 1, Kind.RISK_ADDED, 1), 2, 2), counter.summary());
    }
}
