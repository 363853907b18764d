package org.aimsforjira.soa.domain;

import static org.aimsforjira.soa.domain.PositionChange.Part.DECISION;
import static org.aimsforjira.soa.domain.PositionChange.Part.JUSTIFICATION;
import static org.aimsforjira.soa.domain.PositionChange.Part.REASONS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PositionChangeTest {

    private static final Position RISK = new Position(Decision.INCLUDED, Set.of(Reason.RISK), "why");

    @Test
    void equalPositionsDoNotDiffer() {
        PositionChange change = new PositionChange(RISK, new Position(Decision.INCLUDED, Set.of(Reason.RISK), "why"));
        assertTrue(change.isNone());
        assertEquals(Set.of(), change.parts());
    }

    @Test
    void eachPartIsNamedAlone() {
        assertEquals(Set.of(DECISION), parts(new Position(Decision.UNDECIDED, Set.of(Reason.RISK), "why")));
        assertEquals(Set.of(REASONS), parts(new Position(Decision.INCLUDED, Set.of(), "why")));
        assertEquals(Set.of(JUSTIFICATION), parts(new Position(Decision.INCLUDED, Set.of(Reason.RISK), "Why")));
    }

    @Test
    void allPartsComeInTheirOrder() {
        PositionChange change = new PositionChange(RISK, new Position(Decision.EXCLUDED, Set.of(), "not used"));
        assertEquals(List.of(DECISION, REASONS, JUSTIFICATION), List.copyOf(change.parts()));
        assertFalse(change.isNone());
    }

    @Test
    void reasonsThatCameAndWentAreTold() {
        PositionChange change =
                new PositionChange(RISK, new Position(Decision.INCLUDED, Set.of(Reason.LEGAL, Reason.CONTRACT), "why"));
        assertEquals(List.of(Reason.LEGAL, Reason.CONTRACT), List.copyOf(change.reasonsAdded()));
        assertEquals(Set.of(Reason.RISK), change.reasonsRemoved());
    }

    private static Set<PositionChange.Part> parts(Position other) {
        return new PositionChange(RISK, other).parts();
    }
}
