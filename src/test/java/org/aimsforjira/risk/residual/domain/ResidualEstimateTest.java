package org.aimsforjira.risk.residual.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.domain.ControlKind;
import org.aimsforjira.evidence.domain.EvidenceVerdict;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.InherentLevel;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.residual.domain.ResidualEstimate.End;
import org.aimsforjira.soa.domain.ControlState;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidualEstimateTest {
    private static final int TIMES = 3_000;
    private static final RiskModel MODEL = RiskModel.DEFAULT;

    private static SelectedControl control(String id, String state, ControlKind... kinds) {
        return new SelectedControl(new ControlId(id), Set.of(kinds), state);
    }

    private static InherentLevel inherent(int likelihood, int severity, Confidence confidence) {
        return MODEL.assess(Rating.of(likelihood, severity, confidence)).orElseThrow();
    }

    private static int sum(End end) {
        return end.lines().stream().mapToInt(ResidualLine::amount).sum();
    }

    private static List<String> lines(End end) {
        return end.lines().stream()
                .map(line -> (line.kind().key() + " " + line.subject()).strip() + " " + line.amount())
                .toList();
    }

    @Test
    void eachKindOfOperatingControlsTakesOneStepInTheBestCase() {
        ResidualEstimate range = ResidualEstimate.of(
                MODEL,
                inherent(4, 4, Confidence.LOW),
                List.of(
                        control("A.6.2.4", "operating", ControlKind.TECHNICAL, ControlKind.PROCEDURAL),
                        control("A.6.2.8", "operating", ControlKind.TECHNICAL),
                        control("A.3.2", "planned", ControlKind.ORGANIZATIONAL)));

        assertEquals(3, range.best().likelihood());
        assertEquals(4, range.best().severity());
        assertEquals(RiskLevel.HIGH, range.best().level());
        assertEquals(
                List.of(
                        "rated 4",
                        "unsure 1",
                        "kind-operates technical -1",
                        "kind-operates procedural -1",
                        "not-operating A.3.2 0"),
                lines(range.best()));
        assertEquals(List.of("A.6.2.4", "A.6.2.8"), range.best().lines().get(2).controls());
        assertEquals("planned", range.best().lines().get(4).state());
        assertEquals(5, range.worst().likelihood());
        assertEquals(List.of("rated 4", "unsure 1", "not-all-operate 0"), lines(range.worst()));
    }

    @Test
    void whenAllOperateEvenTheWorstCaseIsAStepLower() {
        ResidualEstimate range = ResidualEstimate.of(
                MODEL,
                inherent(3, 3, Confidence.HIGH),
                List.of(control("A.6.2.8", "operating", ControlKind.TECHNICAL)));
        assertEquals(2, range.best().likelihood());
        assertEquals(2, range.worst().likelihood());
        assertTrue(range.isExact());
    }

    @Test
    void nothingGoesBelowTheLowestStepAndALineSaysSo() {
        ResidualEstimate range = ResidualEstimate.of(
                MODEL,
                inherent(1, 5, Confidence.HIGH),
                List.of(control("A.6.2.4", "operating", ControlKind.TECHNICAL, ControlKind.PROCEDURAL)));
        assertEquals(1, range.best().likelihood());
        assertEquals(
                List.of("rated 1", "kind-operates technical -1", "kind-operates procedural -1", "lowest-step 2"),
                lines(range.best()));
        assertEquals(List.of("rated 1", "all-operate -1", "lowest-step 1"), lines(range.worst()));
    }

    @Test
    void withoutAControlWhatRemainsIsWhatWas() {
        ResidualEstimate range = ResidualEstimate.of(MODEL, inherent(5, 2, Confidence.LOW), List.of());
        assertEquals(List.of("rated 5", "unsure-highest 0", "no-control 0"), lines(range.best()));
        assertEquals(range.best(), range.worst());
    }

    @Test
    void aControlThatTheCatalogueDoesNotHaveCountsNothing() {
        ResidualEstimate range =
                ResidualEstimate.of(MODEL, inherent(3, 3, Confidence.HIGH), List.of(control("A.99.1", "operating")));
        assertEquals(3, range.best().likelihood());
        assertEquals(3, range.worst().likelihood());
    }

    @ParameterizedTest
    @ValueSource(longs = {48, 490, 4_848})
    void everyExplanationSumsToItsNumberAndTheEndsAreInOrder(long seed) {
        RandomRisks risks = new RandomRisks(seed);
        for (int i = 0; i < TIMES; i++) {
            RiskModel model = risks.model();
            InherentLevel inherent = risks.inherent(model);
            ResidualEstimate range = ResidualEstimate.of(model, inherent, risks.controls());
            assertEquals(range.best().likelihood(), sum(range.best()));
            assertEquals(range.worst().likelihood(), sum(range.worst()));
            assertTrue(range.best().likelihood() >= 1);
            assertTrue(range.best().likelihood() <= range.worst().likelihood());
            assertTrue(range.worst().likelihood() <= inherent.countedLikelihood());
            assertTrue(range.best().level().compareTo(range.worst().level()) <= 0);
            assertTrue(range.worst().level().compareTo(inherent.level()) <= 0);
            assertEquals(inherent.severity(), range.best().severity());
            assertEquals(inherent.severity(), range.worst().severity());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {48, 490, 4_848})
    void onlyOperatingControlsLowerItAndOneMoreNeverRaisesIt(long seed) {
        RandomRisks risks = new RandomRisks(seed);
        for (int i = 0; i < TIMES; i++) {
            RiskModel model = risks.model();
            InherentLevel inherent = risks.inherent(model);
            List<SelectedControl> controls = risks.controls();
            ResidualEstimate before = ResidualEstimate.of(model, inherent, controls);
            if (controls.stream().noneMatch(SelectedControl::counts)) {
                assertEquals(inherent.countedLikelihood(), before.best().likelihood());
                assertEquals(inherent.countedLikelihood(), before.worst().likelihood());
            }
            if (!controls.isEmpty()) {
                assertNotRaised(before, ResidualEstimate.of(model, inherent, with(controls, risks, "operating")));
            }
        }
    }

    /** Each state comes from the nine-state rule: work that is finished may make a control operate, and never the other way. */
    @ParameterizedTest
    @ValueSource(longs = {48, 490, 4_848})
    void finishedWorkNeverRaisesIt(long seed) {
        RandomRisks risks = new RandomRisks(seed);
        for (int i = 0; i < TIMES; i++) {
            RiskModel model = risks.model();
            InherentLevel inherent = risks.inherent(model);
            List<SelectedControl> controls = risks.controls();
            if (controls.isEmpty()) {
                continue;
            }
            Decision decision = Decision.values()[risks.nextInt(Decision.values().length)];
            EvidenceVerdict evidence = EvidenceVerdict.values()[risks.nextInt(EvidenceVerdict.values().length)];
            int doing = 1 + risks.nextInt(3);
            Work open = new Work(risks.nextInt(3), doing, risks.nextInt(3), 0);
            Work finished = new Work(open.todo(), doing - 1, open.done() + 1, 0);
            int which = risks.nextInt(controls.size());
            assertNotRaised(
                    ResidualEstimate.of(
                            model,
                            inherent,
                            at(
                                    controls,
                                    which,
                                    ControlState.of(decision, open, evidence).key())),
                    ResidualEstimate.of(
                            model,
                            inherent,
                            at(
                                    controls,
                                    which,
                                    ControlState.of(decision, finished, evidence)
                                            .key())));
        }
    }

    private static void assertNotRaised(ResidualEstimate before, ResidualEstimate after) {
        assertTrue(after.best().likelihood() <= before.best().likelihood());
        assertTrue(after.worst().likelihood() <= before.worst().likelihood());
        assertTrue(after.best().level().compareTo(before.best().level()) <= 0);
        assertTrue(after.worst().level().compareTo(before.worst().level()) <= 0);
    }

    private static List<SelectedControl> with(List<SelectedControl> controls, RandomRisks risks, String state) {
        return at(controls, risks.nextInt(controls.size()), state);
    }

    private static List<SelectedControl> at(List<SelectedControl> controls, int which, String state) {
        List<SelectedControl> changed = new ArrayList<>(controls);
        SelectedControl old = changed.get(which);
        changed.set(which, new SelectedControl(old.id(), old.kinds(), state));
        return changed;
    }
}
