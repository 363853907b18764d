package org.aimsforjira.risk.model.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.InherentLevel;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskLevel.Tone;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.Step;
import org.aimsforjira.risk.model.domain.ModelCheck.Known;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftCriteria;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftLevel;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftStep;
import org.junit.jupiter.api.Test;

class ModelCheckTest {
    private static final Known KNOWN = new Known(
            RiskModel.DEFAULT, Map.of("privacy", "Privacy", "safety", "Safety"), Map.of(10L, "Administrators"));

    private static ModelDraft builtIn() {
        return ModelDraft.of(RiskModel.DEFAULT, n -> "L" + n, n -> "S" + n);
    }

    private static List<String> codes(ModelDraft draft) {
        return ModelCheck.findings(draft, KNOWN).stream().map(Finding::code).toList();
    }

    private static Finding only(ModelDraft draft) {
        List<Finding> findings = ModelCheck.findings(draft, KNOWN);
        assertEquals(1, findings.size(), findings.toString());
        return findings.get(0);
    }

    private static ModelDraft cell(ModelDraft draft, int likelihood, int severity, String key) {
        List<List<String>> cells =
                new ArrayList<>(draft.cells().stream().map(ArrayList::new).toList());
        List<String> row = new ArrayList<>(cells.get(likelihood - 1));
        row.set(severity - 1, key);
        cells.set(likelihood - 1, row);
        return new ModelDraft(draft.likelihoods(), draft.severities(), draft.levels(), cells, draft.criteria());
    }

    private static ModelDraft likelihoods(ModelDraft draft, List<DraftStep> steps) {
        return new ModelDraft(steps, draft.severities(), draft.levels(), draft.cells(), draft.criteria());
    }

    private static ModelDraft levels(ModelDraft draft, List<DraftLevel> levels) {
        return new ModelDraft(draft.likelihoods(), draft.severities(), levels, draft.cells(), draft.criteria());
    }

    private static ModelDraft criteria(ModelDraft draft, DraftCriteria criteria) {
        return new ModelDraft(draft.likelihoods(), draft.severities(), draft.levels(), draft.cells(), criteria);
    }

    private static DraftCriteria withAppetite(Map<String, Stance> appetite) {
        return new DraftCriteria(appetite, Map.of(), Set.of(), Map.of(), false);
    }

    private static Map<String, Stance> usual() {
        return new TreeMap<>(RiskModel.DEFAULT.criteria().appetite());
    }

    @Test
    void theBuiltInModelIsWhole() {
        assertEquals(List.of(), codes(builtIn()));
        RiskModel made = builtIn().toModel("5x5-2", Set.of());
        assertEquals(RiskModel.DEFAULT.rows(), made.rows());
        assertEquals(RiskModel.DEFAULT.criteria(), made.criteria());
    }

    @Test
    void aCellWithoutLevelOrWithAnUnknownOneIsNamed() {
        Finding empty = only(cell(builtIn(), 2, 3, ""));
        assertEquals("cell-empty", empty.code());
        assertEquals("cell-2-3", empty.place());
        assertEquals(List.of("2 L2", "3 S3"), empty.params());
        assertEquals(
                "cell-level-unknown", only(cell(builtIn(), 1, 1, "extreme")).code());
    }

    @Test
    void aFallAlongAnAxisNamesBothCells() {
        List<Finding> findings = ModelCheck.findings(cell(builtIn(), 5, 5, "low"), KNOWN);
        assertEquals(
                List.of("falls-with-likelihood", "falls-with-severity"),
                findings.stream().map(Finding::code).toList());
        assertEquals(
                List.of("5 L5", "5 S5", "aims.risk.level.low", "4 L4", "aims.risk.level.critical"),
                findings.get(0).params());
        assertEquals("cell-5-5", findings.get(1).place());
    }

    @Test
    void aLevelThatNoCellHasIsUnreachable() {
        List<DraftLevel> five = new ArrayList<>(builtIn().levels());
        five.add(new DraftLevel("+1", "Extreme", Optional.of(Tone.PURPLE)));
        Map<String, Stance> appetite = usual();
        appetite.put("+1", Stance.UNACCEPTABLE);
        ModelDraft draft = criteria(levels(builtIn(), five), withAppetite(appetite));
        Finding finding = only(draft);
        assertEquals("level-unreachable", finding.code());
        assertEquals("level-5", finding.place());
        ModelDraft reached = cell(draft, 5, 5, "+1");
        assertEquals(List.of(), codes(reached));
        RiskModel model = reached.toModel("5x5-2", Set.of());
        assertEquals("extreme", model.level(5, 5).key());
        assertEquals(
                Stance.UNACCEPTABLE,
                model.criteria().stance(model.level("extreme").orElseThrow(), Set.of()));
    }

