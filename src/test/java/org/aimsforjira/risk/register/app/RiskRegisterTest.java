package org.aimsforjira.risk.register.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.domain.IssueSearch;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.register.domain.HeatMap;
import org.aimsforjira.risk.register.domain.LevelChoice;
import org.aimsforjira.risk.register.domain.RiskFilter;
import org.aimsforjira.risk.register.domain.RiskOrder;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.RiskWorld;
import org.junit.jupiter.api.Test;

class RiskRegisterTest {
    private static final Instant TODAY = Instant.parse("2026-11-28T09:00:00Z");
    private static final Page.Request FIRST = new Page.Request(0, 50);

    private final RiskWorld world = new RiskWorld();
    private final Search search = new Search();
    private final RiskRegister register = world.register(search);

    /** Finds all risks that the viewer sees, whatever the query, and keeps what was asked. */
    private final class Search implements IssueSearch {
        private final List<String> asked = new ArrayList<>();

        @Override
        public Page<Found> search(UserKey viewer, String jql, Page.Request page) {
            asked.add(jql);
            List<Found> all = world.issues.all().stream()
                    .filter(world.reader::isRisk)
                    .filter(issue -> world.issues.byId(viewer, issue.id()).isPresent())
                    .map(issue -> new Found(issue, TODAY))
                    .toList();
            int from = Math.min(page.offset(), all.size());
            return new Page<>(
                    all.subList(from, Math.min(all.size(), from + page.limit())),
                    page.offset(),
                    page.limit(),
                    all.size());
        }
    }

    private SeenIssue rated(String key, int likelihood, int severity, long confidence) {
        SeenIssue risk = world.risk(key, "Risk " + key);
        world.issues.set(risk.id(), FieldRole.AI_LIKELIHOOD, 10_700L + likelihood);
        world.issues.set(risk.id(), FieldRole.AI_SEVERITY, 10_710L + severity);
        world.issues.set(risk.id(), FieldRole.AI_CONFIDENCE, confidence);
        return risk;
    }

    private RegisterView list(UserKey user, RiskFilter filter, Page.Request page) {
        return register.list(user, "AIMS", filter, RiskOrder.USUAL, page).orElseThrow();
    }

    @Test
    void withoutViewAimsNothingOfItExists() {
        assertEquals(
                Outcome.refused(Refusal.notFound()),
                register.list(world.developer, "AIMS", RiskFilter.NONE, RiskOrder.USUAL, FIRST));
        assertEquals(Outcome.refused(Refusal.notFound()), register.heatMap(world.developer, "AIMS", MapKind.INHERENT));
        assertEquals(List.of(), search.asked);
    }

    @Test
    void keysAreForThoseWhoSeeThemAndCountsAreForAll() {
        SeenIssue seen = rated("AIMS-7", 3, 4, 10_722);
        SeenIssue hidden = rated("AIMS-8", 2, 4, 10_720);
        world.risk("AIMS-9", "Not rated");
        world.issues.hide(hidden.id(), world.viewer);
        world.keeper.reconcile(world.aims);

        RegisterView view = list(world.viewer, RiskFilter.NONE, FIRST);

        assertEquals(
                List.of(seen.key(), "AIMS-9"),
                view.risks().items().stream().map(row -> row.risk().key()).toList());
        assertEquals(2, view.risks().total());
        HeatMap map = view.maps().inherent();
        assertEquals(2, map.count(new Cell(3, 4)), "low confidence counts one step higher");
        assertEquals(1, map.notRated());
        assertEquals(map, register.heatMap(world.lead, "AIMS", MapKind.INHERENT).orElseThrow());
        assertEquals(3, view.maps().residual().notRated());
    }

    @Test
    void aRowNamesTheSystemsThatTheReaderSees() {
        SeenIssue risk = rated("AIMS-7", 3, 4, 10_722);
        SeenIssue other = world.issues.add("AIMS-2", RiskWorld.REGISTER, world.type(IssueTypeRole.AI_SYSTEM), "Hidden");
        world.issues.link(world.lead, LinkTypeRole.EXPOSURE, risk.id(), world.system.id());
        world.issues.link(world.lead, LinkTypeRole.EXPOSURE, risk.id(), other.id());
        world.issues.hide(other.id(), world.viewer);

        RiskRow row = list(world.viewer, RiskFilter.NONE, FIRST).risks().items().get(0);

        assertEquals(List.of(world.system), row.systems().visible());
        assertTrue(row.systems().more());
        assertEquals(TODAY, row.updated());
    }

    @Test
    void aPageBehindTheEndBecomesTheLastOne() {
        for (int i = 10; i < 15; i++) {
            world.risk("AIMS-" + i, "Risk " + i);
        }
        Page<RiskRow> page =
                list(world.viewer, RiskFilter.NONE, new Page.Request(40, 2)).risks();
        assertEquals(4, page.offset());
        assertEquals("AIMS-14", page.items().get(0).risk().key());
        assertEquals(2, search.asked.size());
    }

    @Test
    void aLevelOrCellThatTheModelInForceDoesNotHaveIsRefused() {
        assertEquals(
                Outcome.refused(Refusal.invalid("risk.level-unknown", "huge")),
                register.list(
                        world.viewer,
                        "AIMS",
                        RiskFilter.NONE.withLevel(MapKind.RESIDUAL, new LevelChoice(Optional.of("huge"))),
                        RiskOrder.USUAL,
                        FIRST));
        assertEquals(
                Outcome.refused(Refusal.invalid("risk.cell-unknown", "6-1")),
                register.list(
                        world.viewer,
                        "AIMS",
                        RiskFilter.NONE.withCell(MapKind.INHERENT, Optional.of(new Cell(6, 1))),
                        RiskOrder.USUAL,
                        FIRST));
    }

    @Test
    void aFilterOnWhatIsNotThereIsRefused() {
        SeenIssue risk = world.risk("AIMS-7", "No system");
        for (String key : List.of("AIMS-999", "nonsense", risk.key())) {
            assertEquals(
                    Outcome.refused(Refusal.invalid("risk.system-unknown", key)),
                    register.list(world.viewer, "AIMS", RiskFilter.NONE.withSystem(key), RiskOrder.USUAL, FIRST));
        }
        RiskFilter unknown = RiskFilter.NONE.withControl(new ControlId("A.99.9"));
        assertEquals(
                Outcome.refused(Refusal.invalid("risk.control-unknown", "A.99.9")),
                register.list(world.viewer, "AIMS", unknown, RiskOrder.USUAL, FIRST));
        assertEquals(List.of(), search.asked);
    }

    @Test
    void theQueryThatIsShownIsTheOneThatWasAsked() {
        RegisterView view = list(world.viewer, RiskFilter.NONE.withSystem("AIMS-1"), FIRST);
        assertEquals(List.of(view.jql()), search.asked);
        assertTrue(view.jql().contains("issue in aimsRisksOf(\"AIMS-1\")"), view.jql());
    }

    @Test
    void withoutTheIssueTypeThereIsNothing() {
        world.pieces.without(IssueTypeRole.AI_RISK);
        RegisterView view = list(world.viewer, RiskFilter.NONE, FIRST);
        assertFalse(view.isSetUp());
        assertEquals("", view.jql());
        assertEquals(List.of(), search.asked);
    }

    @Test
    void stepsAreCalledWhatJiraCallsThem() {
        ScaleTexts scales = list(world.viewer, RiskFilter.NONE, FIRST).scales();
        assertEquals("L3", scales.likelihood(3));
        assertEquals("S5", scales.severity(5));
        assertEquals("6", scales.severity(6));
    }
}
