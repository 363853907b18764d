package org.aimsforjira.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.risk.acceptance.domain.Acceptance;
import org.aimsforjira.risk.acceptance.domain.AcceptanceEvent;
import org.aimsforjira.risk.acceptance.domain.Acceptances;
import org.aimsforjira.risk.acceptance.domain.ControlFact;
import org.aimsforjira.risk.acceptance.domain.FactChange;
import org.aimsforjira.risk.acceptance.domain.Recorded;
import org.aimsforjira.risk.acceptance.domain.RiskFacts;
import org.aimsforjira.risk.acceptance.domain.TreatmentFact;
import org.aimsforjira.risk.acceptance.domain.WorkStage;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.junit.jupiter.api.Test;

/** What every store of acceptances does. */
public abstract class AcceptancesContract {
    private static final UserKey ROBIN = new UserKey("JIRAUSER1");
    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");

    protected abstract Acceptances acceptances();

    protected abstract Transactions transactions();

    /** One that says everything that can be said. */
    protected static Acceptance full(long risk, int number) {
        return new Acceptance(
                        new AimsId(1),
                        risk,
                        "AIMS-" + risk,
                        number,
                        ROBIN,
                        AT,
                        "Weil’s geht\n" + "x".repeat(9_000),
                        "Every month",
                        LocalDate.of(2027, 6, 30),
                        number > 1 ? Optional.of(number - 1) : Optional.empty(),
                        7,
                        new RiskFacts(
                                2,
                                3,
                                "l2",
                                "Mittel",
                                "5x5-1",
                                Rating.of(4, 3, Confidence.LOW),
                                "tolerable",
                                List.of(
                                        new ControlFact(new ControlId("A.7.4"), "planned", Optional.empty()),
                                        new ControlFact(
                                                new ControlId("A.6.2.4"),
                                                "operating",
                                                Optional.of(LocalDate.of(2026, 10, 1)))),
                                List.of(
                                        new TreatmentFact(9_007_199_254_740_990L, "SHOP-2", WorkStage.DONE),
                                        new TreatmentFact(11, "SHOP-1", WorkStage.DROPPED))),
                        "")
                .sealed();
    }

    protected static Acceptance plain(long risk, int number) {
        return new Acceptance(
                        new AimsId(2),
                        risk,
                        "AIMS-" + risk,
                        number,
                        ROBIN,
                        AT,
                        "Small",
                        "",
                        LocalDate.of(2027, 1, 1),
                        Optional.empty(),
                        1,
                        new RiskFacts(1, 1, "low", "", "5x5-1", Rating.NONE, "", List.of(), List.of()),
                        "")
                .sealed();
    }

    protected static AcceptanceEvent revoked(long risk, int number) {
        return new AcceptanceEvent(risk, number, AcceptanceEvent.Kind.REVOKED, ROBIN, AT, "It was wrong", List.of());
    }

    protected static AcceptanceEvent stale(long risk, int number) {
        return new AcceptanceEvent(
                risk,
                number,
                AcceptanceEvent.Kind.WENT_STALE,
                ROBIN,
                AT,
                "",
                List.of(
                        new FactChange(FactChange.Kind.CONTROL_WORSE, "A.6.2.4", 0, "operating", "stale"),
                        new FactChange(FactChange.Kind.TREATMENT_REOPENED, "SHOP-2", 12, "done", "todo")));
    }

    private void add(Acceptance acceptance) {
        transactions().run(() -> {
            acceptances().add(acceptance);
            return true;
        });
    }

    private void add(AcceptanceEvent event) {
        transactions().run(() -> {
            acceptances().add(event);
            return true;
        });
    }

    @Test
    void theyAreFoundByTheKeyThatTheRiskHad() {
        add(full(1, 1));
        add(plain(2, 1));
        assertEquals(Optional.of(1L), acceptances().riskWithKey(new AimsId(1), "AIMS-1"));
        assertEquals(Optional.of(2L), acceptances().riskWithKey(new AimsId(2), "AIMS-2"));
        assertEquals(Optional.empty(), acceptances().riskWithKey(new AimsId(2), "AIMS-1"), "another AIMS");
        assertEquals(Optional.empty(), acceptances().riskWithKey(new AimsId(1), ""));
    }

    @Test
    void nothingAtFirst() {
        assertEquals(List.of(), acceptances().ofRisk(1));
        assertEquals(Map.of(), acceptances().latest(List.of(1L)));
        assertEquals(Map.of(), acceptances().latest(List.of()));
        assertEquals(List.of(), acceptances().watched(List.of(1L)));
        assertEquals(List.of(), acceptances().watchedAfter(0, 5));
    }

    @Test
    void whatWasAcceptedComesBackAsItWas() {
        Acceptance first = full(10_500, 1);
        add(first);
        add(stale(10_500, 1));
        add(revoked(10_500, 1));
        Acceptance second = full(10_500, 2);
        add(second);

        List<Recorded> all = acceptances().ofRisk(10_500);
        assertEquals(
                List.of(
                        new Recorded(second, List.of()),
                        new Recorded(first, List.of(stale(10_500, 1), revoked(10_500, 1)))),
                all);
        assertTrue(all.stream().map(Recorded::acceptance).allMatch(Acceptance::isIntact));
    }

    @Test
    void theNewestOfManyRisks() {
        add(plain(1, 1));
        add(plain(2, 1));
        add(stale(2, 1));
        add(plain(2, 2));
        add(plain(3, 1));
        add(revoked(3, 1));

        assertEquals(
                Map.of(
                        1L,
                        new Recorded(plain(1, 1), List.of()),
                        2L,
                        new Recorded(plain(2, 2), List.of()),
                        3L,
                        new Recorded(plain(3, 1), List.of(revoked(3, 1)))),
                acceptances().latest(List.of(1L, 2L, 3L, 4L, 1L)));
    }

    @Test
    void onlyWhatIsNotKnownToBeStaleIsWatched() {
        LongStream.rangeClosed(1, 5).forEach(risk -> add(plain(risk, 1)));
        add(stale(2, 1));
        add(revoked(4, 1));

        assertEquals(List.of(1L, 3L), acceptances().watchedAfter(0, 2));
        assertEquals(List.of(5L), acceptances().watchedAfter(3, 2));
        assertEquals(List.of(1L, 5L), acceptances().watched(List.of(5L, 4L, 2L, 1L, 9L)));

        add(plain(4, 2));
        add(revoked(1, 1));
        assertEquals(List.of(3L, 4L, 5L), acceptances().watchedAfter(0, 9));
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneIsLetThrough() {
        add(plain(1, 1));
        assertThrows(ConcurrentChange.class, () -> add(plain(1, 1)));
        add(stale(1, 1));
        assertThrows(ConcurrentChange.class, () -> add(stale(1, 1)));
        assertEquals(1, acceptances().ofRisk(1).size());
    }
}
