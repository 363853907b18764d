package org.aimsforjira.risk.model.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.domain.RiskLevel.Tone;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.app.ModelOptions.Prepared;
import org.aimsforjira.risk.model.domain.ModelDraft;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftCriteria;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftLevel;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftStep;
import org.aimsforjira.setup.InMemoryJira;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.junit.jupiter.api.Test;

class ModelOptionsTest {
    private final ModelWorld world = new ModelWorld();
    private final InMemoryJira jira = world.jira;
    private final JiraPieces pieces = world.pieces;
    private final ModelOptions options = world.options;
    private final long project = world.project;

    static ModelDraft draft(List<DraftStep> likelihoods, List<DraftLevel> levels) {
        List<DraftStep> severities = List.of(
                new DraftStep("Negligible", "", 1),
                new DraftStep("Minor", "", 2),
                new DraftStep("Moderate", "", 3),
                new DraftStep("Major", "", 4),
                new DraftStep("Critical", "", 5));
        String last = levels.get(levels.size() - 1).key();
        List<List<String>> cells = new ArrayList<>();
        likelihoods.forEach(any -> cells.add(List.of(last, last, last, last, last)));
        return new ModelDraft(
                likelihoods,
                severities,
                levels,
                cells,
                new DraftCriteria(Map.of(last, Stance.TOLERABLE), Map.of(), Set.of(), Map.of(), false));
    }

    static final List<DraftLevel> LEVELS = List.of(
            new DraftLevel("low", "", Optional.of(Tone.GREEN)),
            new DraftLevel("high", "Severe", Optional.of(Tone.RED)),
            new DraftLevel("+1", "Extreme", Optional.of(Tone.PURPLE)));

    /** Without the second step; a new one at the end. */
    static final List<DraftStep> STEPS = List.of(
            new DraftStep("Rare", "", 1),
            new DraftStep("Possible", "", 3),
            new DraftStep("Probable", "", 4),
            new DraftStep("Almost certain", "", 5),
            new DraftStep("Constant", "", 0));

    private RiskModel publish(RiskModel before, ModelDraft draft, boolean renames) {
        RiskModel after = draft.toModel("x", Set.of());
        options.keep(options.prepare(project, before, after, draft.origins(), renames));
        options.settle(project, after);
        return after;
    }

    private List<String> enabled(FieldRole role) {
        return world.enabled(role);
    }

    private long id(FieldRole role, String value) {
        return world.id(role, value);
    }

    @Test
    void anOptionGoesWithItsStepAndTheRestIsMadeOrDisabled() {
        long possible = id(FieldRole.AI_LIKELIHOOD, "3 Possible");
        jira.changeOption(
                pieces.field(FieldRole.AI_LIKELIHOOD).orElseThrow(), "5 Almost certain", "Fast sicher", false);
        publish(RiskModel.DEFAULT, draft(STEPS, LEVELS), true);
        assertEquals(
                List.of("1=1 Rare", "2=2 Possible", "3=3 Probable", "4=Fast sicher", "5=5 Constant"),
                enabled(FieldRole.AI_LIKELIHOOD));
        assertEquals(
                enabled(FieldRole.AI_LIKELIHOOD).get(2),
                enabled(FieldRole.AI_RESIDUAL_LIKELIHOOD).get(2));
        assertEquals("2", pieces.optionKeys(FieldRole.AI_LIKELIHOOD, project).get(possible));
        assertEquals(List.of("low=Low", "high=Severe", "extreme=Extreme"), enabled(FieldRole.AI_INHERENT_LEVEL));
        assertEquals(5, pieces.options(FieldRole.AI_INHERENT_LEVEL, project).size());
    }

    @Test
    void withoutRenamingEveryTextStays() {
        publish(RiskModel.DEFAULT, draft(STEPS, LEVELS), false);
        assertEquals(
                List.of("1=1 Rare", "2=3 Possible", "3=4 Likely", "4=5 Almost certain", "5=5 Constant"),
                enabled(FieldRole.AI_LIKELIHOOD));
        assertEquals(List.of("low=Low", "high=High", "extreme=Extreme"), enabled(FieldRole.AI_INHERENT_LEVEL));
    }

