package org.aimsforjira.evidence.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceCount;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.evidence.domain.EvidenceSearch.Filter;
import org.aimsforjira.evidence.domain.MarkedIssue;
import org.aimsforjira.evidence.domain.Marking;
import org.aimsforjira.evidence.domain.MarkingStep;
import org.aimsforjira.host.data.BaseData;
import org.aimsforjira.host.db.DatabaseKind;
import org.aimsforjira.host.db.HostDatabase;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.host.sal.HostEvents;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeJiraPieces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ofbiz.core.entity.GenericEntityException;

/** Marks are written and read on the services that stand in for Jira's. */
class EvidenceOnJiraTest {

    private static final ControlId A = new ControlId("A.6.2.4");
    private static final ControlId B = new ControlId("A.6.2.5");

    @TempDir
    Path folder;

    private HostDatabase database;
    private JiraModel jira;
    private CustomField field;
    private final Map<String, Long> options = new HashMap<>();
    private FakeJiraPieces pieces;
    private JiraEvidenceMarks marks;
    private ApplicationUser person;
    private UserKey lead;

    @BeforeEach
    void aJiraWithTheFieldOnNoScreen() throws GenericEntityException {
        database = HostDatabase.open(DatabaseKind.HSQLDB, folder);
        jira = new JiraModel(database, new HostEvents());
        BaseData.fill(jira);
        person = jira.users().byName("risklead").orElseThrow();
        lead = new UserKey(person.getKey());
        CustomFieldManager fields = jira.service(CustomFieldManager.class);
        field = fields.createCustomField(
                "AI evidence for",
                "",
                fields.getCustomFieldType("com.atlassian.jira.plugin.system.customfieldtypes:multiselect"),
                fields.getCustomFieldSearcher("com.atlassian.jira.plugin.system.customfieldtypes:multiselectsearcher"),
                List.of(GlobalIssueContext.getInstance()),
                Arrays.asList((IssueType) null));
        FieldConfig config = field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        jira.service(OptionsManager.class)
                .createOptions(config, null, 0L, List.of("A.6.2.4 renamed", "A.6.2.5 AI system deployment", "Ours"));
        for (Option option : jira.service(OptionsManager.class).getOptions(config)) {
            options.put(option.getValue(), option.getOptionId());
        }
        jira.service(IssueLinkTypeManager.class)
                .createIssueLinkType("AI evidence", "is evidence for", "is proven by", null);
        pieces = FakeJiraPieces.complete()
                .with(FieldRole.AI_EVIDENCE_FOR, field.getIdAsLong())
                .withOption(FieldRole.AI_EVIDENCE_FOR, option("A.6.2.4 renamed"), "A.6.2.4 renamed", "A.6.2.4")
                .withOption(
                        FieldRole.AI_EVIDENCE_FOR,
                        option("A.6.2.5 AI system deployment"),
                        "A.6.2.5 AI system deployment",
                        "A.6.2.5")
                .with(IssueTypeRole.AI_SYSTEM, type("AIMS"))
                .with(
                        LinkTypeRole.EVIDENCE,
                        jira.service(IssueLinkTypeManager.class)
                                .getIssueLinkTypesByName("AI evidence")
                                .iterator()
                                .next()
                                .getId());
        EvidenceField evidenceField = new EvidenceField(fields, jira.service(OptionsManager.class), pieces);
        marks = new JiraEvidenceMarks(
                jira.service(IssueService.class),
                jira.service(IssueLinkManager.class),
                jira.service(PermissionManager.class),
                jira.service(UserManager.class),
                pieces,
                evidenceField,
                new EvidenceFieldWriter(jira.service(IssueService.class), evidenceField));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aMarkIsReadAsItWasWritten() {
        MutableIssue issue = create("SHOP");
        MutableIssue system = create("AIMS");
        assertEquals(Optional.empty(), marks.write(lead, issue.getId(), new MarkingStep.Link(system.getId())));
        assertEquals(Optional.empty(), marks.write(lead, issue.getId(), say(true, A, B)));
        MarkedIssue marked = marks.find(lead, issue.getKey()).orElseThrow();
        assertEquals(Marking.of(List.of(A, B), List.of(system.getId()), true), marked.marking());
        assertEquals(system.getKey(), marked.systems().get(0).key());
        assertTrue(marked.mayEdit());
        assertFalse(marked.work().done());

        assertEquals(Optional.empty(), marks.write(lead, issue.getId(), say(false)));
        assertEquals(Optional.empty(), marks.write(lead, issue.getId(), new MarkingStep.Unlink(system.getId())));
        assertEquals(Optional.empty(), marks.write(lead, issue.getId(), new MarkingStep.Unlink(system.getId())));
        assertEquals(
                Marking.NONE, marks.find(lead, issue.getKey()).orElseThrow().marking());
    }

    @Test
    void whatOthersPutBesideItStays() {
        MutableIssue issue = create("SHOP");
        IssueService issues = jira.service(IssueService.class);
        IssueService.UpdateValidationResult checked = issues.validateUpdate(
                person,
                issue.getId(),
                skipped(issues).addCustomFieldValue(field.getIdAsLong(), Long.toString(option("Ours"))));
        checked.getIssue().setLabels(Set.of(new Label(null, issue.getId(), "release-7")));
        issues.update(person, checked);

        assertEquals(Optional.empty(), marks.write(lead, issue.getId(), say(true, A)));
        assertEquals(Set.of("Ours", "A.6.2.4 renamed"), chosen(issue));
        assertEquals(Set.of("release-7", "aims-failed"), labels(issue));
        assertEquals(Optional.empty(), marks.write(lead, issue.getId(), say(false)));
        assertEquals(Set.of("Ours"), chosen(issue));
        assertEquals(Set.of("release-7"), labels(issue));
    }

    @Test
    void anOptionThatIsGoneIsRefusedAndNothingIsWritten() {
        MutableIssue issue = create("SHOP");
        Refusal expected = Refusal.conflict("evidence.option-missing", "AI evidence for");
        assertEquals(Optional.of(expected), marks.write(lead, issue.getId(), say(true, A, new ControlId("A.7.2"))));
        assertEquals(Set.of(), chosen(issue));
        assertEquals(Set.of(), labels(issue));
    }

    @Test
    void anIssueThatIsHiddenOrUnknownIsNotThere() {
        MutableIssue system = create("AIMS");
        UserKey developer =
                new UserKey(jira.users().byName("developer").orElseThrow().getKey());
        assertEquals(Optional.empty(), marks.find(developer, system.getKey()));
        assertEquals(Optional.empty(), marks.find(lead, "AIMS-999999"));
        assertEquals(Optional.empty(), marks.find(lead, "no key"));
    }

    @Test
    void aSystemThatTheViewerMayNotSeeIsOnlySaidToBe() {
        MutableIssue issue = create("SHOP");
        MutableIssue system = create("AIMS");
        marks.write(lead, issue.getId(), new MarkingStep.Link(system.getId()));
        marks.write(lead, issue.getId(), say(false, A));
        UserKey developer =
                new UserKey(jira.users().byName("developer").orElseThrow().getKey());
        MarkedIssue marked = marks.find(developer, issue.getKey()).orElseThrow();
        assertEquals(List.of(), marked.systems());
        assertTrue(marked.otherSystems());
    }

    @Test
    void theListIsWhatTheViewerMaySee() {
        MutableIssue shown = create("SHOP");
        MutableIssue hidden = create("AIMS");
        marks.write(lead, shown.getId(), say(true, A));
        marks.write(lead, hidden.getId(), say(false, B));
        UserKey developer =
                new UserKey(jira.users().byName("developer").orElseThrow().getKey());
        assertEquals(Set.of(shown.getKey(), hidden.getKey()), found(lead, Filter.NONE));
        assertEquals(Set.of(shown.getKey()), found(developer, Filter.NONE));
        assertEquals(Set.of(hidden.getKey()), found(lead, new Filter(Optional.of(B), Optional.empty())));
        for (EvidenceCount.Kind kind :
                List.of(EvidenceCount.Kind.FRESH, EvidenceCount.Kind.STALE, EvidenceCount.Kind.FAILED)) {
            assertEquals(Set.of(), found(lead, new Filter(Optional.empty(), Optional.of(kind))), "none is resolved");
        }
    }

    private long option(String text) {
        return Objects.requireNonNull(options.get(text), text);
    }

    private Set<String> found(UserKey viewer, Filter filter) {
        JiraEvidenceSearch search = new JiraEvidenceSearch(
                jira.service(SearchService.class),
                jira.service(UserManager.class),
                pieces,
                new EvidenceField(jira.service(CustomFieldManager.class), jira.service(OptionsManager.class), pieces));
        return search
                .search(viewer, filter, Set.of("10001"), EvidenceRule.DEFAULT, new Page.Request(0, 50))
                .orElseThrow()
                .page()
                .items()
                .stream()
                .map(hit -> hit.key())
                .collect(Collectors.toSet());
    }

    private Set<String> chosen(MutableIssue issue) {
        Object value = read(issue).getCustomFieldValue(field);
        return value instanceof Collection<?> several
                ? several.stream().map(option -> ((Option) option).getValue()).collect(Collectors.toSet())
                : Set.of();
    }

    private Set<String> labels(MutableIssue issue) {
        return read(issue).getLabels().stream().map(Label::getLabel).collect(Collectors.toSet());
    }

    private MutableIssue read(MutableIssue issue) {
        return jira.service(IssueService.class).getIssue(person, issue.getId()).getIssue();
    }

    private static IssueInputParameters skipped(IssueService issues) {
        IssueInputParameters input = issues.newIssueInputParameters();
        input.setSkipScreenCheck(true);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        return input;
    }

    private MutableIssue create(String projectKey) {
        IssueService issues = jira.service(IssueService.class);
        IssueService.CreateValidationResult checked = issues.validateCreate(
                person,
                issues.newIssueInputParameters()
                        .setProjectId(
                                jira.projects().byKey(projectKey).orElseThrow().getId())
                        .setIssueTypeId(type(projectKey))
                        .setSummary("An issue of " + projectKey)
                        .setReporterId("risklead"));
        assertTrue(checked.isValid(), () -> checked.getErrorCollection().toString());
        return issues.create(person, checked).getIssue();
    }

    private String type(String projectKey) {
        return jira.projects().byKey(projectKey).orElseThrow().getIssueTypes().stream()
                .filter(candidate -> candidate.getName().equals("Task"))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private static MarkingStep.Say say(boolean failed, ControlId... controls) {
        return new MarkingStep.Say(new TreeSet<>(List.of(controls)), failed);
    }
}
