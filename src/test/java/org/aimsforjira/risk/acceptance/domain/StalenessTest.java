package org.aimsforjira.risk.acceptance.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.risk.acceptance.domain.AcceptanceStatus.State;
import org.aimsforjira.risk.acceptance.domain.FactChange.Kind;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.CanonicalJson;
import org.aimsforjira.shared.UserKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StalenessTest {
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Rating INHERENT = Rating.of(4, 4, Confidence.MEDIUM);
    private static final RiskFacts FROZEN = facts(2, 3, "5x5-1", "operating", WorkStage.DOING);

    private static RiskFacts facts(int likelihood, int severity, String model, String state, WorkStage stage) {
        return new RiskFacts(
                likelihood,
                severity,
                "medium",
                "",
                model,
                INHERENT,
                "tolerable",
                List.of(control("A.6.2.4", state), control("A.7.4", "planned")),
                List.of(new TreatmentFact(11, "SHOP-1", stage)));
    }

    private static ControlFact control(String id, String state) {
        return new ControlFact(new ControlId(id), state, Optional.empty());
    }

    private static List<FactChange> changes(RiskFacts now) {
        return Staleness.changes(FROZEN, LAST, here(now, Set.of(), Set.of()), TODAY);
    }

    private static List<FactChange> only(Kind kind, String subject, long issue, String from, String to) {
        return List.of(new FactChange(kind, subject, issue, from, to));
    }

    private static RiskNow here(RiskFacts facts, Set<Long> deleted, Set<Long> archived) {
        return RiskNow.here(facts, FROZEN, deleted, archived);
    }

    @Test
    void nothingMoved() {
        assertEquals(List.of(), changes(FROZEN));
    }

    @Test
    void theRatingMoved() {
        assertEquals(
                only(Kind.RESIDUAL_CHANGED, "", 0, "2x3", "3x3"),
                changes(facts(3, 3, "5x5-1", "operating", WorkStage.DOING)));
        assertEquals(
                only(Kind.RESIDUAL_CHANGED, "", 0, "2x3", ""),
                changes(facts(0, 0, "5x5-1", "operating", WorkStage.DOING)));
    }

    private static RiskFacts rated(Rating inherent, String stance) {
        return new RiskFacts(2, 3, "medium", "", "5x5-1", inherent, stance, FROZEN.controls(), FROZEN.treatments());
    }

    @Test
    void theRatingBeforeTreatmentMoved() {
        assertEquals(
                only(Kind.INHERENT_CHANGED, "", 0, "4x4", "5x4"),
                changes(rated(Rating.of(5, 4, Confidence.MEDIUM), "tolerable")));
        assertEquals(
                only(Kind.INHERENT_CHANGED, "", 0, "4x4", ""),
                changes(rated(
                        new Rating(Optional.empty(), Optional.empty(), Optional.of(Confidence.MEDIUM)), "tolerable")));
        assertEquals(
                only(Kind.CONFIDENCE_CHANGED, "", 0, "medium", "low"),
                changes(rated(Rating.of(4, 4, Confidence.LOW), "tolerable")));
        assertEquals(
                only(Kind.CONFIDENCE_CHANGED, "", 0, "medium", ""),
                changes(rated(new Rating(Optional.of(4), Optional.of(4), Optional.empty()), "tolerable")));
    }

    @Test
    void anotherModelThatNumbersTheStepsAnewIsNoOtherRating() {
        RiskFacts renumbered = FROZEN.rated(
                Rating.of(3, 4, Confidence.MEDIUM), new Rating(Optional.of(1), Optional.of(3), Optional.empty()));
        assertEquals(
                List.of(),
                Staleness.changes(FROZEN, LAST, RiskNow.here(renumbered, renumbered, Set.of(), Set.of()), TODAY));
        assertEquals(
                2,
                Staleness.changes(FROZEN, LAST, here(renumbered, Set.of(), Set.of()), TODAY)
                        .size());
    }

    @Test
    void theModelIsStricterWithIt() {
        assertEquals(
                only(Kind.STANCE_STRICTER, "", 0, "tolerable", "unacceptable"),
                changes(rated(INHERENT, "unacceptable")));
        assertEquals(List.of(), changes(rated(INHERENT, "acceptable")), "milder is no cause");
    }

    @Test
    void evidenceThatIsTooOldIsNamedWithItsDay() {
        RiskFacts old = new RiskFacts(
                2,
                3,
                "medium",
                "",
                "5x5-1",
                INHERENT,
                "tolerable",
                List.of(
                        new ControlFact(new ControlId("A.6.2.4"), "stale", Optional.of(LocalDate.of(2025, 10, 1))),
                        control("A.7.4", "planned")),
                FROZEN.treatments());
        assertEquals(only(Kind.EVIDENCE_TOO_OLD, "A.6.2.4", 0, "2025-10-01", ""), changes(old));
    }

    @Test
    void theModelIsAnother() {
        assertEquals(
                only(Kind.MODEL_CHANGED, "", 0, "5x5-1", "5x5-2"),
                changes(facts(2, 3, "5x5-2", "operating", WorkStage.DOING)));
    }

    @ParameterizedTest
    @CsvSource({
        "done-without-evidence, failed, CONTROL_WORSE",
        "undecided, excluded, CONTROL_WORSE",
        "excluded, undecided, CONTROL_BETTER",
        "operating, failed, CONTROL_WORSE",
        "operating, in-progress, CONTROL_WORSE",
        "operating, excluded, CONTROL_WORSE",
        "planned, no-work-defined, CONTROL_WORSE",
        "planned, in-progress, CONTROL_BETTER",
        "in-progress, done-without-evidence, CONTROL_BETTER",
        "stale, operating, CONTROL_BETTER",
        "failed, operating, CONTROL_BETTER"
    })
    void theStateOfAControlMoved(String from, String to, Kind expected) {
        RiskFacts frozen = facts(2, 3, "5x5-1", from, WorkStage.DOING);
        RiskNow now = here(facts(2, 3, "5x5-1", to, WorkStage.DOING), Set.of(), Set.of());
        assertEquals(only(expected, "A.6.2.4", 0, from, to), Staleness.changes(frozen, LAST, now, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "DONE, DOING, TREATMENT_REOPENED",
        "DONE, TODO, TREATMENT_REOPENED",
        "DOING, TODO, TREATMENT_REOPENED",
        "DROPPED, TODO, TREATMENT_REOPENED",
        "DROPPED, DONE, TREATMENT_REOPENED",
        "TODO, DROPPED, TREATMENT_DROPPED",
        "DONE, DROPPED, TREATMENT_DROPPED",
        "TODO, DOING, TREATMENT_ADVANCED",
        "DOING, DONE, TREATMENT_ADVANCED"
    })
    void aTreatmentMoved(WorkStage from, WorkStage to, Kind expected) {
        RiskFacts frozen = facts(2, 3, "5x5-1", "operating", from);
        RiskNow now = here(facts(2, 3, "5x5-1", "operating", to), Set.of(), Set.of());
        assertEquals(only(expected, "SHOP-1", 11, from.key(), to.key()), Staleness.changes(frozen, LAST, now, TODAY));
    }

    @Test
    void controlsAndTreatmentsComeAndGo() {
        RiskFacts now = new RiskFacts(
                2,
                3,
                "medium",
                "",
                "5x5-1",
                INHERENT,
                "tolerable",
                List.of(control("A.7.4", "planned"), control("A.9.2", "planned")),
                List.of(new TreatmentFact(12, "SHOP-2", WorkStage.TODO)));
        assertEquals(
                List.of(
                        new FactChange(Kind.CONTROL_ADDED, "A.9.2", 0, "", "planned"),
                        new FactChange(Kind.CONTROL_REMOVED, "A.6.2.4", 0, "operating", ""),
                        new FactChange(Kind.TREATMENT_ADDED, "SHOP-2", 12, "", "todo"),
                        new FactChange(Kind.TREATMENT_UNLINKED, "SHOP-1", 11, "doing", "")),
                changes(now));
        assertEquals(
                Kind.TREATMENT_DELETED,
                Staleness.changes(FROZEN, LAST, here(now, Set.of(11L), Set.of()), TODAY)
                        .get(3)
                        .kind());
        assertEquals(
                Kind.TREATMENT_ARCHIVED,
                Staleness.changes(FROZEN, LAST, here(now, Set.of(), Set.of(11L)), TODAY)
                        .get(3)
                        .kind());
    }

    @Test
    void theRiskIsElsewhereOrGone() {
        assertEquals(only(Kind.MOVED, "", 0, "", ""), Staleness.changes(FROZEN, LAST, RiskNow.ELSEWHERE, TODAY));
        assertEquals(only(Kind.RISK_GONE, "", 0, "", ""), Staleness.changes(FROZEN, LAST, RiskNow.GONE, TODAY));
    }

    @Test
    void itHoldsOnItsLastDayAndNotOnTheNext() {
        RiskNow now = here(FROZEN, Set.of(), Set.of());
        assertEquals(List.of(), Staleness.changes(FROZEN, LAST, now, LAST));
        assertEquals(
                only(Kind.EXPIRED, "", 0, "2027-06-30", ""), Staleness.changes(FROZEN, LAST, now, LAST.plusDays(1)));
    }

    @Test
    void improvementsAreNoCause() {
        AcceptanceStatus status = AcceptanceStatus.of(
                recorded(), here(facts(2, 3, "5x5-1", "operating", WorkStage.DONE), Set.of(), Set.of()), TODAY);
        assertEquals(State.VALID, status.state());
        assertEquals(List.of(), status.causes());
        assertEquals(1, status.improvements().size());
    }

    @Test
    void onlyTheDayIsOver() {
        RiskNow same = here(FROZEN, Set.of(), Set.of());
        assertEquals(
                State.EXPIRED,
                AcceptanceStatus.of(recorded(), same, LAST.plusDays(1)).state());
        assertEquals(
                State.STALE,
                AcceptanceStatus.of(recorded(), RiskNow.ELSEWHERE, LAST.plusDays(1))
                        .state());
    }

    @Test
    void onceStaleItStaysSoEvenIfTheFactsComeBack() {
        FactChange cause = new FactChange(Kind.TREATMENT_REOPENED, "SHOP-1", 11, "doing", "todo");
        Recorded known = new Recorded(
                recorded().acceptance(),
                List.of(new AcceptanceEvent(
                        1,
                        1,
                        AcceptanceEvent.Kind.WENT_STALE,
                        new UserKey("lead"),
                        Instant.EPOCH,
                        "",
                        List.of(cause))));
        AcceptanceStatus back = AcceptanceStatus.of(known, here(FROZEN, Set.of(), Set.of()), TODAY);
        assertEquals(State.STALE, back.state());
        assertEquals(List.of(cause), back.causes());

        AcceptanceStatus same = AcceptanceStatus.of(
                known, here(facts(2, 3, "5x5-1", "operating", WorkStage.TODO), Set.of(), Set.of()), TODAY);
        assertEquals(List.of(cause), same.causes(), "said once");
    }

    private static Recorded recorded() {
        return new Recorded(
                new Acceptance(
                                new AimsId(1),
                                1,
                                "AIMS-1",
                                1,
                                new UserKey("lead"),
                                Instant.EPOCH,
                                "Why",
                                "",
                                LAST,
                                Optional.empty(),
                                1,
                                FROZEN,
                                "")
                        .sealed(),
                List.of());
    }

    @Test
    void whatWasFrozenIsReadAsItWas() {
        RiskFacts read = RiskFacts.fromJson(
                (Map<?, ?>) Objects.requireNonNull(CanonicalJson.read(CanonicalJson.write(FROZEN.toJson()))));
        assertEquals(FROZEN, read);
        assertTrue(recorded().acceptance().isIntact());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, acceptance.expiry-past",
        "2026-11-02, acceptance.expiry-past",
        "2026-11-03, ''",
        "2029-11-02, ''",
        "2029-11-03, acceptance.expiry-too-far"
    })
    void anAcceptanceEndsInTheFutureAndNotTooLate(LocalDate day, String expected) {
        assertEquals(expected, Expiry.check(day, TODAY).<String>fold(fine -> "", refusal -> refusal.code()));
    }
}
