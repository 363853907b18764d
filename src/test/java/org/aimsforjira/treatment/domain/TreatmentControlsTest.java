package org.aimsforjira.treatment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.aimsforjira.catalogue.domain.ControlId;
import org.junit.jupiter.api.Test;

class TreatmentControlsTest {
    private static final ControlId DATA = new ControlId("A.7.4");
    private static final ControlId TESTS = new ControlId("A.6.2.4");
    private static final ControlId POLICY = new ControlId("A.2.2");

    @Test
    void whatTheTreatmentNamesCountsAlone() {
        assertEquals(Set.of(POLICY), TreatmentControls.implementedBy(Set.of(POLICY), List.of(Set.of(DATA, TESTS))));
    }

    @Test
    void aTreatmentThatNamesNoneImplementsAllOfItsRisks() {
        assertEquals(
                Set.of(DATA, TESTS, POLICY),
                TreatmentControls.implementedBy(Set.of(), List.of(Set.of(DATA, TESTS), Set.of(POLICY, DATA))));
    }

    @Test
    void noneAnywhereIsNone() {
        assertEquals(Set.of(), TreatmentControls.implementedBy(Set.of(), List.of(Set.of())));
    }
}
