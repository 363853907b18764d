package org.aimsforjira.setup.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.setup.SetupWorld;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraSchemaWriter.SetupFailure;
import org.aimsforjira.setup.domain.JiraSnapshot.RegisterInJira;
import org.aimsforjira.setup.domain.SetupRequest;
import org.aimsforjira.setup.domain.SetupRequest.Register;
import org.aimsforjira.setup.domain.SetupRequest.Sharing;
import org.aimsforjira.setup.domain.SetupStep;
import org.aimsforjira.setup.domain.SetupStep.Action;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Projects.ProjectRef;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.testing.RecordingAuditTrail;
import org.junit.jupiter.api.Test;

class SetupServiceTest {

    private final SetupWorld world = new SetupWorld();

    private static Refusal refusal(Outcome<?> outcome) {
        return outcome.fold(
                value -> {
                    throw new AssertionError("done: " + value);
                },
                refusal -> refusal);
    }

    @Test
    void aNewProjectIsMadeAndSetUpToTheEnd() {
        SetupRequest request = world.request(new Register.New("AIMS", "AI Management"), Sharing.CHANGE_SHARED);
        world.jira.project("SHOP");

        SetupResult result = world.setUp(request);

        assertEquals(Optional.empty(), result.failure());
        ProjectRef register = result.register().orElseThrow();
        assertEquals("AIMS", register.key());
        Aims aims = world.aims.ofProject(register.id()).orElseThrow();
        assertEquals("AI management", aims.name());
        assertTrue(world.derived.rebuilt().contains(aims.id()), "what is in Jira already counts from the start");
        assertEquals(ZoneId.of("Europe/Berlin"), aims.timeZone());
        assertTrue(world.preview(world.request(register.id())).plan().changesNothing());
        assertTrue(
                result.done().stream()
                        .noneMatch(step -> step.target().sort().equals("ROLE_GRANT")
                                && !step.seenBy().isEmpty()),
                "a new project never changes what others use");
        assertTrue(result.done().stream().anyMatch(step -> step.action() == Action.COPY));
    }

    @Test
    void everyStepIsInTheTrail() {
        SetupResult result = world.setUp(world.request(new Register.New("AIMS", "AI Management"), Sharing.OWN_COPY));

        List<RecordingAuditTrail.Entry> entries = world.trail.entries();
        assertEquals(result.done().size(), entries.size());
        assertEquals("setup.created", entries.get(0).action());
        assertEquals("AI Management", entries.get(0).subject());
        assertEquals("setup.aims.created", entries.get(1).action());
        assertTrue(entries.stream().allMatch(entry -> entry.actor().equals(world.admin)));
    }

    @Test
    void theOwnScreensCarryTheFieldsAndTheSharedOnesDoNot() {
        world.jira.project("SHOP");
        ProjectRef register = world.jira.project("AIMS");

        world.setUp(world.request(register.id()));

        String system = world.type(IssueTypeRole.AI_SYSTEM);
        assertTrue(world.jira.fieldsOnScreensOf(register.id(), system).contains(world.field(FieldRole.AI_TIER)));
        assertFalse(
                world.jira.fieldsOnScreensOf(register.id(), system).contains(world.field(FieldRole.AI_LIKELIHOOD)),
                "a field of risks is not on the screens of systems");
        String risk = world.type(IssueTypeRole.AI_RISK);
        assertFalse(
                world.jira.fieldsOnScreensOf(register.id(), risk).contains(world.field(FieldRole.AI_INHERENT_LEVEL)),
                "a computed level cannot be typed in");
        assertEquals(Set.of(), world.jira.fieldsOnDefaultScreen());
    }

    @Test
    void aPlanThatIsNoLongerTrueIsRefusedAndNothingHappens() {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");
        SetupRequest request = world.request(register.id());
        String digest = world.preview(request).plan().digest();
        world.jira.type("AI Risk");
        int before = world.jira.writes().size();

        Refusal refusal = refusal(world.service.apply(world.admin, request, digest));

        assertEquals("setup.plan-changed", refusal.code());
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertEquals(before, world.jira.writes().size());
        assertEquals(List.of(), world.trail.entries());
    }

    @Test
    void whoDoesNotAdministerFindsNothing() {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");
        SetupRequest request = world.request(register.id());

        List<Outcome<?>> outcomes = List.of(
                world.service.existing(world.developer),
                world.service.choices(world.developer),
                world.service.preview(world.developer, request),
                world.service.apply(world.developer, request, "any"));

        outcomes.forEach(outcome -> assertEquals(Refusal.notFound(), refusal(outcome)));
    }

    @Test
    void wishesThatCannotBeMetAreNotApplied() {
        SetupRequest request = world.request(new Register.New("a", ""), Sharing.OWN_COPY);

        SetupService.Preview preview = world.preview(request);

        assertEquals(
                List.of("name project-name-missing", "key project-key-shape"),
                preview.problems().stream().map(p -> p.field() + " " + p.code()).toList());
        assertEquals(
                "setup.not-possible",
                refusal(world.service.apply(world.admin, request, preview.plan().digest()))
                        .code());
    }

