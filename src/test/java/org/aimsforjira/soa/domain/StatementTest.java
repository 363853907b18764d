package org.aimsforjira.soa.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.domain.Statement.Saved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

    private static final ControlId CONTROL = new ControlId("A.6.2.4");
    private static final UserKey ROBIN = new UserKey("robin");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void aControlNobodyTouchedIsUndecidedInVersionZero() {
        Statement statement = Statement.untouched(CONTROL);
        assertEquals(Decision.UNDECIDED, statement.position().decision());
        assertEquals(0, statement.version());
        assertEquals(Optional.empty(), statement.saved());
    }

    @Test
    void everySaveIsANewRevision() {
        Position included = new Position(Decision.INCLUDED, Set.of(Reason.RISK), "");
        StatementRevision first = Statement.untouched(CONTROL).next(included, ROBIN, NOON);
        assertEquals(new StatementRevision(CONTROL, 1, included, new Saved(ROBIN, NOON)), first);
        assertEquals(2, Statement.of(first).next(Position.NONE, ROBIN, NOON).version());
    }

    @Test
    void aVersionWithoutSomebodyWhoSavedItCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new Statement(CONTROL, Position.NONE, 1, Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Statement(CONTROL, Position.NONE, 0, Optional.of(new Saved(ROBIN, NOON))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StatementRevision(CONTROL, 0, Position.NONE, new Saved(ROBIN, NOON)));
    }

    @ParameterizedTest
    @CsvSource({"0,0,38", "38,0,0", "5,3,30"})
    void totalsAddUpToAllControls(int included, int excluded, int undecided) {
        List<Decision> decisions = Stream.of(
                        Collections.nCopies(included, Decision.INCLUDED),
                        Collections.nCopies(excluded, Decision.EXCLUDED),
                        Collections.nCopies(undecided, Decision.UNDECIDED))
                .flatMap(List::stream)
                .toList();
        SoaTotals totals = SoaTotals.of(decisions);
        assertEquals(new SoaTotals(included, excluded, undecided), totals);
        assertEquals(38, totals.all());
        assertEquals(included + excluded, totals.decided());
    }
}
