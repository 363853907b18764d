package org.aimsforjira.setup.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.GlobalPermissionType;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.PermissionSchemeService;
import com.atlassian.jira.permission.ProjectPermissionCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.host.data.BaseData;
import org.aimsforjira.host.db.DatabaseKind;
import org.aimsforjira.host.db.HostDatabase;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.host.sal.HostEvents;
import org.aimsforjira.setup.InMemoryPieces;
import org.aimsforjira.setup.app.SetupPlanning;
import org.aimsforjira.setup.app.SetupResult;
import org.aimsforjira.setup.app.SetupRun;
import org.aimsforjira.setup.app.SetupService;
import org.aimsforjira.setup.app.StepWork;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;
import org.aimsforjira.setup.domain.JiraSnapshot.RegisterInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.ScreenSet;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.setup.domain.ResolutionRules;
import org.aimsforjira.setup.domain.SetupPlan;
import org.aimsforjira.setup.domain.SetupRequest;
import org.aimsforjira.setup.domain.SetupRequest.Register;
import org.aimsforjira.setup.domain.SetupRequest.Sharing;
import org.aimsforjira.setup.domain.SetupStep.Action;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Projects.ProjectRef;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeClusterLocks;
import org.aimsforjira.testing.FakeDerivedData;
import org.aimsforjira.testing.FakeModelledOptions;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.InMemoryTransactions;
import org.aimsforjira.testing.RecordingAuditTrail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The adapters do what the fake of them does, on the services that stand in for Jira's. */
class SetupOnJiraTest {

    @Nested
    class OnHsqldb extends OnADatabase {
        OnHsqldb() {
            super(DatabaseKind.HSQLDB);
        }
    }

    @Nested
    class OnPostgresql extends OnADatabase {
        OnPostgresql() {
            super(DatabaseKind.POSTGRES);
        }
    }

    abstract static class OnADatabase {
        private final HostDatabase database;
        private final JiraModel jira;
        private final InMemoryPieces pieces = new InMemoryPieces();
        private final InMemoryAimsRepository aims = new InMemoryAimsRepository();
        private final UserKey admin;
        private final JiraSchemaReader reader;
        private final JiraSchemaEditor editor;
        private final LiveJiraPieces live;
        private final SetupService service;

        OnADatabase(DatabaseKind kind) {
            database = HostDatabase.open(kind, folder());
            jira = new JiraModel(database, new HostEvents());
            BaseData.fill(jira);
            announcePermissions();
            admin = new UserKey(jira.users().byName("admin").orElseThrow().getKey());
            reader = reader();
            editor = editor();
            live = new LiveJiraPieces(
                    pieces, of(CustomFieldManager.class), of(OptionsManager.class), of(IssueLinkTypeManager.class));
            FakePermissions permissions = new FakePermissions().grant(admin, GlobalPermission.ADMINISTER_AIMS);
            SetupPlanning planning = new SetupPlanning(
                    aims, reader, pieces, new OptionFile(new JsonControlCatalogue()), new FakeModelledOptions());
            InMemoryTransactions transactions = new InMemoryTransactions();
            SetupRun run = new SetupRun(
                    planning,
                    new StepWork(editor, pieces, transactions),
                    aims,
                    pieces,
                    transactions,
                    new RecordingAuditTrail(),
                    FixedClock.aMonday(),
                    new FakeDerivedData(),
                    new FakeModelledOptions());
            service = new SetupService(
                    new AimsAccess(aims, permissions, new FakeProjects()),
                    aims,
                    reader,
                    pieces,
                    planning,
                    run,
                    new FakeClusterLocks());
        }

        @AfterEach
        void close() {
            database.close();
        }

