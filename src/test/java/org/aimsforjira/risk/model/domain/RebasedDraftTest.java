package org.aimsforjira.risk.model.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftCriteria;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftStep;
import org.junit.jupiter.api.Test;

class RebasedDraftTest {
    private static final DraftStep RARE = new DraftStep("Rare", "", 1);
    private static final DraftStep POSSIBLE = new DraftStep("Possible", "", 2);
    private static final DraftStep OFTEN = new DraftStep("Often", "", 3);

    private static ModelDraft draft(DraftStep... likelihoods) {
        return new ModelDraft(
                List.of(likelihoods),
                List.of(new DraftStep("Small", "", 1), new DraftStep("Large", "", 2)),
                List.of(),
                List.of(),
                new DraftCriteria(Map.of(), Map.of(), Set.of(), Map.of(), false));
    }

    private static RebasedDraft rebased(ModelDraft draft, Optional<List<Integer>> since, DraftStep... current) {
        return RebasedDraft.of(
                draft, since.map(likelihood -> new StepOrigins(likelihood, List.of(1, 2))), draft(current), "3x2-3");
    }

    private static List<Integer> was(RebasedDraft rebased) {
        return rebased.draft().likelihoods().stream().map(DraftStep::was).toList();
    }

    private static List<List<Object>> lost(RebasedDraft rebased) {
        return rebased.lost().stream()
                .map(finding -> Stream.concat(Stream.of(finding.code(), finding.place()), finding.params().stream())
                        .toList())
                .toList();
    }

    @Test
    void aStepThatWasRenamedStaysTheStepItWas() {
        RebasedDraft rebased = rebased(
                draft(RARE, new DraftStep("Occasional", "Once a year", 2), OFTEN),
                Optional.of(List.of(1, 2, 3)),
                RARE,
                POSSIBLE,
                OFTEN);
        assertEquals(List.of(1, 2, 3), was(rebased));
        assertEquals("Occasional", rebased.draft().likelihoods().get(1).name());
        assertEquals("Once a year", rebased.draft().likelihoods().get(1).meaning());
        assertEquals(List.of(), lost(rebased));
        assertEquals("3x2-3", rebased.version());
    }

    @Test
    void aStepFollowsThoseThatMovedAndTwoWithSwappedNamesStayApart() {
        RebasedDraft rebased = rebased(
                draft(new DraftStep("Possible", "", 1), new DraftStep("Rare", "", 2)),
                Optional.of(List.of(2, 1)),
                new DraftStep("Possible", "", 1),
                new DraftStep("Rare", "", 2));
        assertEquals(List.of(2, 1), was(rebased));
        assertEquals(List.of(), lost(rebased));
    }

    @Test
    void whatIsGoneAndWhatCameIsSaid() {
        RebasedDraft rebased = rebased(
                draft(RARE, POSSIBLE, OFTEN),
                Optional.of(List.of(1, 3, 0)),
                RARE,
                new DraftStep("Often", "", 2),
                new DraftStep("Always", "", 3));
        assertEquals(List.of(1, 0, 2), was(rebased));
        String scale = "aims.risk.model.scale.likelihood";
        assertEquals(
                List.of(
                        List.of("step-gone", "likelihood-2", scale, 2, "Possible", "3x2-3"),
                        List.of("step-not-taken", "likelihood", scale, 3, "Always", "3x2-3")),
                lost(rebased));
        assertEquals(
                List.of(false, false),
                rebased.lost().stream().map(Finding::isError).toList());
    }

    /** Removed and added again by the one, or added by both. */
    @Test
    void onlyStepsThatCameSinceAreKnownByTheirNames() {
        RebasedDraft rebased = rebased(
                draft(RARE, new DraftStep(" possible", "", 2), new DraftStep("ALWAYS", "", 0)),
                Optional.of(List.of(1, 0, 0)),
                RARE,
                new DraftStep("Possible", "", 2),
                new DraftStep("Always", "", 3));
        assertEquals(List.of(1, 2, 3), was(rebased));
        assertEquals(List.of(), lost(rebased));
        // The writer took "Often" out and wants a new step of this name: it does not become the old one.
        assertEquals(
                List.of(1, 2, 0),
                was(rebased(
                        draft(RARE, POSSIBLE, new DraftStep("Often", "", 0)),
                        Optional.of(List.of(1, 2, 3)),
                        RARE,
                        POSSIBLE,
                        OFTEN)));
    }

    @Test
    void ofAnUnknownVersionOnlyNamesTell() {
        RebasedDraft rebased =
                rebased(draft(OFTEN, new DraftStep("Sometimes", "", 1)), Optional.empty(), RARE, POSSIBLE, OFTEN);
        assertEquals(List.of(3, 0), was(rebased));
        assertEquals(
                List.of("step-gone", "step-not-taken", "step-not-taken"),
                rebased.lost().stream().map(Finding::code).toList());
    }
}
