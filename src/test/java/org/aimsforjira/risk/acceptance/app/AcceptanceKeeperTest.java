package org.aimsforjira.risk.acceptance.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.acceptance.domain.AcceptanceEvent;
import org.aimsforjira.risk.acceptance.domain.AcceptanceStatus;
import org.aimsforjira.risk.acceptance.domain.AcceptanceStatus.State;
import org.aimsforjira.risk.acceptance.domain.FactChange;
import org.aimsforjira.risk.acceptance.domain.FactChange.Kind;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.testing.RiskWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AcceptanceKeeperTest {

    private final AcceptanceWorld risks = new AcceptanceWorld();

    /** Something that people, time or another model do, and what the acceptance then says. */
    private record Case(String name, Runnable what, AcceptanceWorld world, Kind cause, String subject) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> whatMoves() {
        return Stream.of(
                moves("score edit", risks -> risks.rate(3, 3), Kind.RESIDUAL_CHANGED, ""),
                moves(
                        "rating emptied",
                        risks -> risks.world.issues.set(risks.risk.id(), FieldRole.AI_RESIDUAL_SEVERITY),
                        Kind.RESIDUAL_CHANGED,
                        ""),
                moves(
                        "control unlinked",
                        risks -> risks.world.issues.set(risks.risk.id(), FieldRole.ANNEX_A_CONTROLS),
                        Kind.CONTROL_REMOVED,
                        "A.6.2.4"),
                moves(
                        "control added",
                        risks -> risks.world.issues.set(risks.risk.id(), FieldRole.ANNEX_A_CONTROLS, 10_801L, 10_802L),
                        Kind.CONTROL_ADDED,
                        "A.7.4"),
                moves("evidence too old", risks -> risks.state("A.6.2.4", "stale"), Kind.EVIDENCE_TOO_OLD, "A.6.2.4"),
                moves("control failed", risks -> risks.state("A.6.2.4", "failed"), Kind.CONTROL_WORSE, "A.6.2.4"),
                moves("treatment reopened", risks -> risks.move("new"), Kind.TREATMENT_REOPENED, "DEV-1"),
                moves("treatment unlinked", AcceptanceWorld::unlink, Kind.TREATMENT_UNLINKED, "DEV-1"),
                moves(
                        "treatment deleted",
                        risks -> {
                            risks.unlink();
                            risks.world.issues.delete(risks.ticket.id());
                        },
                        Kind.TREATMENT_DELETED,
                        "DEV-1"),
                moves(
                        "treatment archived",
                        risks -> {
                            risks.unlink();
                            risks.world.issues.archive(risks.ticket.id());
                        },
                        Kind.TREATMENT_ARCHIVED,
                        "DEV-1"),
                moves(
                        "score edit before treatment",
                        risks -> risks.world.issues.set(risks.risk.id(), FieldRole.AI_LIKELIHOOD, 10_705L),
                        Kind.INHERENT_CHANGED,
                        ""),
                moves(
                        "confidence edit",
                        risks -> risks.world.issues.set(risks.risk.id(), FieldRole.AI_CONFIDENCE, 10_721L),
                        Kind.CONFIDENCE_CHANGED,
                        ""),
                moves("expiry", risks -> risks.clock.advance(Duration.ofDays(366)), Kind.EXPIRED, ""),
                moves(
                        "model version",
                        risks -> risks.publish("5x5-2", Map.of(), Map.of(), false),
                        Kind.MODEL_CHANGED,
                        ""));
    }

    private interface Move {
        void in(AcceptanceWorld risks);
    }

    private static Case moves(String name, Move move, Kind cause, String subject) {
        AcceptanceWorld world = new AcceptanceWorld();
        return new Case(name, () -> move.in(world), world, cause, subject);
    }

    @ParameterizedTest
    @MethodSource("whatMoves")
    void eachNamesItsCauseOnReadAndIsRecordedOnce(Case one) {
        AcceptanceWorld moved = one.world();
        moved.accepted();
        one.what().run();

        for (AcceptanceStatus status : moved.statuses()) {
            assertEquals(one.cause() == Kind.EXPIRED ? State.EXPIRED : State.STALE, status.state());
            assertEquals(
                    List.of(one.cause()),
                    status.causes().stream().map(FactChange::kind).toList());
        }
        moved.keeper.lookAtAll();
        moved.keeper.lookAtAll();
        moved.keeper.risksTouched(Set.of(moved.risk.id()));

        List<AcceptanceEvent> events =
                moved.acceptances.ofRisk(moved.risk.id()).get(0).events();
        assertEquals(1, events.size());
        assertEquals(one.cause(), events.get(0).causes().get(0).kind());
        assertEquals(one.subject(), events.get(0).causes().get(0).subject());
        assertEquals(2, moved.world.trail.entries().size());
        assertEquals("risk.acceptance.stale", moved.world.trail.last().action());
        assertTrue(
                String.valueOf(moved.world.trail.last().details().get("causes"))
                        .contains("CAUSE_" + one.cause().name()),
                () -> moved.world.trail.last().toString());
        moved.statuses().forEach(status -> assertEquals(1, status.causes().size(), "said once"));
    }

    @Test
    void whatHappensToARiskIsSeenAtOnceAndStaysUntilItIsRenewed() {
        risks.accepted();
        risks.move("new");
        risks.keeper.risksTouched(Set.of(risks.risk.id(), 99L));
        risks.move("done");

        for (AcceptanceStatus status : risks.statuses()) {
            assertEquals(State.STALE, status.state(), "the facts came back, the trust did not");
            assertEquals(Kind.TREATMENT_REOPENED, status.causes().get(0).kind());
        }
        risks.accepted();
        risks.statuses().forEach(status -> assertEquals(State.VALID, status.state()));
    }

    @Test
    void whatGetsBetterIsShownAndNothingMore() {
        risks.move("indeterminate");
        risks.state("A.6.2.4", "in-progress");
        risks.accepted();
        risks.move("done");
        risks.state("A.6.2.4", "operating");
        risks.keeper.lookAtAll();

        for (AcceptanceStatus status : risks.statuses()) {
            assertEquals(State.VALID, status.state());
            assertEquals(
                    Set.of(Kind.CONTROL_BETTER, Kind.TREATMENT_ADVANCED),
                    status.improvements().stream().map(FactChange::kind).collect(Collectors.toSet()));
        }
    }

    @Test
    void aModelThatNumbersTheStepsAnewIsTheOnlyCause() {
        risks.rate(3, 3);
        risks.accepted();
        risks.world.publishWithoutSecondLikelihood();
        risks.statuses()
                .forEach(status -> assertEquals(
                        List.of(Kind.MODEL_CHANGED),
                        status.causes().stream().map(FactChange::kind).toList()));
    }

    @Test
    void aRiskThatIsMovedOrDeletedLosesItsAcceptance() {
        risks.accepted();
        SeenIssue old = risks.world.issues.unfiltered(risks.risk.id()).orElseThrow();
        risks.world.issues.put(new SeenIssue(
                old.id(),
                "DEV-9",
                RiskWorld.DEV,
                old.issueType(),
                old.summary(),
                old.status(),
                old.statusCategory(),
                old.resolution(),
                old.assignee(),
                old.options()));
        risks.keeper.lookAtAll();
        assertEquals(
                List.of(Kind.MOVED),
                risks.status.status(risks.risk.id()).causes().stream()
                        .map(FactChange::kind)
                        .toList());

        AcceptanceWorld other = new AcceptanceWorld();
        other.accepted();
        other.world.issues.delete(other.risk.id());
        other.keeper.risksTouched(Set.of(other.risk.id()));
        assertEquals(
                List.of(Kind.RISK_GONE),
                other.status.status(other.risk.id()).causes().stream()
                        .map(FactChange::kind)
                        .toList());
        assertEquals(List.of(), other.acceptances.watchedAfter(0, 10), "nobody has to look again");
    }

    @Test
    void aRevokedOneIsLeftAlone() {
        risks.accepted();
        risks.service.revoke(risks.approver, "AIMS-2", 1, "No");
        risks.rate(4, 4);
        risks.keeper.lookAtAll();
        risks.statuses().forEach(status -> assertEquals(State.REVOKED, status.state()));
        assertEquals(
                Optional.empty(),
                risks.acceptances.ofRisk(risks.risk.id()).get(0).event(AcceptanceEvent.Kind.WENT_STALE));
    }

    @Test
    void aRiskThatWasNeverAcceptedHasNoState() {
        risks.statuses().forEach(status -> assertEquals(AcceptanceStatus.NONE, status));
        risks.keeper.risksTouched(Set.of());
        risks.keeper.risksTouched(Set.of(risks.risk.id()));
        assertEquals(List.of(), risks.world.trail.entries());
    }
}
