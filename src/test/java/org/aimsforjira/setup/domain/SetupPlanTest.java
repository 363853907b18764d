package org.aimsforjira.setup.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsforjira.setup.SetupWorld;
import org.aimsforjira.setup.domain.SetupRequest.Register;
import org.aimsforjira.setup.domain.SetupRequest.Sharing;
import org.aimsforjira.setup.domain.SetupStep.Action;
import org.aimsforjira.setup.domain.SetupStep.Target;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Projects.ProjectRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SetupPlanTest {

    private final SetupWorld world = new SetupWorld();

    private static Map<Action, Long> count(List<SetupStep> steps) {
        return steps.stream().collect(Collectors.groupingBy(SetupStep::action, TreeMap::new, Collectors.counting()));
    }

    private static List<String> told(SetupPlan plan) {
        return plan.told().stream()
                .map(step -> step.reason() + " " + step.target().subject())
                .toList();
    }

    private static String line(SetupStep step) {
        return step.action() + " " + step.reason() + " " + step.target().sort() + " "
                + step.target().subject();
    }

    @Test
    void aFreshJiraGetsEverything() {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");

        SetupPlan plan = world.preview(world.request(register.id())).plan();

        assertEquals(
                Map.of(
                        Action.CREATE, 1L + 3 + 22 + 5,
                        Action.ADD_TO_SCHEME, 3L,
                        Action.ADD_OPTION, 2L * 3 + 13 * 2 + 1,
                        Action.ADD_TO_SCREEN, 22L,
                        Action.GRANT, 5L),
                count(plan.changes()));
        assertEquals(List.of(), plan.seenBy());
    }

    @Test
    void allThereChangesNothing() {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");
        world.setUp(world.request(register.id()));

        SetupPlan plan = world.preview(world.request(register.id())).plan();

        assertEquals(List.of(), plan.changes());
        assertEquals(List.of(), plan.told());
        assertEquals(
                SetupPlan.of(
                                world.request(register.id()),
                                world.jira.snapshot(
                                        Optional.of(register.id()),
                                        world.pieces.all().fieldsInUse()),
                                world.pieces.all(),
                                SetupWorld.options(),
                                true)
                        .digest(),
                plan.digest());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatWasDamagedIsNoticed(
            String what, BiConsumer<SetupWorld, ProjectRef> damage, List<String> changes, List<String> told) {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");
        world.jira.resolution("Done");
        world.jira.resolution("Won't Do");
        world.setUp(world.request(register.id()));
        SetupRequest request = world.request(register.id());

        damage.accept(world, register);

        SetupPlan plan = world.preview(request).plan();
        assertEquals(changes, plan.changes().stream().map(SetupPlanTest::line).toList());
        assertEquals(told, told(plan));
        world.setUp(request);
        SetupPlan after = world.preview(request).plan();
        assertEquals(List.of(), after.changes(), "a repair comes to rest");
    }

    private static String wontDo(SetupWorld world) {
        return world.jira.resolutions().get(1).id();
    }

    static Stream<Arguments> whatWasDamagedIsNoticed() {
        return Stream.of(
                damage(
                        "a renamed issue type keeps its name",
                        (w, p) -> w.jira.renameType(w.type(IssueTypeRole.AI_SYSTEM), "KI-System"),
                        List.of(),
                        List.of("renamed KI-System")),
                damage(
                        "a deleted issue type is made again",
                        (w, p) -> w.jira.deleteType(w.type(IssueTypeRole.AI_IMPACT_ASSESSMENT)),
                        List.of(
                                "CREATE deleted ISSUE_TYPE AI Impact Assessment",
                                "ADD_TO_SCHEME not-offered TYPE_IN_SCHEME AI Impact Assessment"),
                        List.of()),
                damage(
                        "a renamed field keeps its name",
                        (w, p) -> w.jira.renameField(w.field(FieldRole.AI_TIER), "Risk tier"),
                        List.of(),
                        List.of("renamed Risk tier")),
                damage(
                        "a deleted field is made again",
                        (w, p) -> w.jira.deleteField(w.field(FieldRole.AI_TIER)),
                        List.of(
                                "CREATE deleted FIELD AI tier",
                                "ADD_OPTION missing OPTION AI tier: 1 Low",
                                "ADD_OPTION missing OPTION AI tier: 2 High",
                                "ADD_TO_SCREEN not-on-screen ON_SCREEN AI tier, AIMS screen"),
                        List.of()),
                damage(
                        "a field that lost its context gets one",
                        (w, p) -> w.jira.deleteContexts(w.field(FieldRole.AI_TIER)),
                        List.of(
                                "ADD_CONTEXT no-context CONTEXT AI tier",
                                "ADD_OPTION missing OPTION AI tier: 1 Low",
                                "ADD_OPTION missing OPTION AI tier: 2 High"),
                        List.of()),
                damage(
                        "a context that no longer holds for the issue type",
                        (w, p) -> w.jira.narrowContext(w.field(FieldRole.AI_SUPPLIER), "1"),
                        List.of("REPAIR context-without-type CONTEXT AI supplier"),
                        List.of()),
                damage(
                        "a global context that holds for one issue type only",
                        (w, p) -> w.jira.narrowContext(w.field(FieldRole.ANNEX_A_CONTROLS), "1"),
                        List.of("REPAIR context-without-type CONTEXT Annex A controls"),
                        List.of()),
                damage(
                        "a renamed option keeps its text",
                        (w, p) -> w.jira.changeOption(w.field(FieldRole.AI_TIER), "2 High", "2 Hoch", false),
                        List.of(),
                        List.of("renamed AI tier: 2 Hoch")),
                damage(
                        "a control's option may be translated as long as its id stays",
                        (w, p) -> w.jira.changeOption(
                                w.field(FieldRole.AI_EVIDENCE_FOR), "A.2.2 Control 2", "A.2.2 KI-Leitlinie", false),
                        List.of(),
                        List.of("renamed AI evidence for: A.2.2 KI-Leitlinie")),
                damage(
                        "an option without the control's id is told",
                        (w, p) -> w.jira.changeOption(
                                w.field(FieldRole.AI_EVIDENCE_FOR), "A.2.2 Control 2", "KI-Leitlinie", false),
                        List.of(),
                        List.of("option-id-gone AI evidence for: KI-Leitlinie")),
                damage(
                        "a disabled control is enabled",
                        (w, p) -> w.jira.changeOption(
                                w.field(FieldRole.ANNEX_A_CONTROLS), "A.2.3 Control 3", "A.2.3 Control 3", true),
                        List.of("REPAIR option-disabled OPTION Annex A controls: A.2.3 Control 3"),
                        List.of()),
                damage(
                        "another disabled option stays as the administrator wants it",
                        (w, p) -> w.jira.changeOption(w.field(FieldRole.AI_TIER), "1 Low", "1 Low", true),
                        List.of(),
                        List.of("option-disabled-kept AI tier: 1 Low")),
                damage(
                        "a deleted option is made again",
                        (w, p) -> w.jira.deleteOption(w.field(FieldRole.ANNEX_A_CONTROLS), "A.2.4 Control 4"),
                        List.of("ADD_OPTION deleted OPTION Annex A controls: A.2.4 Control 4"),
                        List.of()),
                damage(
                        "a renamed link type keeps its name",
                        (w, p) -> w.jira.changeLinkType(
                                w.linkType(LinkTypeRole.TREATMENT), "KI-Behandlung", "behandelt", "wird behandelt von"),
                        List.of(),
                        List.of("renamed KI-Behandlung")),
                damage(
                        "a link type turned round would say the opposite",
                        (w, p) -> w.jira.changeLinkType(
                                w.linkType(LinkTypeRole.TREATMENT), "AI treatment", "is treated by", "treats"),
                        List.of(),
                        List.of("link-reversed AI treatment")),
                damage(
                        "a deleted link type is made again",
                        (w, p) -> w.jira.deleteLinkType(w.linkType(LinkTypeRole.EVIDENCE)),
                        List.of("CREATE deleted LINK_TYPE AI evidence"),
                        List.of()),
                damage(
                        "a deleted link type is not replaced by one that plays another role",
                        (w, p) -> {
                            w.jira.deleteLinkType(w.linkType(LinkTypeRole.EVIDENCE));
                            w.jira.changeLinkType(
                                    w.linkType(LinkTypeRole.EXPOSURE), "AI evidence", "is a risk of", "is exposed to");
                        },
                        List.of("CREATE deleted LINK_TYPE AI evidence"),
                        List.of("renamed AI evidence")),
                damage(
                        "issue linking is switched off",
                        (w, p) -> w.jira.switchLinkingOff(),
                        List.of(),
                        List.of("linking-off ")),
                damage(
                        "a renamed resolution keeps its meaning",
                        (w, p) -> w.jira.renameResolution(wontDo(w), "Wird nicht erledigt"),
                        List.of(),
                        List.of("renamed Wird nicht erledigt")),
                damage(
                        "a deleted resolution is forgotten",
                        (w, p) -> w.jira.deleteResolution(wontDo(w)),
                        List.of("FORGET resolution-deleted NOT_CARRIED_OUT Won't Do"),
                        List.of()),
                damage(
                        "a field that was taken off the screens",
                        (w, p) -> w.jira.takeOffScreens(w.field(FieldRole.AI_OWNER)),
                        List.of("ADD_TO_SCREEN not-on-screen ON_SCREEN AI owner, AIMS screen"),
                        List.of()),
                damage(
                        "a grant that was removed",
                        (w, p) -> w.jira.revoke(p.id(), Permission.VIEW_AIMS, SetupWorld.RISK_LEADS),
                        List.of("GRANT not-granted ROLE_GRANT AIMS_VIEW: Risk Leads"),
                        List.of()),
                damage(
                        "a role that may not browse the project gets nothing out of the permission",
                        (w, p) -> w.jira.onlyBrowse(Set.of(SetupWorld.ADMINISTRATORS)),
                        List.of(),
                        Stream.of(Permission.values())
                                .map(x -> "cannot-browse " + x.key() + ": Risk Leads")
                                .toList()),
                damage(
                        "a role that was deleted",
                        (w, p) -> {
                            w.jira.roles.remove(SetupWorld.RISK_LEADS);
                            for (Permission permission : Permission.values()) {
                                w.jira.revoke(p.id(), permission, SetupWorld.RISK_LEADS);
                            }
                        },
                        List.of(),
                        Stream.of(Permission.values())
                                .flatMap(
                                        x -> Stream.of("role-deleted " + x.key() + ": 11", "held-by-nobody " + x.key()))
                                .toList()));
    }

    private static Arguments damage(
            String what, BiConsumer<SetupWorld, ProjectRef> damage, List<String> changes, List<String> told) {
        return Arguments.of(what, damage, changes, told);
    }

    @Test
    void sharedSchemesAreCopiedAndNobodyElseSeesAChange() {
        world.jira.project("SHOP");
        ProjectRef register = world.jira.project("AIMS");

        SetupPlan plan = world.preview(world.request(register.id())).plan();

        List<String> copies = plan.changes().stream()
                .filter(step -> step.action() == Action.COPY)
                .map(step -> step.target().sort() + " " + step.params())
                .toList();
        assertEquals(List.of("SCREENS [SHOP]", "PERMISSION_SCHEME [SHOP]"), copies);
        assertEquals(
                List.of("SHOP"),
                plan.seenBy().stream().map(ProjectRef::key).toList(),
                "a new issue type appears wherever the default scheme is used");
        assertTrue(plan.changes().stream()
                .filter(step -> !step.seenBy().isEmpty())
                .allMatch(step -> step.target() instanceof Target.Type));
    }

    @Test
    void changingSharedSchemesNamesTheProjectsThatSeeIt() {
        world.jira.project("SHOP");
        world.jira.project("CARE");
        ProjectRef register = world.jira.project("AIMS");

        SetupPlan plan = world.preview(world.request(new Register.Existing(register.id()), Sharing.CHANGE_SHARED))
                .plan();

        assertFalse(plan.changes().stream().anyMatch(step -> step.action() == Action.COPY));
        for (Action action : List.of(Action.ADD_TO_SCREEN, Action.GRANT)) {
            assertTrue(
                    plan.changes().stream()
                            .filter(step -> step.action() == action)
                            .filter(step -> !(step.target() instanceof Target.GroupGrant))
                            .allMatch(step -> step.seenBy().stream()
                                    .map(ProjectRef::key)
                                    .toList()
                                    .equals(List.of("SHOP", "CARE"))),
                    action.toString());
        }
    }

    @Test
    void aSecondAimsUsesTheSameFieldsInAContextOfItsOwn() {
        ProjectRef first = world.jira.projectOfItsOwn("AIMS");
        ProjectRef second = world.jira.projectOfItsOwn("LABS");
        world.setUp(world.request(first.id()));

        SetupPlan plan = world.preview(world.request(second.id())).plan();

        assertEquals(
                Map.of(
                        Action.CREATE, 1L,
                        Action.ADD_TO_SCHEME, 3L,
                        Action.ADD_CONTEXT, 20L,
                        Action.ADD_OPTION, 13L * 2 + 1,
                        Action.ADD_TO_SCREEN, 22L,
                        Action.GRANT, 4L),
                count(plan.changes()));
        world.setUp(world.request(second.id()));
        assertTrue(world.preview(world.request(first.id())).plan().changesNothing(), "the first is as it was");
        assertTrue(world.preview(world.request(second.id())).plan().changesNothing());
    }

    @Test
    void aMappedFieldKeepsItsOptionsAndGetsAContextForTheRegister() {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");
        long theirs = world.jira.createField("Tier", "", FieldRole.Kind.SELECT, Optional.empty(), Set.of());
        world.jira.addOption(theirs, Optional.empty(), "1 Low");
        SetupRequest plain = world.request(register.id());
        SetupRequest request = new SetupRequest(
                plain.register(),
                plain.aimsName(),
                plain.timeZone(),
                Map.of(),
                Map.of(FieldRole.AI_TIER, theirs),
                Map.of(),
                Set.of(),
                plain.roles(),
                plain.groups(),
                plain.sharing());

        List<String> steps = world.preview(request).plan().changes().stream()
                .map(SetupPlanTest::line)
                .filter(line -> line.contains("Tier"))
                .toList();

        assertEquals(
                List.of(
                        "MAP chosen FIELD Tier",
                        "ADD_CONTEXT no-context-here CONTEXT Tier",
                        "ADD_OPTION missing OPTION Tier: 1 Low",
                        "ADD_OPTION missing OPTION Tier: 2 High",
                        "ADD_TO_SCREEN not-on-screen ON_SCREEN Tier, AIMS screen"),
                steps);
    }

    @Test
    void aMappedFieldOfControlsKeepsOptionsWithTheSameId() {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");
        long theirs = world.jira.createField("Controls", "", FieldRole.Kind.MULTI_SELECT, Optional.empty(), Set.of());
        world.jira.addOption(theirs, Optional.empty(), "A.2.2 Our own title");
        world.jira.addOption(theirs, Optional.empty(), "Something else");
        SetupRequest plain = world.request(register.id());
        SetupRequest request = new SetupRequest(
                plain.register(),
                plain.aimsName(),
                plain.timeZone(),
                Map.of(),
                Map.of(FieldRole.ANNEX_A_CONTROLS, theirs),
                Map.of(),
                Set.of(),
                plain.roles(),
                plain.groups(),
                plain.sharing());

        List<String> options = world.preview(request).plan().changes().stream()
                .filter(step ->
                        step.target() instanceof Target.Option option && option.role() == FieldRole.ANNEX_A_CONTROLS)
                .map(SetupPlanTest::line)
                .toList();

        assertEquals(
                List.of(
                        "MAP same-text OPTION Controls: A.2.2 Our own title",
                        "ADD_OPTION missing OPTION Controls: A.2.3 Control 3",
                        "ADD_OPTION missing OPTION Controls: A.2.4 Control 4"),
                options);
    }

    @Test
    void aLinkTypeOfOurNameOrWithOurWordsIsTaken() {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");
        world.jira.linkType("AI Treatment", "handles", "is handled by");
        world.jira.linkType("Proof", "is evidence for", "is proven by");
        world.jira.linkType("Assessment", "is assessed by", "assesses");

        List<String> steps = world.preview(world.request(register.id())).plan().changes().stream()
                .filter(step -> step.target() instanceof Target.LinkType)
                .map(SetupPlanTest::line)
                .toList();

        assertEquals(
                List.of(
                        "MAP same-link LINK_TYPE AI Treatment",
                        "CREATE missing LINK_TYPE AI exposure",
                        "CREATE missing LINK_TYPE AI assessment",
                        "MAP same-link LINK_TYPE Proof",
                        "CREATE missing LINK_TYPE AI cascade"),
                steps);
    }

    @Test
    void aLinkTypeThatSaysTheOppositeIsNoMistakeToMakeSilently() {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");
        world.jira.linkType("AI treatment", "is treated by", "treats");

        assertEquals(
                List.of(new SetupCheck.Problem(
                        "link-TREATMENT", "link-type-reversed", List.of("AI treatment", "is treated by", "treats"))),
                world.preview(world.request(register.id())).problems());
    }

    @Test
    void onlyTheResolutionsThatWereChosenAreRememberedAndAnotherChoiceForgetsThem() {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");
        world.jira.resolution("Done");
        String wontDo = world.jira.resolution("Won’t do");
        String parked = world.jira.resolution("Parked");
        world.setUp(world.request(register.id()));
        assertEquals(Set.of(wontDo), world.pieces.all().notCarriedOut(register.id()));

        SetupRequest other = chosen(world.request(register.id()), Set.of(parked));
        List<String> steps = world.preview(other).plan().changes().stream()
                .map(SetupPlanTest::line)
                .toList();

        assertEquals(
                List.of("FORGET no-longer-chosen NOT_CARRIED_OUT Won’t do", "MAP chosen NOT_CARRIED_OUT Parked"),
                steps);
        world.setUp(other);
        assertEquals(Set.of(parked), world.pieces.all().notCarriedOut(register.id()));
        world.setUp(chosen(other, Set.of()));
        assertEquals(Set.of(), world.pieces.all().notCarriedOut(register.id()));
        assertTrue(
                world.preview(repairing(register)).plan().changesNothing(),
                "that nobody ticked one is an answer, not a gap");
    }

    @Test
    void aResolutionThatIsNoneIsAMistakeInTheForm() {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");

        assertEquals(
                List.of(new SetupCheck.Problem("notCarriedOut", "resolution-unknown", List.of())),
                world.preview(chosen(world.request(register.id()), Set.of("99")))
                        .problems());
    }

    @Test
    void anAimsFromBeforeLinkTypesGetsOnlyWhatIsMissing() {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");
        world.setUp(world.request(register.id()));
        asBeforeLinkTypes(register);
        world.jira.resolution("Duplicate");

        SetupPlan repair = world.preview(repairing(register)).plan();

        assertEquals(
                List.of(
                        "CREATE missing LINK_TYPE AI treatment",
                        "CREATE missing LINK_TYPE AI exposure",
                        "CREATE missing LINK_TYPE AI assessment",
                        "CREATE missing LINK_TYPE AI evidence",
                        "CREATE missing LINK_TYPE AI cascade",
                        "MAP chosen NOT_CARRIED_OUT Duplicate"),
                repair.changes().stream().map(SetupPlanTest::line).toList());
        assertFalse(Health.of(repair).isWhole());
        world.setUp(repairing(register));
        assertTrue(world.preview(repairing(register)).plan().changesNothing());
    }

    private void asBeforeLinkTypes(ProjectRef register) {
        for (LinkTypeRole role : LinkTypeRole.values()) {
            world.jira.deleteLinkType(world.linkType(role));
            world.pieces.forget(StoredPieces.Key.of(role));
        }
        world.pieces.forget(StoredPieces.Key.ofChoiceOfResolutions(register.id()));
    }

    private SetupRequest repairing(ProjectRef register) {
        return world.service
                .repairing(
                        world.admin,
                        world.aims.ofProject(register.id()).orElseThrow().id())
                .orElseThrow();
    }

    private static SetupRequest chosen(SetupRequest plain, Set<String> notCarriedOut) {
        return new SetupRequest(
                plain.register(),
                plain.aimsName(),
                plain.timeZone(),
                plain.mappedTypes(),
                plain.mappedFields(),
                plain.mappedLinkTypes(),
                notCarriedOut,
                plain.roles(),
                plain.groups(),
                plain.sharing());
    }

    @Test
    void anIssueTypeOfOurNameIsTaken() {
        ProjectRef register = world.jira.projectOfItsOwn("AIMS");
        world.jira.type("AI system");

        SetupPlan plan = world.preview(world.request(register.id())).plan();

        assertTrue(plan.changes().stream()
                .map(SetupPlanTest::line)
                .anyMatch("MAP same-name ISSUE_TYPE AI system"::equals));
    }

    @Test
    void aNewProjectIsPlannedWithItsOwnScreens() {
        SetupRequest request = world.request(new Register.New("AIMS", "AI Management"), Sharing.CHANGE_SHARED);

        SetupPlan plan = world.preview(request).plan();

        assertEquals("CREATE missing PROJECT AI Management", line(plan.changes().get(0)));
        assertEquals(
                22,
                plan.changes().stream()
                        .filter(step -> step.reason().equals("screens-of-new-project"))
                        .count());
    }
}