    @Test
    void namesAreThereOnceAndFitIntoAnOption() {
        List<DraftStep> steps = new ArrayList<>(builtIn().likelihoods());
        steps.set(1, new DraftStep(" l1 ", "", 2));
        assertEquals("step-name-twice", only(likelihoods(builtIn(), steps)).code());
        steps.set(1, new DraftStep("x".repeat(251), "", 2));
        assertEquals("step-name-too-long", only(likelihoods(builtIn(), steps)).code());
        steps.set(1, new DraftStep("  ", "y".repeat(2_001), 2));
        assertEquals(List.of("step-unnamed", "meaning-too-long"), codes(likelihoods(builtIn(), steps)));
        List<DraftLevel> levels = new ArrayList<>(builtIn().levels());
        levels.set(0, new DraftLevel("low", "Same", Optional.of(Tone.GREEN)));
        levels.set(1, new DraftLevel("medium", "same", Optional.of(Tone.GREEN)));
        assertEquals(List.of("level-name-twice", "level-colour-twice"), codes(levels(builtIn(), levels)));
    }

    @Test
    void aScaleHasTwoToTenStepsAndUsesAStepBeforeOnce() {
        List<DraftStep> eleven = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 11; i++) {
            eleven.add(new DraftStep("L" + i, "", i <= 5 ? i : 0));
            rows.add(builtIn().cells().get(Math.min(i, 5) - 1));
        }
        ModelDraft draft = new ModelDraft(
                eleven,
                builtIn().severities(),
                builtIn().levels(),
                rows,
                builtIn().criteria());
        assertEquals(List.of("steps-number"), codes(draft));
        List<DraftStep> twice = new ArrayList<>(builtIn().likelihoods());
        twice.set(2, new DraftStep("Other", "", 1));
        twice.set(3, new DraftStep("Another", "", 9));
        assertEquals(List.of("step-twice", "step-unknown"), codes(likelihoods(builtIn(), twice)));
    }

    @Test
    void theAppetiteIsTotalAndNeverBearsMoreOfAHigherLevel() {
        Map<String, Stance> missing = usual();
        missing.remove("high");
        assertEquals(
                "appetite-missing",
                only(criteria(builtIn(), withAppetite(missing))).code());
        Map<String, Stance> falling = usual();
        falling.put("low", Stance.UNACCEPTABLE);
        Finding finding = only(criteria(builtIn(), withAppetite(falling)));
        assertEquals("appetite-falls", finding.code());
        assertEquals("appetite-2", finding.place());
        Map<String, Stance> unknown = usual();
        unknown.put("extreme", Stance.UNACCEPTABLE);
        assertEquals(
                "criteria-level-unknown",
                only(criteria(builtIn(), withAppetite(unknown))).code());
    }

    @Test
    void anOverrideForAKindIsKnownStricterAndConsistent() {
        assertEquals(
                "kind-unknown",
                only(kinds(Map.of("luck", Map.of("low", Stance.UNACCEPTABLE)))).code());
        Finding milder = only(kinds(Map.of("privacy", Map.of("critical", Stance.ACCEPTABLE))));
        assertEquals("kind-milder", milder.code());
        assertFalse(milder.isError());
        Finding falls = only(kinds(Map.of("privacy", Map.of("low", Stance.UNACCEPTABLE))));
        assertEquals("kind-falls", falls.code());
        assertEquals("kind-privacy-2", falls.place());
        assertEquals(
                List.of(),
                ModelCheck.findings(
                        kinds(Map.of("privacy", Map.of("medium", Stance.UNACCEPTABLE, "high", Stance.UNACCEPTABLE))),
                        KNOWN));
    }

    private static ModelDraft kinds(Map<String, Map<String, Stance>> stricter) {
        return criteria(builtIn(), new DraftCriteria(usual(), stricter, Set.of(), Map.of(), false));
    }

    @Test
    void layersAndApproversNameWhatIsThere() {
        ModelDraft draft = criteria(
                builtIn(),
                new DraftCriteria(usual(), Map.of(), Set.of("extreme"), Map.of("high", 99L, "low", 10L), true));
        assertEquals(List.of("criteria-level-unknown", "role-unknown"), codes(draft));
    }

    @Test
    void oneLevelOnlyAndAConfidenceWithoutEffectAreWarnings() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rows.add(List.of("low", "medium", "high", "critical", "critical"));
        }
        ModelDraft draft = new ModelDraft(
                builtIn().likelihoods(),
                builtIn().severities(),
                builtIn().levels(),
                rows,
                builtIn().criteria());
        assertEquals("confidence-without-effect", only(draft).code());
        ModelDraft one = new ModelDraft(
                List.of(new DraftStep("a", "", 1), new DraftStep("b", "", 2)),
                List.of(new DraftStep("a", "", 1), new DraftStep("b", "", 2)),
                List.of(new DraftLevel("low", "", Optional.of(Tone.GREEN))),
                List.of(List.of("low", "low"), List.of("low", "low")),
                withAppetite(Map.of("low", Stance.ACCEPTABLE)));
        assertEquals("one-level", only(one).code());
        assertFalse(ModelCheck.hasErrors(ModelCheck.findings(one, KNOWN)));
    }

    @Test
    void keysComeFromNamesAndStay() {
        List<DraftLevel> levels = List.of(
                new DraftLevel("low", "Gering", Optional.of(Tone.GREEN)),
                new DraftLevel("+1", "Größer als üblich, und mehr", Optional.of(Tone.YELLOW)),
                new DraftLevel("+2", "low", Optional.of(Tone.RED)),
                new DraftLevel("+3", "高", Optional.of(Tone.PURPLE)));
        assertEquals(Map.of("+1", "grosser-als-ubli", "+2", "low-2", "+3", "level"), LevelKeys.of(levels, Set.of()));
        RiskModel renamed = levels(
                        builtIn(),
                        List.of(
                                new DraftLevel("low", "Gering", Optional.of(Tone.GREEN)),
                                builtIn().levels().get(1),
                                builtIn().levels().get(2),
                                builtIn().levels().get(3)))
                .toModel("5x5-2", Set.of());
        assertEquals(Set.of("low"), LevelKeys.taken(List.of(renamed, RiskModel.DEFAULT)));
    }

    /** {@code none} is what filters call risks that are not rated. */
    @Test
    void noLevelIsKnownAsNone() {
        DraftLevel none = new DraftLevel("+1", "None", Optional.of(Tone.GREY));
        assertEquals(Map.of("+1", "level-none"), LevelKeys.of(List.of(none), Set.of()));
        // It comes back under its name as the same level.
        RiskLevel kept = new RiskLevel("level-none", "None", Tone.GREY, 1);
        assertEquals(Set.of(), LevelKeys.taken(List.of(levelled(kept))));
        List<DraftLevel> levels = new ArrayList<>(builtIn().levels());
        levels.set(0, new DraftLevel("none", "Nothing", Optional.of(Tone.GREEN)));
        levels.set(1, new DraftLevel("No!", "Little", Optional.of(Tone.YELLOW)));
        List<Finding> findings = LevelCheck.findings(levels(builtIn(), levels));
        assertEquals(
                List.of("level-key-reserved", "level-key-malformed"),
                findings.stream().map(Finding::code).toList());
        assertEquals(List.of(1, "none"), findings.get(0).params());
        assertTrue(findings.get(0).isError());
    }

    private static RiskModel levelled(RiskLevel level) {
        List<Step> steps = List.of(new Step("a", ""), new Step("b", ""));
        return new RiskModel(
                "2x2-2",
                steps,
                steps,
                List.of(level),
                List.of(List.of(level, level), List.of(level, level)),
                RiskModel.DEFAULT.criteria());
    }

    /** Many drafts, whole and broken in many ways: the check and the constructor agree, and what passes keeps every promise. */
    @Test
    void whatHasNoErrorIsATotalMonotoneAndCautiousModel() {
        Random random = new Random(42_001);
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < 6_000; i++) {
            ModelDraft draft = random(random);
            if (ModelCheck.hasErrors(ModelCheck.findings(draft, KNOWN))) {
                broken++;
            } else {
                whole++;
                keepsItsPromises(draft.toModel("x", Set.of()));
            }
            if (structureBroken(draft)) {
                assertTrue(ModelCheck.hasErrors(ModelCheck.findings(draft, KNOWN)), draft.toString());
            }
        }
        assertTrue(whole > 500 && broken > 500, whole + " whole, " + broken + " broken");
    }

    private static boolean structureBroken(ModelDraft draft) {
        try {
            draft.toModel("x", Set.of());
            return false;
        } catch (IllegalArgumentException expected) {
            return true;
        }
    }

    private static void keepsItsPromises(RiskModel model) {
        Set<String> reached = new java.util.HashSet<>();
        for (int likelihood = 1; likelihood <= model.likelihoods(); likelihood++) {
            for (int severity = 1; severity <= model.severities(); severity++) {
                reached.add(model.level(likelihood, severity).key());
                InherentLevel sure = assess(model, likelihood, severity, Optional.of(Confidence.HIGH));
                InherentLevel unsure = assess(model, likelihood, severity, Optional.of(Confidence.LOW));
                InherentLevel unknown = assess(model, likelihood, severity, Optional.empty());
                assertTrue(unsure.level().compareTo(sure.level()) >= 0);
                assertEquals(unsure.level(), unknown.level());
                assertEquals(
                        Stance.class,
                        model.criteria().stance(sure.level(), Set.of("privacy")).getDeclaringClass());
                if (likelihood < model.likelihoods()) {
                    assertTrue(assess(model, likelihood + 1, severity, Optional.of(Confidence.HIGH))
                                    .level()
                                    .compareTo(sure.level())
                            >= 0);
                }
                if (severity < model.severities()) {
                    assertTrue(assess(model, likelihood, severity + 1, Optional.of(Confidence.HIGH))
                                    .level()
                                    .compareTo(sure.level())
                            >= 0);
                }
            }
        }
        assertEquals(model.levels().size(), reached.size());
        for (int rank = 2; rank <= model.levels().size(); rank++) {
            assertTrue(model.criteria()
                            .stance(model.levels().get(rank - 1), Set.of("privacy"))
                            .compareTo(model.criteria().stance(model.levels().get(rank - 2), Set.of("privacy")))
                    >= 0);
        }
        assertEquals(model, ModelJson.model(ModelJson.write(model, new StepOrigins(List.of(), List.of()))));
    }

    private static InherentLevel assess(
            RiskModel model, int likelihood, int severity, Optional<Confidence> confidence) {
        return model.assess(new Rating(Optional.of(likelihood), Optional.of(severity), confidence))
                .orElseThrow();
    }

    /** Mostly monotone, now and then with a flaw. */
    private static ModelDraft random(Random random) {
        int likelihoods = flawed(random) ? random.nextInt(13) : 2 + random.nextInt(9);
        int severities = 2 + random.nextInt(9);
        int number = 1 + random.nextInt(Math.min(6, likelihoods + severities));
        List<DraftLevel> levels = new ArrayList<>();
        Map<String, Stance> appetite = new HashMap<>();
        for (int rank = 1; rank <= number; rank++) {
            String key = random.nextBoolean() ? "+" + rank : "level-" + rank;
            levels.add(new DraftLevel(key, "Level " + rank, Optional.of(Tone.values()[rank % Tone.values().length])));
            if (!flawed(random)) {
                appetite.put(key, Stance.values()[Math.min(2, rank * 3 / (number + 1))]);
            }
        }
        List<List<String>> cells = new ArrayList<>();
        for (int l = 0; l < likelihoods; l++) {
            List<String> row = new ArrayList<>();
            for (int s = 0; s < severities; s++) {
                int rank = (l + s) * number / (likelihoods + severities - 1);
                int drawn = rarely(random) ? random.nextInt(number) : Math.min(rank, number - 1);
                row.add(rarely(random) ? "" : levels.get(drawn).key());
            }
            cells.add(row);
        }
        if (flawed(random) && !cells.isEmpty()) {
            cells.remove(0);
        }
        Map<String, Map<String, Stance>> stricter =
                flawed(random) ? Map.of("privacy", Map.of(levels.get(0).key(), Stance.UNACCEPTABLE)) : Map.of();
        return new ModelDraft(
                steps(likelihoods),
                steps(severities),
                levels,
                cells,
                new DraftCriteria(appetite, stricter, Set.of(), Map.of(), random.nextBoolean()));
    }

    private static boolean flawed(Random random) {
        return random.nextInt(12) == 0;
    }

    private static boolean rarely(Random random) {
        return random.nextInt(144) == 0;
    }

    private static List<DraftStep> steps(int number) {
        List<DraftStep> steps = new ArrayList<>();
        for (int step = 1; step <= number; step++) {
            steps.add(new DraftStep("Step " + step, "", 0));
        }
        return steps;
    }

    @Test
    void aModelThatIsBrokenIsNoModel() {
        assertThrows(
                IllegalArgumentException.class,
                () -> cell(builtIn(), 5, 5, "low").toModel("x", Set.of()));
    }
}
