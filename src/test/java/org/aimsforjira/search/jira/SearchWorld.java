package org.aimsforjira.search.jira;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.evidence.domain.EvidenceFinding;
import org.aimsforjira.host.data.BaseData;
import org.aimsforjira.host.db.DatabaseKind;
import org.aimsforjira.host.db.HostDatabase;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.host.jira.TestDatabases;
import org.aimsforjira.host.sal.HostEvents;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.project.JiraProjects;
import org.aimsforjira.search.app.ControlSearch;
import org.aimsforjira.search.app.HiddenArguments;
import org.aimsforjira.search.app.IssueSearch;
import org.aimsforjira.search.app.SearchedAims;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.app.ControlSelections;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.Position;
import org.aimsforjira.soa.domain.Reason;
import org.aimsforjira.soa.domain.Statement;
import org.aimsforjira.soa.domain.Work;
import org.aimsforjira.testing.FakeJiraPieces;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.InMemoryControlWorks;
import org.aimsforjira.testing.InMemoryStatementRepository;
import org.aimsforjira.testing.InMemoryTreatments;
import org.aimsforjira.testing.TestTexts;
import org.aimsforjira.treatment.domain.Progress;
import org.mockito.Mockito;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * A register with a system and three risks, delivery teams that treat them, and the functions registered as Jira registers them. The
 * risk lead views the AIMS; the auditor all; the developer browses the delivery projects only; the outsider one of them.
 */
final class SearchWorld implements AutoCloseable {
    final FakeJiraPieces pieces = new FakeJiraPieces();
    final InMemoryControlWorks works = new InMemoryControlWorks();
    final InMemoryTreatments treatments = new InMemoryTreatments();
    final FixedClock clock = FixedClock.aMonday();
    final HiddenArguments hidden;
    final TreatsFunction treats;
    final Aims aims;

    private final HostDatabase database;
    private final JiraModel jira;
    private final InMemoryStatementRepository statements = new InMemoryStatementRepository();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, Long> issues = new HashMap<>();

    SearchWorld(DatabaseKind kind) {
        database = TestDatabases.open(kind);
        jira = new JiraModel(database, new HostEvents());
        BaseData.fill(jira);
        InMemoryAimsRepository repository = new InMemoryAimsRepository();
        aims = repository.create(project("AIMS"), "AI management", ZoneId.of("UTC"), key("admin"), clock.now());
        repository.create(project("CARE"), "Care", ZoneId.of("UTC"), key("admin"), clock.now());
        FakePermissions permissions = new FakePermissions()
                .grant(key("risklead"), project("AIMS"), Permission.VIEW_AIMS)
                .mayBrowseToo(key("risklead"), project("SHOP"))
                .grant(key("auditor"), GlobalPermission.AUDIT_AIMS);
        JiraProjects projects = new JiraProjects(of(ProjectManager.class));
        JiraLinkedIssues linked = new JiraLinkedIssues(
                of(IssueService.class),
                of(IssueManager.class),
                of(IssueLinkManager.class),
                of(SearchService.class),
                of(UserManager.class));
        SearchedAims searched =
                new SearchedAims(repository, new AimsAccess(repository, permissions, projects), projects);
        hidden = new HiddenArguments(linked, projects, permissions);
        ControlSearch controls = new ControlSearch(
                new JiraControlFields(pieces, of(CustomFieldManager.class), of(OptionsManager.class)),
                pieces,
                searched,
                new ControlSelections(new JsonControlCatalogue(), statements, works, clock));
        IssueSearch search = new IssueSearch(linked, pieces, searched, treatments, new JsonControlCatalogue());
        Texts texts = TestTexts.in(Locale.ENGLISH);
        treats = new TreatsFunction(search, hidden, texts);
        register("aimsControls", new ControlsFunction(controls, texts));
        register("aimsIncluded", new IncludedFunction(controls, hidden, texts));
        register("aimsUndecided", new UndecidedFunction(controls, hidden, texts));
        register("aimsControlsWithoutEvidence", new WithoutEvidenceFunction(controls, hidden, texts));
        register("aimsTreats", treats);
        register("aimsTreatedBy", new TreatedByFunction(search, hidden, texts));
        register("aimsRisksOf", new RisksOfFunction(search, hidden, texts));
        register("aimsRisksWithTreatments", new RisksWithTreatmentsFunction(search, hidden, texts));
        register("aimsImplements", new ImplementsFunction(search, hidden, texts));
    }