    @Test
    void doneAgainItChangesNothing() {
        RiskModel after = publish(RiskModel.DEFAULT, draft(STEPS, LEVELS), true);
        List<String> before = enabled(FieldRole.AI_LIKELIHOOD);
        List<String> writes = jira.writes();
        options.settle(project, after);
        ModelDraft same = ModelDraft.of(after, n -> "", n -> "");
        options.keep(options.prepare(project, after, after, same.origins(), true));
        assertEquals(before, enabled(FieldRole.AI_LIKELIHOOD));
        assertEquals(
                List.of(),
                jira.writes().subList(writes.size(), jira.writes().size()).stream()
                        .filter(write -> !write.startsWith("order"))
                        .toList());
    }

    /** Cut off at each write and asked again: no option is made twice, and all is as if nothing had happened. */
    @Test
    void cutOffAnywhereAndDoneAgainItComesToTheSame() {
        int writes = writesOf();
        for (int cut = 1; cut <= writes; cut++) {
            ModelOptionsTest other = new ModelOptionsTest();
            int[] left = {cut};
            other.jira.beforeWrite(what -> {
                if (--left[0] == 0) {
                    throw new IllegalStateException("the node died");
                }
            });
            assertThrows(
                    IllegalStateException.class, () -> other.publish(RiskModel.DEFAULT, draft(STEPS, LEVELS), true));
            other.jira.beforeWrite(what -> {});
            // Up to the transaction the model before is in force; after it the new one, and only settling is left.
            RiskModel after = draft(STEPS, LEVELS).toModel("x", Set.of());
            if (other.enabled(FieldRole.AI_LIKELIHOOD).stream().noneMatch("5=5 Constant"::equals)) {
                other.publish(RiskModel.DEFAULT, draft(STEPS, LEVELS), true);
            } else {
                other.options.settle(other.project, after);
            }
            assertEquals(
                    List.of("1=1 Rare", "2=2 Possible", "3=3 Probable", "4=4 Almost certain", "5=5 Constant"),
                    other.enabled(FieldRole.AI_LIKELIHOOD),
                    "cut at " + cut);
            assertEquals(
                    List.of("low=Low", "high=Severe", "extreme=Extreme"),
                    other.enabled(FieldRole.AI_RESIDUAL_LEVEL),
                    "cut at " + cut);
            assertEquals(
                    6,
                    other.pieces.options(FieldRole.AI_LIKELIHOOD, other.project).size());
        }
    }

    private int writesOf() {
        ModelOptionsTest other = new ModelOptionsTest();
        int before = other.jira.writes().size();
        other.publish(RiskModel.DEFAULT, draft(STEPS, LEVELS), true);
        return other.jira.writes().size() - before;
    }

    @Test
    void aStepThatComesBackUnderItsNameGetsItsOptionBack() {
        long unlikely = id(FieldRole.AI_LIKELIHOOD, "2 Unlikely");
        RiskModel four = publish(RiskModel.DEFAULT, draft(STEPS, LEVELS), false);
        List<DraftStep> back = new ArrayList<>();
        back.add(new DraftStep("Rare", "", 1));
        back.add(new DraftStep("Unlikely", "", 0));
        back.add(new DraftStep("Possible", "", 2));
        List<DraftLevel> levels = List.of(
                new DraftLevel("low", "", Optional.of(Tone.GREEN)),
                new DraftLevel("high", "Severe", Optional.of(Tone.RED)));
        publish(four, draft(back, levels), false);
        assertEquals("2", pieces.optionKeys(FieldRole.AI_LIKELIHOOD, project).get(unlikely));
        assertEquals(List.of("1=1 Rare", "2=2 Unlikely", "3=3 Possible"), enabled(FieldRole.AI_LIKELIHOOD));
        assertEquals(List.of("low=Low", "high=High"), enabled(FieldRole.AI_INHERENT_LEVEL));
    }

    @Test
    void aTextThatIsTakenGetsANumber() {
        List<DraftLevel> levels = List.of(
                new DraftLevel("high", "Large", Optional.of(Tone.RED)),
                new DraftLevel("+1", "High", Optional.of(Tone.PURPLE)));
        Prepared prepared = options.prepare(
                project,
                RiskModel.DEFAULT,
                draft(STEPS, levels).toModel("x", Set.of()),
                draft(STEPS, levels).origins(),
                false);
        options.keep(prepared);
        assertEquals(
                "high-2",
                pieces.optionKeys(FieldRole.AI_INHERENT_LEVEL, project)
                        .get(id(FieldRole.AI_INHERENT_LEVEL, "High (2)")));
    }
}
