package org.aimsforjira.risk.residual.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.domain.ControlKind;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;
import org.junit.jupiter.api.Test;

class LayeredDefenceTest {
    private static final SelectedControl TECHNICAL = control("A.6.2.8", "operating", ControlKind.TECHNICAL);
    private static final SelectedControl PROCEDURAL = control("A.5.2", "operating", ControlKind.PROCEDURAL);
    private static final SelectedControl BOTH =
            control("A.6.2.4", "operating", ControlKind.TECHNICAL, ControlKind.PROCEDURAL);

    private static SelectedControl control(String id, String state, ControlKind... kinds) {
        return new SelectedControl(new ControlId(id), Set.of(kinds), state);
    }

    private static LayeredDefence of(RiskLevel level, SelectedControl... controls) {
        return LayeredDefence.of(RiskModel.DEFAULT.criteria(), level, List.of(controls));
    }

    @Test
    void twoControlsOfTwoKindsAreLayers() {
        assertTrue(of(RiskLevel.HIGH, TECHNICAL, PROCEDURAL).met());
        assertTrue(of(RiskLevel.HIGH, TECHNICAL, BOTH).met());
        assertEquals(List.of(), of(RiskLevel.HIGH, TECHNICAL, PROCEDURAL).missing());
    }

    @Test
    void oneControlIsNoLayerWhateverItsKinds() {
        LayeredDefence one = of(RiskLevel.CRITICAL, BOTH);
        assertTrue(one.isBroken());
        assertEquals(List.of(ControlKind.values()), one.missing());
    }

    @Test
    void theMissingKindIsNamed() {
        LayeredDefence alike = of(RiskLevel.HIGH, TECHNICAL, control("A.7.4", "operating", ControlKind.TECHNICAL));
        assertTrue(alike.isBroken());
        assertEquals(List.of(ControlKind.ORGANIZATIONAL, ControlKind.PROCEDURAL), alike.missing());
    }

    @Test
    void whatDoesNotOperateIsNoLayer() {
        LayeredDefence idle = of(RiskLevel.HIGH, TECHNICAL, control("A.5.2", "stale", ControlKind.PROCEDURAL));
        assertFalse(idle.met());
        assertEquals(1, idle.operating());
        assertEquals(List.of(ControlKind.values()), of(RiskLevel.HIGH).missing());
    }

    @Test
    void theModelSaysWhereItIsAskedFor() {
        assertFalse(of(RiskLevel.MEDIUM, TECHNICAL).isBroken());
        assertTrue(of(RiskLevel.HIGH, TECHNICAL).isBroken());
    }
}
