package org.aimsforjira.risk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.testing.FakeIssues.Edge;
import org.aimsforjira.testing.RiskWorld;
import org.junit.jupiter.api.Test;

class RiskCascadesTest {

    private final RiskWorld world = new RiskWorld();
    private final SeenIssue drift = world.risk("AIMS-10", "Drift");
    private final SeenIssue harm = world.risk("AIMS-11", "Harm");
    private final RiskCascades cascades = new RiskCascades(world.riskAccess, world.links);

    private static List<String> keys(List<SeenIssue> issues) {
        return issues.stream().map(SeenIssue::key).toList();
    }

    @Test
    void bothRisksListThatOneMayTriggerTheOther() {
        cascades.link(world.viewer, "AIMS-10", "AIMS-11").orElseThrow();

        assertEquals(Set.of(new Edge(LinkTypeRole.CASCADE, drift.id(), harm.id())), world.issues.links());
        RiskView one = world.service.risk(world.viewer, "AIMS-10").orElseThrow();
        RiskView other = world.service.risk(world.viewer, "AIMS-11").orElseThrow();
        assertEquals(List.of("AIMS-11"), keys(one.mayTrigger().visible()));
        assertEquals(List.of(), one.triggeredBy().visible());
        assertEquals(List.of("AIMS-10"), keys(other.triggeredBy().visible()));
        assertEquals("risk.trigger.linked", world.trail.last().action());
        assertEquals("AIMS-10", world.trail.last().subject());
        assertEquals("AIMS-11", world.trail.last().details().get("risk"));
    }

    @Test
    void aCascadeCanBeACircleAndCanBeTakenBack() {
        cascades.link(world.viewer, "AIMS-10", "AIMS-11").orElseThrow();
        cascades.link(world.viewer, "AIMS-11", "AIMS-10").orElseThrow();
        cascades.unlink(world.viewer, "AIMS-10", "AIMS-11").orElseThrow();

        assertEquals(Set.of(new Edge(LinkTypeRole.CASCADE, harm.id(), drift.id())), world.issues.links());
        assertEquals("risk.trigger.unlinked", world.trail.last().action());
    }

    @Test
    void whatIsSaidAlreadyOrWasNeverSaidLeavesNoEntry() {
        assertFalse(
                cascades.link(world.viewer, "AIMS-10", "AIMS-11").orElseThrow().already());
        assertTrue(
                cascades.link(world.viewer, "AIMS-10", "AIMS-11").orElseThrow().already());
        assertEquals(
                Outcome.refused(Refusal.conflict("risk.not-linked", "AIMS-11", "AIMS-10")),
                cascades.unlink(world.viewer, "AIMS-11", "AIMS-10"));
        assertEquals(1, world.trail.entries().size());
    }

    @Test
    void badInputGetsItsSentenceAndLinksNothing() {
        assertEquals(
                Outcome.refused(Refusal.invalid("risk.triggers-itself", "AIMS-10")),
                cascades.link(world.viewer, "AIMS-10", "AIMS-10"));
        for (String other : List.of("AIMS-999", "AIMS-1", "nonsense")) {
            assertEquals(
                    Outcome.refused(Refusal.invalid("risk.other-unknown", other)),
                    cascades.link(world.viewer, "AIMS-10", other));
        }
        assertEquals(Outcome.refused(Refusal.notFound()), cascades.link(world.viewer, "AIMS-999", "AIMS-10"));
        assertTrue(world.issues.links().isEmpty());
    }
}
