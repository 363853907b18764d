package org.aimsforjira.risk.assessment.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aimsforjira.risk.assessment.app.AssessResult.ChangedMeanwhile;
import org.aimsforjira.risk.assessment.app.AssessResult.Saved;
import org.aimsforjira.risk.assessment.app.AssessmentForm.KeptConsequence;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.ConsequenceRating;
import org.aimsforjira.risk.assessment.domain.Origin;
import org.aimsforjira.risk.assessment.domain.Part;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.AssessmentWorld;
import org.aimsforjira.testing.RecordingAuditTrail.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentServiceTest {

    private static final String MODEL = "5x5-1";
    private static final ConsequenceRating FAIR = new ConsequenceRating("individuals", "fairness", 5);

    private final AssessmentWorld world = new AssessmentWorld();
    private final UserKey lead = world.world.lead;

    private static AssessRisk wish(int basedOn, int likelihood, int severity, ConsequenceRating... consequences) {
        return new AssessRisk(
                basedOn,
                MODEL,
                Optional.of(likelihood),
                Optional.of(severity),
                List.of(consequences),
                Optional.of(Confidence.HIGH),
                Optional.empty(),
                Optional.empty(),
                "Why " + likelihood,
                " Inputs ");
    }

    private AssessResult assess(UserKey user, AssessRisk wanted) {
        return world.service.assess(user, "AIMS-7", wanted).orElseThrow();
    }

    private String refused(AssessRisk wanted) {
        int before = world.history().size();
        String code = world.service
                .assess(lead, "AIMS-7", wanted)
                .fold(result -> "saved " + result.view().assessment().number(), Refusal::code);
        assertEquals(before, world.history().size(), code);
        assertEquals(List.of(), world.drafts.all(world.world.aims.id()), code);
        return code;
    }

    private List<Long> chosen(FieldRole role) {
        return world.world.issues.unfiltered(world.risk.id()).orElseThrow().options(role);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasSaidIsInJiraAndInOneRecord(boolean heardAtOnce) {
        if (heardAtOnce) {
            world.tellOfEdits();
        }
        AssessRisk wanted = new AssessRisk(
                0,
                MODEL,
                Optional.of(3),
                Optional.empty(),
                List.of(FAIR),
                Optional.of(Confidence.LOW),
                Optional.of(1),
                Optional.of(3),
                "Yearly review",
                "");
        AssessResult result = assess(lead, wanted);
        world.hear(lead);

        Assessment one = assertInstanceOf(Saved.class, result).view().assessment();
        assertEquals(List.of(one), world.history());
        assertEquals(Origin.DIALOG, one.origin());
        assertEquals(List.of(FAIR), one.consequences());
        assertEquals(Rating.of(3, 5, Confidence.LOW), one.inherent());
        assertEquals(Optional.of("critical"), one.inherentLevel(), "3 counts as 4");
        assertEquals(Optional.of("low"), one.residualLevel());
        assertEquals("Yearly review", one.why());
        assertEquals(List.of(10_715L), chosen(FieldRole.AI_SEVERITY));
        assertEquals(List.of(10_781L), chosen(FieldRole.AI_RESIDUAL_LIKELIHOOD));
        assertEquals(List.of(10_761L), chosen(FieldRole.AI_CONSEQUENCE_KIND));
        assertEquals(
                List.of("risk.assessed"),
                world.world.trail.entries().stream().map(Entry::action).toList());
        assertEquals(
                List.of("individuals, fairness: 5"),
                world.world.trail.last().details().get("consequences"));
        assertEquals(List.of(), world.drafts.all(world.world.aims.id()));
    }

    @Test
    void theSameRatingsAgainAreAnotherAssessment() {
        assess(lead, wish(0, 3, 4));
        world.world.world.clock.advance(Duration.ofDays(365));
        assess(world.other, wish(1, 3, 4));
        assertEquals(
                List.of(2, 1), world.history().stream().map(Assessment::number).toList());
        assertEquals(world.other, world.history().get(0).by());
    }

    @Test
    void whoDidNotSeeTheNewestIsToldAndNothingIsWritten() {
        assess(lead, wish(0, 3, 4));
        AssessResult result = assess(world.other, wish(0, 5, 5));

        Assessment theirs =
                assertInstanceOf(ChangedMeanwhile.class, result).view().assessment();
        assertEquals("Why 3", theirs.why());
        assertEquals(1, world.history().size());
        assertEquals(List.of(10_703L), chosen(FieldRole.AI_LIKELIHOOD));
        assertEquals(List.of(), world.drafts.all(world.world.aims.id()));
        assertInstanceOf(Saved.class, assess(world.other, wish(1, 5, 5)));
        assertEquals("risk.assessment.unknown", refused(wish(7, 5, 5)));
    }

    @Test
    void anEditInJiraThatNobodyHeardYetIsAConflictToo() {
        assess(lead, wish(0, 3, 4));
        world.world.world.clock.advance(Duration.ofMinutes(1));
        world.world.issues.edit(
                world.risk.id(), FieldRole.AI_LIKELIHOOD, 10_701, world.other, world.world.world.clock.now());
        Assessment theirs = assertInstanceOf(ChangedMeanwhile.class, assess(lead, wish(1, 5, 5)))
                .view()
                .assessment();
        assertEquals(2, theirs.number());
        assertEquals(Optional.of(1), theirs.inherent().likelihood());
        assertEquals(world.other, theirs.by(), "not whoever set up the AIMS");
        assertEquals(Origin.FIELDS, theirs.origin());
    }

    @Test
    void ofTwoAtOnceOneIsTold() throws InterruptedException, ExecutionException {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<AssessResult>> wishes =
                    List.of(() -> assess(lead, wish(0, 3, 4)), () -> assess(world.other, wish(0, 5, 5)));
            List<AssessResult> results = new ArrayList<>();
            for (Future<AssessResult> each : both.invokeAll(wishes)) {
                results.add(each.get());
            }
            assertEquals(1, world.history().size());
            assertEquals(1, results.stream().filter(Saved.class::isInstance).count());
            results.forEach(
                    result -> assertEquals(world.history().get(0), result.view().assessment()));
        } finally {
            both.shutdown();
        }
    }

    @Test
    void badInputIsRefusedInWholeAndByItsName() {
        assertEquals("param.out-of-range", refused(wish(0, 6, 1)));
        assertEquals("param.out-of-range", refused(wish(0, 1, 0)));
        assertEquals("param.out-of-range", refused(wish(0, 1, 9, new ConsequenceRating("individuals", "fairness", 9))));
        assertEquals("risk.value-unknown", refused(wish(0, 1, 2, new ConsequenceRating("nobody", "fairness", 2))));
        assertEquals("risk.value-unknown", refused(wish(0, 1, 2, new ConsequenceRating("individuals", "fun", 2))));
        assertEquals("risk.assessment.consequence-twice", refused(wish(0, 1, 5, FAIR, FAIR)));
        assertEquals("risk.assessment.not-the-worst", refused(wish(0, 1, 2, FAIR)));
        AssessRisk half = new AssessRisk(
                0,
                MODEL,
                Optional.of(1),
                Optional.of(1),
                List.of(),
                Optional.empty(),
                Optional.of(1),
                Optional.empty(),
                "",
                "");
        assertEquals("risk.assessment.residual-half", refused(half));
        AssessRisk nothing = new AssessRisk(
                0,
                MODEL,
                Optional.empty(),
                Optional.of(1),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
        assertEquals("risk.assessment.rating-missing", refused(nothing));
        AssessRisk tooLong = new AssessRisk(
                0,
                MODEL,
                Optional.of(1),
                Optional.of(1),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "x".repeat(10_001),
                "");
        assertEquals("risk.assessment.text-too-long", refused(tooLong));
        assertEquals(List.of(), chosen(FieldRole.AI_LIKELIHOOD));
        assertEquals(List.of(), world.world.trail.entries());
    }

    @Test
    void jirasRefusalLeavesNothing() {
        world.world.issues.refuse("The board is closed");
        assertEquals("issues.jira-refused", refused(wish(0, 3, 4)));
        world.world.issues.refuse("");
        world.world.issues.forbidEditing(lead);
        assertEquals("risk.assessment.edit-not-allowed", refused(wish(0, 3, 4)));
        assertEquals(List.of(), world.world.trail.entries());
    }

    @Test
    void permissionsHoldAndHiddenLooksAbsent() {
        Outcome<?> absent = Outcome.refused(Refusal.notFound());
        Page.Request page = new Page.Request(0, 10);
        assertEquals(
                "permission-missing",
                world.service
                        .assess(world.world.viewer, "AIMS-7", wish(0, 1, 1))
                        .fold(any -> "", Refusal::code));
        assertEquals(absent, world.service.assess(world.world.developer, "AIMS-7", wish(0, 1, 1)));
        assertEquals(absent, world.queries.history(world.world.developer, "AIMS-7", page));
        assertEquals(absent, world.queries.form(world.world.developer, "AIMS-7"));
        assertEquals(absent, world.queries.formForMany(world.world.developer, "AIMS"));
        assertEquals(absent, world.queries.historyOf(world.world.developer, "AIMS", "AIMS-7", page));

        assess(lead, wish(0, 1, 1));
        assertEquals(
                1,
                world.queries
                        .historyOf(world.world.viewer, "AIMS", "AIMS-7", page)
                        .orElseThrow()
                        .assessments()
                        .total());
        world.world.issues.hide(world.risk.id(), world.world.viewer);
        assertEquals(absent, world.queries.historyOf(world.world.viewer, "AIMS", "AIMS-7", page));
        world.world.issues.delete(world.risk.id());
        assertEquals(
                1,
                world.queries
                        .historyOf(world.world.viewer, "AIMS", "AIMS-7", page)
                        .orElseThrow()
                        .assessments()
                        .total());
    }

    private static AssessRisk with(String model, AssessRisk wish) {
        return new AssessRisk(
                wish.basedOn(),
                model,
                wish.likelihood(),
                wish.severity(),
                wish.consequences(),
                wish.confidence(),
                wish.residualLikelihood(),
                wish.residualSeverity(),
                wish.why(),
                wish.inputs());
    }

    @Test
    void stepsOfAnotherModelThanTheOneInForceAreRefused() {
        assess(lead, wish(0, 3, 4));
        world.world.publishWithoutSecondLikelihood();
        assertEquals("risk.assessment.model-changed", refused(wish(1, 3, 4)));
        assertEquals("risk.assessment.model-changed", refused(wish(0, 3, 4)), "before anything about others");
        assertEquals(
                "risk.assessment.model-changed",
                world.bulk
                        .assess(
                                lead,
                                "AIMS",
                                new AssessMany(
                                        List.of("AIMS-7"),
                                        MODEL,
                                        Optional.of(3),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        "",
                                        ""))
                        .fold(any -> "", Refusal::code));
        assertEquals(List.of(10_703L), chosen(FieldRole.AI_LIKELIHOOD));
        AssessResult saved = assess(lead, with("4x5-2", wish(1, 3, 4)));
        assertEquals(List.of(10_704L), chosen(FieldRole.AI_LIKELIHOOD));
        assertEquals("4x5-2", saved.view().assessment().modelVersion());
    }

    @Test
    void aModelThatComesIntoForceWhileOptionsAreLookedUpIsNoticed() {
        world.justBeforeDraft(world.world::publishWithoutSecondLikelihood);
        assertEquals("risk.assessment.model-changed", refused(wish(0, 3, 4)));
        assertEquals(List.of(), chosen(FieldRole.AI_LIKELIHOOD));
    }

    @Test
    void whatWasSaidOfConsequencesHoldsInTheModelInForce() {
        assess(lead, wish(0, 3, 5, FAIR));
        world.world.publishWithoutSecondLikelihood();
        assertEquals(
                List.of(new KeptConsequence("individuals", "fairness", Optional.of(5))),
                world.queries.form(lead, "AIMS-7").orElseThrow().consequences());
        world.world.issues.set(world.risk.id(), FieldRole.AI_SEVERITY, 10_714L);
        assertEquals(List.of(), world.queries.form(lead, "AIMS-7").orElseThrow().consequences());
    }

    @Test
    void aConsequenceThatTheIssueHasStaysThoughItsOptionIsNoLongerOffered() {
        assess(lead, wish(0, 3, 5, FAIR));
        world.world.pieces.disable(FieldRole.AI_CONSEQUENCE_KIND, 10_761L);

        Assessment again = assess(lead, wish(1, 2, 5, FAIR)).view().assessment();
        assertEquals(List.of(FAIR), again.consequences());
        assertEquals(List.of(10_761L), chosen(FieldRole.AI_CONSEQUENCE_KIND));
        world.world.issues.set(world.risk.id(), FieldRole.AI_CONSEQUENCE_KIND);
        assertEquals("risk.value-unknown", refused(wish(2, 2, 5, FAIR)));
    }

    @Test
    void anOlderAssessmentIsWordedInItsOwnModel() {
        assess(lead, wish(0, 3, 4));
        assess(lead, wish(1, 2, 4));
        world.world.publishWithoutSecondLikelihood();
        assertEquals(
                List.of("2 Unlikely", "3 L3"),
                world
                        .queries
                        .history(lead, "AIMS-7", new Page.Request(0, 10))
                        .orElseThrow()
                        .assessments()
                        .items()
                        .stream()
                        .map(view -> view.words()
                                .likelihood(
                                        view.model(),
                                        view.assessment()
                                                .inherent()
                                                .likelihood()
                                                .orElseThrow()))
                        .toList());
    }

    @Test
    void twoAssessmentsAreLaidSideBySide() {
        assess(lead, wish(0, 3, 5, FAIR));
        assess(lead, wish(1, 4, 4));
        assertEquals(
                List.of(Part.LIKELIHOOD, Part.SEVERITY, Part.CONSEQUENCES, Part.WHY),
                world.queries
                        .difference(world.world.viewer, "AIMS-7", 1, 2)
                        .orElseThrow()
                        .parts());
        assertEquals(
                "risk.assessment.unknown",
                world.queries.difference(lead, "AIMS-7", 1, 3).fold(any -> "", Refusal::code));
    }

    /** Dies at every step there is. Afterwards the words are in one record or in the entry of what was dropped, never lost, never twice. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aNodeMayDieAtAnyStep(boolean heardAtOnce) {
        for (int step = 1; ; step++) {
            AssessmentWorld each = new AssessmentWorld();
            if (heardAtOnce) {
                each.tellOfEdits();
            }
            each.deaths.dieAt(step);
            boolean died = each.deaths.diesIn(() -> each.service.assess(each.world.lead, "AIMS-7", wish(0, 3, 4)));
            if (!died) {
                assertTrue(step > 5, "there are steps to die at");
                return;
            }
            boolean wasKept = !each.drafts.all(each.world.aims.id()).isEmpty()
                    || !each.history().isEmpty();
            each.world.world.clock.advance(Duration.ofHours(2));
            each.keeper.reconcile(each.world.aims);
            each.keeper.reconcile(each.world.aims);

            String where = "step " + step;
            boolean inJira = !each.world
                    .issues
                    .unfiltered(each.risk.id())
                    .orElseThrow()
                    .options(FieldRole.AI_LIKELIHOOD)
                    .isEmpty();
            assertEquals(List.of(), each.drafts.all(each.world.aims.id()), where);
            assertEquals(inJira ? 1 : 0, each.history().size(), where);
            each.history().forEach(one -> {
                assertEquals("Why 3", one.why(), where);
                assertEquals(Origin.DIALOG, one.origin(), where);
            });
            assertEquals(
                    inJira ? List.of("risk.assessed") : wasKept ? List.of("risk.assessment.dropped") : List.of(),
                    each.world.trail.entries().stream().map(Entry::action).toList(),
                    where);
        }
    }

    @Test
    void whoTriesAgainAfterACrashIsNotInTheWayOfWhatItLeft() {
        world.deaths.dieAt(3); // before Jira
        assertTrue(world.deaths.diesIn(() -> assess(lead, wish(0, 3, 4))));
        assertEquals(1, world.drafts.all(world.world.aims.id()).size());
        assertInstanceOf(Saved.class, assess(world.other, wish(0, 5, 5)));
        assertEquals(1, world.history().size());
        assertEquals(world.other, world.history().get(0).by());
        assertEquals(
                List.of("risk.assessment.dropped", "risk.assessed"),
                world.world.trail.entries().stream().map(Entry::action).toList());
    }

    @Test
    void manyAreToldTheSameAndEachKeepsTheRest() {
        world.world.risk("AIMS-8", "Not rated");
        assess(lead, wish(0, 3, 5, FAIR));
        AssessMany sure = new AssessMany(
                List.of("AIMS-7", "AIMS-8", "AIMS-7", "AIMS-99", "AIMS-1"),
                MODEL,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Confidence.LOW),
                Optional.empty(),
                Optional.empty(),
                "After the incident",
                "");
        Map<String, String> answers = new java.util.LinkedHashMap<>();
        world.bulk
                .assess(lead, "AIMS", sure)
                .orElseThrow()
                .forEach(item -> answers.put(
                        item.key(),
                        item.outcome().fold(view -> "No. " + view.assessment().number(), Refusal::code)));

        assertEquals(
                Map.of(
                        "AIMS-7", "No. 2",
                        "AIMS-8", "risk.assessment.rating-missing",
                        "AIMS-99", "not-found",
                        "AIMS-1", "not-found"),
                answers);
        Assessment now = world.history().get(0);
        assertEquals(Rating.of(3, 5, Confidence.LOW), now.inherent());
        assertEquals(List.of(FAIR), now.consequences());
        assertEquals("After the incident", now.why());
        assertEquals(
                "permission-missing",
                world.bulk.assess(world.world.viewer, "AIMS", sure).fold(any -> "", Refusal::code));
        assertEquals(
                "risk.assessment.nothing-given",
                world.bulk.assess(lead, "AIMS", many("AIMS-7", 1)).fold(any -> "", Refusal::code));
        assertEquals(
                "risk.assessment.no-risks",
                world.bulk.assess(lead, "AIMS", many("", 0)).fold(any -> "", Refusal::code));
        assertEquals(
                "risk.assessment.too-many",
                world.bulk.assess(lead, "AIMS", many("AIMS-", 101)).fold(any -> "", Refusal::code));
    }

    private static AssessMany many(String key, int count) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            keys.add(count == 1 ? key : key + i);
        }
        return new AssessMany(
                keys,
                MODEL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
    }
}