    private void register(String name, AimsFunction function) {
        JqlFunctionModuleDescriptor descriptor = Mockito.mock(JqlFunctionModuleDescriptor.class);
        Mockito.when(descriptor.getFunctionName()).thenReturn(name);
        Mockito.when(descriptor.isList()).thenReturn(true);
        function.init(descriptor);
        jira.jqlFunctions().register(function);
    }

    @Override
    public void close() {
        database.close();
    }

    <T> T of(Class<T> api) {
        return jira.service(api);
    }

    ApplicationUser user(String name) {
        return jira.users().byName(name).orElseThrow();
    }

    UserKey key(String name) {
        return new UserKey(user(name).getKey());
    }

    private long project(String key) {
        return of(ProjectManager.class).getProjectByCurrentKey(key).getId();
    }

    long calls() {
        return jira.calls().table().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Everything that the tests search for. */
    void story() {
        type(IssueTypeRole.AI_SYSTEM);
        type(IssueTypeRole.AI_RISK);
        for (LinkTypeRole role : LinkTypeRole.values()) {
            of(IssueLinkTypeManager.class).createIssueLinkType(role.defaultName(), role.outward(), role.inward(), null);
            pieces.with(
                    role,
                    of(IssueLinkTypeManager.class)
                            .getIssueLinkTypesByName(role.defaultName())
                            .iterator()
                            .next()
                            .getId());
        }
        CustomField controls = field(FieldRole.ANNEX_A_CONTROLS);
        CustomField evidence = field(FieldRole.AI_EVIDENCE_FOR);
        option(field("Colour"), "A.6.2.4 is no control here");
        Map<String, Long> control = new HashMap<>();
        Map<String, Long> proof = new HashMap<>();
        for (String text : List.of("A.2.2 AI policy", "A.6.2.4 Verification", "A.6.2.8 Event logs", "A.9.2 Use")) {
            String id = text.substring(0, text.indexOf(' '));
            control.put(id, option(controls, text));
            proof.put(id, option(evidence, text));
        }
        proof.put("B.1.2", option(evidence, "B.1.2 Red teaming of our own"));

        issue("AIMS", "AI System", "Chatbot", Map.of());
        issue("AIMS", "AI Risk", "It lies", Map.of(controls, List.of(control.get("A.6.2.4"))));
        issue("AIMS", "AI Risk", "It is slow", Map.of());
        issue("AIMS", "AI Risk", "It has many treatments", Map.of());
        issue(
                "SHOP",
                "Task",
                "Verify",
                Map.of(
                        controls, List.of(control.get("A.6.2.4")),
                        evidence, List.of(proof.get("A.6.2.4"))));
        issue("SHOP", "Task", "Log", Map.of(evidence, List.of(proof.get("A.6.2.8"), proof.get("B.1.2"))));
        issue("SHOP", "Task", "Publish the policy", Map.of(evidence, List.of(proof.get("A.2.2"))));
        issue("SHOP", "Task", "Train people", Map.of(controls, List.of(control.get("A.9.2"))));
        issue("CARE", "Task", "Answer calls", Map.of());

        link("AIMS-2", LinkTypeRole.EXPOSURE, "AIMS-1");
        link("SHOP-1", LinkTypeRole.TREATMENT, "AIMS-2");
        link("SHOP-2", LinkTypeRole.TREATMENT, "AIMS-2");
        link("SHOP-1", LinkTypeRole.TREATMENT, "AIMS-3");
        // Not a treatment: the risk says it of the ticket.
        link("AIMS-3", LinkTypeRole.TREATMENT, "SHOP-4");
        implementing("A.6.2.4", "SHOP-1", "SHOP-2");
        implementing("A.2.2", "SHOP-3", "SHOP-4");
        decide("A.6.2.4", Decision.INCLUDED);
        decide("A.2.2", Decision.INCLUDED);
        fresh(new ControlId("A.6.2.4"));
    }

    private void implementing(String control, String... keys) {
        for (String key : keys) {
            treatments.replace(aims.id(), id(key), Progress.DONE, Set.of(id("AIMS-2")), Set.of(new ControlId(control)));
        }
    }

    void fresh(ControlId control) {
        LocalDate today = clock.now().atZone(ZoneId.of("UTC")).toLocalDate();
        works.save(
                aims.id(),
                new ControlWork(
                        control,
                        1,
                        Work.of(List.of(Progress.DONE)),
                        new EvidenceFinding(1, 1, Optional.of(today), false, Optional.of(today)),
                        clock.now()));
    }

    void decide(String control, Decision decision) {
        ControlId id = new ControlId(control);
        Statement now = statements.get(aims.id(), id).orElseGet(() -> Statement.untouched(id));
        Position wanted = decision == Decision.INCLUDED
                ? Position.of(decision, List.of(Reason.BEST_PRACTICE), "We need it.")
                        .orElseThrow()
                : Position.NONE;
        statements.append(aims.id(), now.next(wanted, key("risklead"), clock.now()));
    }

    /** Tickets of the other team that treat the risk. */
    void treatments(String risk, int number) {
        for (int i = 0; i < number; i++) {
            link(issue("CARE", "Task", "Treatment " + i, Map.of()), LinkTypeRole.TREATMENT, risk);
        }
    }

    private void type(IssueTypeRole role) {
        String id = of(IssueTypeManager.class)
                .createIssueType(
                        role.defaultName(),
                        "",
                        of(AvatarManager.class).getDefaultAvatarId(IconType.ISSUE_TYPE_ICON_TYPE))
                .getId();
        pieces.with(role, id);
        IssueTypeSchemeManager schemes = of(IssueTypeSchemeManager.class);
        FieldConfigScheme scheme =
                schemes.getConfigScheme(of(ProjectManager.class).getProjectByCurrentKey("AIMS"));
        List<String> offered = new ArrayList<>(schemes.getIssueTypesForScheme(scheme).stream()
                .map(IssueType::getId)
                .toList());
        if (!offered.contains(id)) {
            offered.add(id);
            schemes.update(scheme, offered);
        }
    }

    private CustomField field(FieldRole role) {
        CustomField field = field(role.defaultName());
        pieces.with(role, field.getIdAsLong());
        return field;
    }

    private CustomField field(String name) {
        CustomFieldManager fields = of(CustomFieldManager.class);
        String plugin = "com.atlassian.jira.plugin.system.customfieldtypes:";
        List<IssueType> allTypes = new ArrayList<>();
        allTypes.add(null);
        try {
            return fields.createCustomField(
                    name,
                    "",
                    fields.getCustomFieldType(plugin + "multiselect"),
                    fields.getCustomFieldSearcher(plugin + "multiselectsearcher"),
                    List.of(GlobalIssueContext.getInstance()),
                    allTypes);
        } catch (GenericEntityException e) {
            throw new IllegalStateException(e);
        }
    }

    private long option(CustomField field, String text) {
        FieldConfig config = field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        OptionsManager options = of(OptionsManager.class);
        return options.createOption(
                        config, null, (long) options.getOptions(config).size(), text)
                .getOptionId();
    }

    private String issue(String project, String type, String summary, Map<CustomField, List<Long>> values) {
        IssueService service = of(IssueService.class);
        ApplicationUser lead = user("risklead");
        if (types.isEmpty()) {
            of(IssueTypeManager.class).getIssueTypes().forEach(each -> types.put(each.getName(), each.getId()));
        }
        IssueInputParameters input = service.newIssueInputParameters()
                .setProjectId(project(project))
                .setIssueTypeId(Objects.requireNonNull(types.get(type)))
                .setSummary(summary)
                .setReporterId(lead.getName());
        input.setSkipScreenCheck(true);
        values.forEach((field, options) -> input.addCustomFieldValue(
                field.getIdAsLong(), options.stream().map(String::valueOf).toArray(String[]::new)));
        IssueService.CreateValidationResult checked = service.validateCreate(lead, input);
        if (!checked.isValid()) {
            throw new AssertionError(checked.getErrorCollection().toString());
        }
        IssueService.IssueResult created = service.create(lead, checked);
        issues.put(created.getIssue().getKey(), created.getIssue().getId());
        return created.getIssue().getKey();
    }

    private void link(String from, LinkTypeRole role, String to) {
        try {
            of(IssueLinkManager.class)
                    .createIssueLink(id(from), id(to), pieces.linkType(role).orElseThrow(), null, user("risklead"));
        } catch (CreateException e) {
            throw new IllegalStateException(e);
        }
    }

    private long id(String key) {
        return Objects.requireNonNull(issues.get(key), key);
    }
}