    @Test
    void onlyOneRunAtATime() {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");
        SetupRequest request = world.request(register.id());
        String digest = world.preview(request).plan().digest();
        AtomicInteger refused = new AtomicInteger();
        world.jira.beforeWrite(what -> {
            if (refused.get() == 0) {
                Thread other = new Thread(() -> {
                    assertEquals(
                            "setup.running",
                            refusal(world.service.apply(world.admin, request, digest))
                                    .code());
                    refused.incrementAndGet();
                });
                other.start();
                try {
                    other.join();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        });

        world.service.apply(world.admin, request, digest).orElseThrow();

        assertEquals(1, refused.get());
    }

    @Test
    void whatJiraRefusesIsToldAndTheNextRunGoesOn() {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");
        world.jira.beforeWrite(what -> {
            if (what.equals("field AI tier")) {
                throw new SetupFailure("The database is full");
            }
        });

        SetupResult result = world.setUp(world.request(register.id()));

        SetupResult.Failure failure = result.failure().orElseThrow();
        assertEquals("The database is full", failure.message());
        assertEquals("AI tier", failure.step().target().subject());
        world.jira.beforeWrite(what -> {});
        SetupResult second = world.setUp(world.request(register.id()));
        assertEquals(Optional.empty(), second.failure());
        assertTrue(world.preview(world.request(register.id())).plan().changesNothing());
        assertNothingTwice();
    }

    /** The power goes before or after each single write; running again completes without a double. */
    @Test
    void aCrashAtAnyPointIsCompletedByTheNextRun() {
        int writes = writesOfAWholeRun();
        for (int at = 0; at < writes; at++) {
            for (boolean after : List.of(false, true)) {
                SetupWorld crashing = new SetupWorld();
                crashing.jira.project("SHOP");
                SetupRequest request = crashing.request(new Register.New("AIMS", "AI Management"), Sharing.OWN_COPY);
                String digest = crashing.preview(request).plan().digest();
                AtomicInteger count = new AtomicInteger();
                int point = at;
                Consumer<String> crash = what -> {
                    if (count.getAndIncrement() == point) {
                        throw new IllegalStateException("crash");
                    }
                };
                if (after) {
                    crashing.jira.afterWrite(crash);
                } else {
                    crashing.jira.beforeWrite(crash);
                }
                assertThrows(
                        IllegalStateException.class, () -> crashing.service.apply(crashing.admin, request, digest));
                crashing.jira.beforeWrite(what -> {});
                crashing.jira.afterWrite(what -> {});

                SetupResult again = crashing.setUp(request);

                String where = (after ? "after" : "before") + " write " + at;
                assertEquals(Optional.empty(), again.failure(), where);
                assertEquals(3 + 1, crashing.jira.typeNames().size(), where);
                assertEquals(
                        FieldRole.values().length, crashing.jira.fieldNames().size(), where);
                assertEquals(2, crashing.jira.projects().size(), where);
                assertEquals(1, crashing.aims.all().size(), where);
                assertTrue(crashing.preview(request).plan().changesNothing(), where);
                assertEquals(
                        1,
                        crashing.trail.entries().stream()
                                .filter(entry -> entry.action().equals("setup.aims.created"))
                                .count(),
                        where);
            }
        }
    }

    private static int writesOfAWholeRun() {
        SetupWorld whole = new SetupWorld();
        whole.jira.project("SHOP");
        whole.setUp(whole.request(new Register.New("AIMS", "AI Management"), Sharing.OWN_COPY));
        return whole.jira.writes().size();
    }

    @Test
    void repairingAsksForWhatWasPickedBefore() {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");
        world.setUp(world.request(register.id()));
        Aims aims = world.aims.ofProject(register.id()).orElseThrow();
        world.jira.revoke(register.id(), Permission.EDIT_AIMS, SetupWorld.RISK_LEADS);

        SetupRequest repair = world.service.repairing(world.admin, aims.id()).orElseThrow();
        List<SetupStep> changes = world.preview(repair).plan().changes();

        assertEquals(1, changes.size());
        assertEquals(Action.GRANT, changes.get(0).action());
        assertEquals("AIMS_EDIT: Risk Leads", changes.get(0).target().subject());
    }

    @Test
    void aRoleThatIsNoLongerPickedIsForgottenButNotTakenAway() {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");
        world.setUp(world.request(register.id()));
        SetupRequest all = world.request(register.id());
        SetupRequest fewer = new SetupRequest(
                all.register(),
                all.aimsName(),
                all.timeZone(),
                all.mappedTypes(),
                all.mappedFields(),
                Map.of(Permission.VIEW_AIMS, all.rolesFor(Permission.VIEW_AIMS)),
                all.groups(),
                all.sharing());

        world.setUp(fewer);

        Aims aims = world.aims.ofProject(register.id()).orElseThrow();
        assertEquals(
                Set.of(),
                world.service.repairing(world.admin, aims.id()).orElseThrow().rolesFor(Permission.EDIT_AIMS));
        RegisterInJira live = world.jira
                .snapshot(Optional.of(register.id()), Set.of())
                .register()
                .orElseThrow();
        assertEquals(
                Set.of(SetupWorld.RISK_LEADS), live.permissionScheme().roles().get(Permission.EDIT_AIMS));
    }

    private void assertNothingTwice() {
        List<String> fields = world.jira.fieldNames();
        assertEquals(Set.copyOf(fields).size(), fields.size());
        List<String> types = world.jira.typeNames();
        assertEquals(Set.copyOf(types).size(), types.size());
    }
}
