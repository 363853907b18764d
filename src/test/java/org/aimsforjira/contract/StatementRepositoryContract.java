package org.aimsforjira.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.Position;
import org.aimsforjira.soa.domain.Reason;
import org.aimsforjira.soa.domain.Statement;
import org.aimsforjira.soa.domain.Statement.Saved;
import org.aimsforjira.soa.domain.StatementRepository;
import org.aimsforjira.soa.domain.StatementRevision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every keeper of statements does. */
public abstract class StatementRepositoryContract {

    protected static final AimsId AIMS = new AimsId(1);
    private static final AimsId OTHER = new AimsId(11);
    private static final ControlId A22 = new ControlId("A.2.2");
    private static final ControlId A94 = new ControlId("A.9.4");
    private static final ControlId A102 = new ControlId("A.10.2");
    private static final UserKey ROBIN = new UserKey("JIRAUSER10101");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");

    protected abstract StatementRepository repository();

    protected abstract Transactions transactions();

    @Test
    void nothingIsSaidAtFirst() {
        assertEquals(List.of(), repository().all(AIMS));
        assertEquals(Optional.empty(), repository().get(AIMS, A22));
        assertEquals(0, repository().revisions(AIMS));
        assertEquals(new Page<>(List.of(), 0, 10, 0), repository().history(AIMS, A22, new Page.Request(0, 10)));
    }

    @Test
    void decisionsFollowEverySaveThatIsCommitted() {
        assertEquals(Map.of(), repository().decisions(AIMS));
        append(AIMS, revision(A22, 1, included("")));
        assertEquals(Map.of(A22, Decision.INCLUDED), repository().decisions(AIMS));
        append(AIMS, revision(A22, 2, Position.NONE));
        append(OTHER, revision(A94, 1, included("")));
        assertEquals(Map.of(A22, Decision.UNDECIDED), repository().decisions(AIMS));
        assertEquals(Map.of(A94, Decision.INCLUDED), repository().decisions(OTHER));
    }

    @Test
    void whatIsAppendedIsReadBackExactly() {
        StatementRevision first = revision(A22, 1, included("why\n\tnot — größer 😀"));
        append(AIMS, first);
        assertEquals(Optional.of(Statement.of(first)), repository().get(AIMS, A22));
        assertEquals(Optional.of(first), repository().revision(AIMS, A22, 1));
        assertEquals(Optional.empty(), repository().revision(AIMS, A22, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 4001, 32_000})
    void textsOfEveryLengthAreKept(int length) {
        StatementRevision first = revision(A22, 1, new Position(Decision.UNDECIDED, Set.of(), "ü".repeat(length)));
        append(AIMS, first);
        assertEquals(first.position(), repository().get(AIMS, A22).orElseThrow().position());
        StatementRevision second = revision(A22, 2, new Position(Decision.UNDECIDED, Set.of(), ""));
        append(AIMS, second);
        assertEquals(
                second.position(), repository().get(AIMS, A22).orElseThrow().position());
        assertEquals(Optional.of(first), repository().revision(AIMS, A22, 1));
    }

    @Test
    void allReasonsTogetherAndNoneAreKept() {
        append(AIMS, revision(A22, 1, new Position(Decision.INCLUDED, EnumSet.allOf(Reason.class), "")));
        assertEquals(
                EnumSet.allOf(Reason.class),
                repository().get(AIMS, A22).orElseThrow().position().reasons());
        append(AIMS, revision(A22, 2, Position.NONE));
        assertEquals(
                Set.of(), repository().get(AIMS, A22).orElseThrow().position().reasons());
    }

    @Test
    void statementsComeInTheOrderOfTheirControlsAndEachAimsHasItsOwn() {
        append(AIMS, revision(A102, 1, included("one")));
        append(AIMS, revision(A94, 1, included("two")));
        append(AIMS, revision(A22, 1, included("three")));
        append(OTHER, revision(A22, 1, included("elsewhere")));
        append(AIMS, revision(A94, 2, included("two again")));
        assertEquals(
                List.of(A22, A94, A102),
                repository().all(AIMS).stream().map(Statement::control).toList());
        assertEquals("two again", repository().all(AIMS).get(1).position().justification());
        assertEquals(4, repository().revisions(AIMS));
        assertEquals(
                List.of("elsewhere"),
                repository().all(OTHER).stream()
                        .map(s -> s.position().justification())
                        .toList());
        assertEquals(1, repository().revisions(OTHER));
    }

    @Test
    void theHistoryComesNewestFirstInPages() {
        for (int version = 1; version <= 12; version++) {
            append(AIMS, revision(A22, version, included("text " + version)));
        }
        append(AIMS, revision(A94, 1, included("another control")));
        Page<StatementRevision> first = repository().history(AIMS, A22, new Page.Request(0, 5));
        assertEquals(List.of(12, 11, 10, 9, 8), versions(first));
        assertEquals(12, first.total());
        assertEquals(List.of(2, 1), versions(repository().history(AIMS, A22, new Page.Request(10, 5))));
        assertEquals(List.of(), versions(repository().history(AIMS, A22, new Page.Request(15, 5))));
        assertEquals(
                "text 12", repository().get(AIMS, A22).orElseThrow().position().justification());
    }

    @Test
    void aVersionIsTakenOnceAndNoneIsSkipped() {
        append(AIMS, revision(A22, 1, included("first")));
        assertThrows(RuntimeException.class, () -> append(AIMS, revision(A22, 1, included("first again"))));
        assertThrows(RuntimeException.class, () -> append(AIMS, revision(A22, 3, included("third"))));
        assertThrows(RuntimeException.class, () -> append(AIMS, revision(A94, 2, included("second of none"))));
        assertEquals(
                "first", repository().get(AIMS, A22).orElseThrow().position().justification());
        assertEquals(1, repository().revisions(AIMS));
        append(AIMS, revision(A22, 2, included("second")));
        assertEquals(2, repository().get(AIMS, A22).orElseThrow().version());
    }

    protected final void append(AimsId aims, StatementRevision revision) {
        transactions().run(() -> {
            repository().append(aims, revision);
            return revision;
        });
    }

    private static List<Integer> versions(Page<StatementRevision> page) {
        return page.items().stream().map(StatementRevision::version).toList();
    }

    private static Position included(String why) {
        return new Position(Decision.INCLUDED, Set.of(Reason.RISK, Reason.INTERESTED_PARTY), why);
    }

    private static StatementRevision revision(ControlId control, int version, Position position) {
        return new StatementRevision(
                control, version, position, new Saved(ROBIN, NOON.plus(Duration.ofMinutes(version))));
    }
}
