package org.aimsforjira.risk.register.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.register.app.BulkChange.AddControls;
import org.aimsforjira.risk.register.app.BulkChange.LinkSystem;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.testing.RecordingAuditTrail.Entry;
import org.aimsforjira.testing.RiskWorld;
import org.junit.jupiter.api.Test;

class BulkChangesTest {
    private final RiskWorld world = new RiskWorld();
    private final BulkChanges changes = new BulkChanges(world.access, world.riskAccess, world.options, world.service);
    private final SeenIssue one = world.risk("AIMS-7", "Bias");
    private final SeenIssue other = world.risk("AIMS-8", "Drift");

    private Outcome<List<BulkChanges.Row>> run(BulkChange.Thing thing, String... keys) {
        return BulkChange.of(List.of(keys), thing).flatMap(change -> changes.run(world.lead, "AIMS", change));
    }

    private List<String> said(BulkChange.Thing thing, String... keys) {
        return run(thing, keys).orElseThrow().stream()
                .map(row ->
                        row.key() + " " + row.result().fold(done -> done.already() ? "already" : "done", Refusal::code))
                .toList();
    }

    private List<Long> controls(SeenIssue risk) {
        return world.issues.unfiltered(risk.id()).orElseThrow().options(FieldRole.ANNEX_A_CONTROLS);
    }

    @Test
    void everyRiskIsLinkedUnlessItIs() {
        world.issues.link(world.lead, LinkTypeRole.EXPOSURE, one.id(), world.system.id());

        assertEquals(
                List.of("AIMS-7 already", "AIMS-8 done"), said(new LinkSystem("AIMS-1"), "AIMS-7", "AIMS-8", "AIMS-8"));
        assertEquals(true, world.issues.isLinked(LinkTypeRole.EXPOSURE, other.id(), world.system.id()));
        assertEquals(
                List.of("risk.system.linked"),
                world.trail.entries().stream().map(Entry::action).toList());
    }

    @Test
    void controlsAreAddedToThoseThatARiskHas() {
        world.issues.set(one.id(), FieldRole.ANNEX_A_CONTROLS, 10_801L);
        AddControls both = new AddControls(List.of("A.6.2.4", "A.7.4"));

        assertEquals(List.of("AIMS-7 done", "AIMS-8 done"), said(both, "AIMS-7", "AIMS-8"));
        assertEquals(List.of(10_801L, 10_802L), controls(one));
        assertEquals(List.of("AIMS-7 already", "AIMS-8 already"), said(both, "AIMS-7", "AIMS-8"));
        assertEquals(2, world.trail.entries().size());
    }

    @Test
    void oneThatIsRefusedDoesNotKeepTheOthersFromIt() {
        world.issues.hide(one.id(), world.lead);
        world.issues.add("DEV-1", RiskWorld.DEV, world.type(IssueTypeRole.AI_RISK), "Elsewhere");

        assertEquals(
                List.of(
                        "AIMS-7 risk.bulk-unknown",
                        "DEV-1 risk.bulk-unknown",
                        "AIMS-1 risk.bulk-unknown",
                        "AIMS-8 done",
                        "nonsense risk.bulk-unknown"),
                said(new AddControls(List.of("A.7.4")), "AIMS-7", "DEV-1", "AIMS-1", "AIMS-8", "nonsense"));
        assertEquals(List.of(), controls(one));
    }

    @Test
    void whatIsWrongForAllIsSaidOnceAndNothingIsChanged() {
        AddControls control = new AddControls(List.of("A.7.4"));
        assertEquals(Outcome.refused(Refusal.invalid("risk.bulk-nothing")), run(control, " "));
        String[] many = IntStream.rangeClosed(1, 101).mapToObj(i -> "AIMS-" + i).toArray(String[]::new);
        assertEquals(Outcome.refused(Refusal.invalid("risk.bulk-too-many", 101, 100)), run(control, many));
        assertEquals(
                Outcome.refused(Refusal.invalid("risk.control-unknown", "A.99.9")),
                run(new AddControls(List.of("A.7.4", "A.99.9")), "AIMS-7"));
        assertEquals(
                Outcome.refused(Refusal.invalid("risk.bulk-no-control")), run(new AddControls(List.of()), "AIMS-7"));
        assertEquals(
                Outcome.refused(Refusal.invalid("risk.system-unknown", "AIMS-8")),
                run(new LinkSystem("AIMS-8"), "AIMS-7"));
        assertEquals(List.of(), controls(one));
        assertEquals(List.of(), world.trail.entries());
        assertEquals(
                Outcome.refused(Refusal.notFound()),
                BulkChange.of(List.of("AIMS-7"), control)
                        .flatMap(change -> changes.run(world.developer, "AIMS", change)));
    }

    @Test
    void eachRiskNeedsItsOwnPermission() {
        world.issues.forbidLinking(world.lead);
        assertEquals(List.of("AIMS-7 risk.link-not-allowed"), said(new LinkSystem("AIMS-1"), "AIMS-7"));
    }
}
