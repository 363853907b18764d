package org.aimsforjira.risk.register.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.aimsforjira.risk.register.domain.SavedView;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeClusterLocks;
import org.aimsforjira.testing.InMemorySavedViews;
import org.aimsforjira.testing.InMemoryTransactions;
import org.aimsforjira.testing.RecordingAuditTrail.Entry;
import org.aimsforjira.testing.RiskWorld;
import org.junit.jupiter.api.Test;

class RegisterViewsTest {
    private static final Asked WORST =
            Asked.ofQuery("level=critical&sort=-updated&columns=level,updated").orElseThrow();

    private final RiskWorld world = new RiskWorld();
    private final RegisterViews views = new RegisterViews(
            world.access, new InMemorySavedViews(), world.trail, new InMemoryTransactions(), new FakeClusterLocks());

    RegisterViewsTest() {
        world.permissions.grant(world.lead, RiskWorld.REGISTER, Permission.EDIT_AIMS);
    }

    private Outcome<SavedView> save(UserKey user, String name, boolean shared) {
        return views.save(user, "AIMS", name, shared, WORST);
    }

    private List<String> actions() {
        return world.trail.entries().stream().map(Entry::action).toList();
    }

    private static List<String> names(List<SavedView> views) {
        return views.stream().map(SavedView::name).toList();
    }

    @Test
    void whatIsSavedIsWhatTheAddressSays() {
        SavedView view = save(world.viewer, " The worst ", false).orElseThrow();
        assertEquals("The worst", view.name());
        assertEquals(Outcome.done(WORST), Asked.ofQuery(view.query()));
        assertEquals(List.of(), actions(), "somebody's own view is nobody else's business");
    }

    @Test
    void ownViewsAreForTheirOwnerAndSharedOnesForAll() {
        save(world.lead, "Mine", false);
        save(world.lead, "Ours", true);

        RegisterViews.Menu lead = views.menu(world.lead, "AIMS").orElseThrow();
        assertEquals(List.of("Mine"), names(lead.own()));
        assertEquals(List.of("Ours"), names(lead.shared()));
        RegisterViews.Menu viewer = views.menu(world.viewer, "AIMS").orElseThrow();
        assertEquals(List.of(), viewer.own());
        assertEquals(List.of("Ours"), names(viewer.shared()));
        assertEquals(false, viewer.mayShare());
        assertEquals(List.of("risk.view.shared"), actions());
        assertEquals("Ours", world.trail.last().subject());
    }

    @Test
    void sharingNeedsEditAims() {
        Refusal missing = Refusal.forbidden("permission-missing", Permission.EDIT_AIMS.nameKey());
        assertEquals(Outcome.refused(missing), save(world.viewer, "Ours", true));
        long shared = save(world.lead, "Ours", true).orElseThrow().id();
        assertEquals(Outcome.refused(missing), views.rename(world.viewer, "AIMS", shared, "Theirs", 1));
        assertEquals(Outcome.refused(missing), views.delete(world.viewer, "AIMS", shared));
    }

    @Test
    void whatIsSomebodyElsesLooksAbsent() {
        long own = save(world.lead, "Mine", false).orElseThrow().id();
        Outcome<SavedView> absent = Outcome.refused(Refusal.notFound());
        assertEquals(absent, views.rename(world.viewer, "AIMS", own, "Theirs", 1));
        assertEquals(absent, views.delete(world.viewer, "AIMS", own));
        assertEquals(absent, views.delete(world.lead, "AIMS", 999));
        assertEquals(absent, save(world.developer, "Mine", false));
        assertEquals(Outcome.refused(Refusal.notFound()), views.menu(world.developer, "AIMS"));
    }

    @Test
    void aNameIsThereOnceAndNeitherEmptyNorTooLong() {
        save(world.lead, "Mine", false);
        assertEquals(Outcome.refused(Refusal.conflict("risk.view-name-used", "MINE")), save(world.lead, "MINE", true));
        assertEquals(Outcome.refused(Refusal.invalid("risk.view-name-missing")), save(world.lead, " ", false));
        assertEquals(
                Outcome.refused(Refusal.invalid("risk.view-name-too-long", 100)),
                save(world.lead, "x".repeat(101), false));
        assertEquals(true, save(world.viewer, "Mine", false).isDone(), "another person's names are free");
    }

    @Test
    void renamingIsRefusedWhenItWasRenamedMeanwhile() {
        SavedView view = save(world.lead, "Ours", true).orElseThrow();
        assertEquals(Outcome.done(view.renamed("OURS")), views.rename(world.lead, "AIMS", view.id(), "OURS", 1));
        assertEquals(
                Outcome.refused(Refusal.conflict("risk.view-changed", "OURS")),
                views.rename(world.lead, "AIMS", view.id(), "Others", 1));
        assertEquals(true, views.delete(world.lead, "AIMS", view.id()).isDone());
        assertEquals(List.of("risk.view.shared", "risk.view.renamed", "risk.view.deleted"), actions());
        assertEquals(Map.of("query", view.query()), world.trail.last().details());
    }

    @Test
    void noMoreThanFiftyAreKept() {
        for (int i = 0; i < SavedView.MAX_OWN; i++) {
            save(world.viewer, "View " + i, false).orElseThrow();
        }
        assertEquals(
                Outcome.refused(Refusal.conflict("risk.view-too-many", 50)), save(world.viewer, "One more", false));
        assertEquals(true, save(world.lead, "Mine", false).isDone());
    }
}