        private static Path folder() {
            try {
                Path temporary = Path.of(Objects.requireNonNull(System.getProperty("java.io.tmpdir")));
                Files.createDirectories(temporary);
                return Files.createTempDirectory(temporary, "setup");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void announcePermissions() {
            for (Permission permission : Permission.values()) {
                jira.permissionTypes()
                        .register(permission.key(), "name", "description", ProjectPermissionCategory.PROJECTS);
            }
            for (GlobalPermission permission : GlobalPermission.values()) {
                jira.permissionTypes()
                        .register(new GlobalPermissionType(permission.key(), "name", "description", false));
            }
        }

        private <T> T of(Class<T> api) {
            return jira.service(api);
        }

        private JiraSchemaReader reader() {
            return new JiraSchemaReader(
                    of(ProjectManager.class),
                    of(IssueTypeManager.class),
                    of(IssueTypeSchemeManager.class),
                    of(CustomFieldManager.class),
                    of(OptionsManager.class),
                    of(PermissionSchemeManager.class),
                    of(GlobalPermissionManager.class),
                    of(ProjectRoleManager.class),
                    of(GroupManager.class),
                    of(IssueLinkTypeManager.class),
                    of(IssueLinkManager.class),
                    of(ConstantsManager.class),
                    new ProjectScreens(of(IssueTypeScreenSchemeManager.class), of(ProjectManager.class)));
        }

        private JiraSchemaEditor editor() {
            return new JiraSchemaEditor(
                    of(ProjectService.class),
                    of(ProjectManager.class),
                    of(UserManager.class),
                    of(IssueTypeManager.class),
                    of(IssueTypeSchemeManager.class),
                    of(AvatarManager.class),
                    of(IssueLinkTypeManager.class),
                    new FieldEdits(
                            of(CustomFieldManager.class),
                            of(FieldConfigSchemeManager.class),
                            of(OptionsManager.class),
                            of(FieldScreenManager.class),
                            of(IssueTypeManager.class),
                            of(ProjectManager.class)),
                    new OwnScreens(
                            of(FieldScreenFactory.class),
                            of(FieldScreenManager.class),
                            of(FieldScreenSchemeManager.class),
                            of(IssueTypeScreenSchemeManager.class),
                            of(IssueTypeManager.class)),
                    new SchemeGrants(of(PermissionSchemeService.class), of(GlobalPermissionManager.class)));
        }

        private Project project(String key) {
            return of(ProjectManager.class).getProjectByCurrentKey(key);
        }

        private SetupRequest request(Register register, Sharing sharing) {
            long riskLeads =
                    of(ProjectRoleManager.class).getProjectRole("Risk Leads").getId();
            Map<Permission, SortedSet<Long>> roles = new EnumMap<>(Permission.class);
            for (Permission permission : Permission.values()) {
                roles.put(permission, new TreeSet<>(List.of(riskLeads)));
            }
            return new SetupRequest(
                    register,
                    "AI management",
                    ZoneId.of("Europe/Berlin"),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    ResolutionRules.proposed(reader.resolutions()),
                    roles,
                    Map.of(GlobalPermission.AUDIT_AIMS, new TreeSet<>(List.of("jira-administrators"))),
                    sharing);
        }

        private SetupRequest inExisting(String key) {
            return request(new Register.Existing(project(key).getId()), Sharing.OWN_COPY);
        }

        private SetupPlan plan(SetupRequest request) {
            return service.preview(admin, request).orElseThrow().plan();
        }

        private SetupResult setUp(SetupRequest request) {
            return service.apply(admin, request, plan(request).digest()).orElseThrow();
        }

        private CustomField field(FieldRole role) {
            return of(CustomFieldManager.class)
                    .getCustomFieldObject(pieces.all().number(Key.of(role)).orElseThrow());
        }

        private FieldConfig config(FieldRole role, Project project) {
            return FieldContexts.in(field(role), project.getId()).orElseThrow().getOneAndOnlyConfig();
        }

        @Test
        void anExistingProjectIsSetUpAndTheSecondRunChangesNothing() {
            SetupResult result = setUp(inExisting("AIMS"));

            assertEquals(Optional.empty(), result.failure());
            assertEquals(List.of(), plan(inExisting("AIMS")).changes());
            assertEquals(List.of(), plan(inExisting("AIMS")).told());
            long register = project("AIMS").getId();
            List<OptionRef> controls = live.options(FieldRole.ANNEX_A_CONTROLS, register);
            assertEquals(38, controls.size());
            assertEquals("A.2.2 AI policy", controls.get(0).value());
            assertEquals(
                    List.of("1 Critical", "2 High", "3 Moderate", "4 Minimal"),
                    live.options(FieldRole.AI_TIER, register).stream()
                            .map(OptionRef::value)
                            .toList());
            assertTrue(live.issueType(IssueTypeRole.AI_SYSTEM).isPresent());
            assertTrue(of(PermissionManager.class)
                    .hasPermission(
                            new ProjectPermissionKey("AIMS_VIEW"),
                            project("AIMS"),
                            jira.users().byName("risklead").orElseThrow()));
        }

        @Test
        void otherProjectsKeepTheirSchemesAndScreens() {
            RegisterInJira before = schemesOf("SHOP");

            setUp(inExisting("AIMS"));

            RegisterInJira after = schemesOf("SHOP");
            assertEquals(before.permissionScheme(), after.permissionScheme());
            assertEquals(withoutSharers(before), withoutSharers(after));
            assertEquals(List.of(), schemesOf("AIMS").permissionScheme().others());
        }

        private RegisterInJira schemesOf(String key) {
            return reader.snapshot(Optional.of(project(key).getId()), Set.of())
                    .register()
                    .orElseThrow();
        }

        private static Map<Long, Set<Long>> withoutSharers(RegisterInJira schemes) {
            return schemes.screens().screens().values().stream()
                    .collect(Collectors.toMap(s -> s.id(), s -> s.fields()));
        }

        @Test
        void eachTypeHasItsOwnScreensAndComputedLevelsAreOnlyViewed() {
            setUp(inExisting("AIMS"));

            RegisterInJira register = schemesOf("AIMS");
            ScreenSet ofRisks = register.screens().of(live.issueType(IssueTypeRole.AI_RISK));
            long level = field(FieldRole.AI_INHERENT_LEVEL).getIdAsLong();
            long tier = field(FieldRole.AI_TIER).getIdAsLong();
            assertTrue(fieldsOn(register, ofRisks.view()).contains(level));
            assertFalse(fieldsOn(register, ofRisks.edit()).contains(level));
            assertFalse(fieldsOn(register, ofRisks.edit()).contains(tier));
            ScreenSet ofSystems = register.screens().of(live.issueType(IssueTypeRole.AI_SYSTEM));
            assertTrue(fieldsOn(register, ofSystems.create()).contains(tier));
        }

        private static Set<Long> fieldsOn(RegisterInJira register, long screen) {
            return Objects.requireNonNull(register.screens().screens().get(screen))
                    .fields();
        }

        @Test
        void aNewProjectIsMadeWithEverything() {
            SetupRequest request = request(new Register.New("LABS", "AI in the labs"), Sharing.CHANGE_SHARED);

            SetupResult result = setUp(request);

            assertEquals(Optional.empty(), result.failure());
            ProjectRef register = result.register().orElseThrow();
            assertEquals("business", project("LABS").getProjectTypeKey().getKey());
            assertTrue(plan(request(new Register.Existing(register.id()), Sharing.OWN_COPY))
                    .changesNothing());
        }

        @Test
        void aSecondAimsHasOptionsOfItsOwn() {
            setUp(inExisting("AIMS"));

            SetupResult second = setUp(request(new Register.New("LABS", "AI in the labs"), Sharing.OWN_COPY));

            assertEquals(Optional.empty(), second.failure());
            List<OptionRef> first =
                    live.options(FieldRole.AI_TIER, project("AIMS").getId());
            List<OptionRef> other =
                    live.options(FieldRole.AI_TIER, project("LABS").getId());
            assertEquals(
                    first.stream().map(OptionRef::value).toList(),
                    other.stream().map(OptionRef::value).toList());
            assertTrue(first.stream()
                    .map(OptionRef::id)
                    .noneMatch(id -> other.stream().map(OptionRef::id).anyMatch(id::equals)));
            assertTrue(plan(inExisting("AIMS")).changesNothing());
        }

        @Test
        void whatWasDamagedIsMended() {
            setUp(inExisting("AIMS"));
            Project register = project("AIMS");
            OptionsManager options = of(OptionsManager.class);
            Option disabled = options.getOptions(config(FieldRole.ANNEX_A_CONTROLS, register))
                    .get(3);
            options.disableOption(disabled);
            options.deleteOptionAndChildren(
                    options.getOptions(config(FieldRole.AI_TIER, register)).get(0));
            of(CustomFieldManager.class)
                    .updateCustomField(
                            field(FieldRole.AI_OWNER).getIdAsLong(),
                            "Who answers",
                            "",
                            field(FieldRole.AI_OWNER).getCustomFieldSearcher());
            try {
                of(CustomFieldManager.class).removeCustomField(field(FieldRole.AI_SUPPLIER));
            } catch (RemoveException e) {
                throw new IllegalStateException(e);
            }

            SetupPlan plan = plan(inExisting("AIMS"));

            assertEquals(
                    List.of(Action.CREATE, Action.REPAIR, Action.ADD_OPTION, Action.ADD_TO_SCREEN),
                    plan.changes().stream()
                            .map(step -> step.action())
                            .distinct()
                            .toList());
            assertEquals(
                    List.of("renamed"),
                    plan.told().stream().map(step -> step.reason()).toList());
            assertEquals(Optional.empty(), setUp(inExisting("AIMS")).failure());
            assertTrue(plan(inExisting("AIMS")).changesNothing());
            assertFalse(options.findByOptionId(disabled.getOptionId()).getDisabled());
        }

        @Test
        void linkTypesAreMadeAndADeletedOneIsMadeAgain() {
            setUp(inExisting("AIMS"));
            long treatment = live.linkType(LinkTypeRole.TREATMENT).orElseThrow();
            assertEquals(
                    "treats",
                    of(IssueLinkTypeManager.class).getIssueLinkType(treatment).getOutward());

            of(IssueLinkTypeManager.class).removeIssueLinkType(treatment);

            assertEquals(Optional.empty(), live.linkType(LinkTypeRole.TREATMENT));
            assertEquals(
                    List.of("deleted"),
                    plan(inExisting("AIMS")).changes().stream()
                            .map(step -> step.reason())
                            .toList());
            setUp(inExisting("AIMS"));
            assertTrue(live.linkType(LinkTypeRole.TREATMENT).isPresent());
        }

        @Test
        void resolutionsThatMeanNotCarriedOutAreFoundByName() {
            setUp(inExisting("AIMS"));

            Set<String> names = live.notCarriedOut(project("AIMS").getId()).stream()
                    .map(id -> of(ConstantsManager.class).getResolution(id).getName())
                    .collect(Collectors.toSet());

            assertTrue(names.contains("Won't Do"), names.toString());
            assertFalse(names.contains("Done"), names.toString());
        }

        @Test
        void projectsWithoutTheFieldsOfControlsOnAScreenAreTold() {
            setUp(inExisting("AIMS"));

            List<SetupService.OffScreens> told = service.offScreens(admin).orElseThrow();

            assertEquals(2, told.size());
            List<String> keys =
                    told.get(0).projects().stream().map(ProjectRef::key).toList();
            assertTrue(keys.contains("SHOP") && !keys.contains("AIMS"), keys.toString());
        }

        @Test
        void aDeletedContextIsMadeAgain() {
            setUp(inExisting("AIMS"));
            long context = FieldContexts.own(
                            field(FieldRole.AI_TIER), project("AIMS").getId())
                    .orElseThrow()
                    .getId();
            of(FieldConfigSchemeManager.class).removeFieldConfigScheme(context);

            SetupPlan plan = plan(inExisting("AIMS"));

            assertEquals(
                    List.of(Action.ADD_CONTEXT, Action.ADD_OPTION),
                    plan.changes().stream()
                            .map(step -> step.action())
                            .distinct()
                            .toList());
            setUp(inExisting("AIMS"));
            assertEquals(
                    4, live.options(FieldRole.AI_TIER, project("AIMS").getId()).size());
        }

        @Test
        void sharedSchemesAreChangedInPlaceWhereTheAdministratorSaysSo() {
            SetupResult result =
                    setUp(request(new Register.Existing(project("SHOP").getId()), Sharing.CHANGE_SHARED));

            assertEquals(Optional.empty(), result.failure());
            assertTrue(result.done().stream().noneMatch(step -> step.action() == Action.COPY));
            assertEquals(
                    schemesOf("SHOP").permissionScheme().id(),
                    schemesOf("CARE").permissionScheme().id());
        }
    }
}
