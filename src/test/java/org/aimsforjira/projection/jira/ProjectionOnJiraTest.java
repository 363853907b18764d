package org.aimsforjira.projection.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.evidence.jira.JiraEvidenceIssues;
import org.aimsforjira.host.data.BaseData;
import org.aimsforjira.host.db.DatabaseKind;
import org.aimsforjira.host.db.HostDatabase;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.host.jira.TestDatabases;
import org.aimsforjira.host.jira.constant.HostStatus;
import org.aimsforjira.host.jira.field.StockType;
import org.aimsforjira.host.sal.HostEvents;
import org.aimsforjira.projection.app.ControlEvaluation;
import org.aimsforjira.projection.app.IssueRefresh;
import org.aimsforjira.projection.app.Projections;
import org.aimsforjira.projection.app.Reconcile;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.app.ControlLinks;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.Work;
import org.aimsforjira.testing.FakeClusterLocks;
import org.aimsforjira.testing.FakeJiraPieces;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.InMemoryControlWorks;
import org.aimsforjira.testing.InMemoryProjectionStates;
import org.aimsforjira.testing.InMemoryRiskControls;
import org.aimsforjira.testing.InMemoryTraces;
import org.aimsforjira.testing.InMemoryTransactions;
import org.aimsforjira.testing.InMemoryTreatments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ofbiz.core.entity.GenericEntityException;

/** Events, links, fields and searches as the host's Jira has them. */
class ProjectionOnJiraTest {

    @Nested
    class OnHsqldb extends OnADatabase {
        OnHsqldb() throws GenericEntityException {
            super(DatabaseKind.HSQLDB);
        }
    }

    @Nested
    class OnPostgresql extends OnADatabase {
        OnPostgresql() throws GenericEntityException {
            super(DatabaseKind.POSTGRES);
        }
    }

    abstract static class OnADatabase {
        private static final String A22 = "A.2.2";
        private static final String A624 = "A.6.2.4";

        private final HostDatabase database;
        private final HostEvents events = new HostEvents();
        private final JiraModel jira;
        private final FakeJiraPieces pieces = FakeJiraPieces.complete();
        private final InMemoryControlWorks works = new InMemoryControlWorks();
        private final InMemoryTreatments treatments = new InMemoryTreatments();
        private final Aims aims;
        private final Reconcile reconcile;
        private final ProjectionListener listener;
        private final ControlLinks links;
        private final ApplicationUser lead;
        private final CustomField controls;
        private final CustomField evidenceFor;
        private final Map<String, Option> controlOptions;
        private final Map<String, Option> evidenceOptions;
        private final long treats;

        OnADatabase(DatabaseKind kind) throws GenericEntityException {
            database = TestDatabases.open(kind);
            jira = new JiraModel(database, events);
            BaseData.fill(jira);
            lead = jira.users().byName("risklead").orElseThrow();
            controls = multiSelect("Annex A controls");
            evidenceFor = multiSelect("AI evidence for");
            controlOptions = options(FieldRole.ANNEX_A_CONTROLS, controls);
            evidenceOptions = options(FieldRole.AI_EVIDENCE_FOR, evidenceFor);
            of(IssueLinkTypeManager.class).createIssueLinkType("AI treatment", "treats", "is treated by", null);
            treats = of(IssueLinkTypeManager.class)
                    .getIssueLinkTypesByName("AI treatment")
                    .iterator()
                    .next()
                    .getId();
            pieces.with(LinkTypeRole.TREATMENT, treats).with(IssueTypeRole.AI_RISK, type("AIMS", "Bug"));

            FixedClock clock = FixedClock.aMonday();
            InMemoryAimsRepository aimsRepository = new InMemoryAimsRepository();
            Project register = project("AIMS");
            aims = aimsRepository.create(
                    register.getId(), "AI Management", ZoneOffset.UTC, new UserKey(lead.getKey()), clock.now());
            FakeProjects projects = new FakeProjects();
            projects.add(register.getId(), "AIMS", "AI Management");
            InMemoryRiskControls riskControls = new InMemoryRiskControls();
            InMemoryTraces traces = new InMemoryTraces();
            InMemoryProjectionStates states = new InMemoryProjectionStates();
            InMemoryTransactions transactions = new InMemoryTransactions();
            FakeClusterLocks locks = new FakeClusterLocks();
            JiraLiveWork live = new JiraLiveWork(
                    of(IssueManager.class),
                    of(IssueLinkManager.class),
                    of(CustomFieldManager.class),
                    of(SearchService.class),
                    pieces);
            JiraEvidenceIssues evidence = new JiraEvidenceIssues(of(SearchService.class), pieces);
            ControlEvaluation evaluation =
                    new ControlEvaluation(riskControls, treatments, works, evidence, pieces, clock);
            IssueRefresh refresh =
                    new IssueRefresh(live, pieces, riskControls, treatments, traces, evaluation, locks, transactions);
            listener = new ProjectionListener(
                    events,
                    pieces,
                    new Projections(
                            aimsRepository, live, traces, refresh, states, transactions, any -> {}, risks -> {}));
            reconcile = new Reconcile(
                    aimsRepository,
                    projects,
                    new JsonControlCatalogue(),
                    live,
                    refresh,
                    evaluation,
                    riskControls,
                    treatments,
                    works,
                    traces,
                    states,
                    locks,
                    transactions,
                    clock);
            links = new ControlLinks(pieces, projects, evidence);
            listener.onStart();
        }

        @AfterEach
        void close() {
            listener.onStop();
            database.close();
        }

        private <T> T of(Class<T> api) {
            return jira.service(api);
        }

        private Project project(String key) {
            return jira.projects().byKey(key).orElseThrow();
        }

        private String type(String project, String preferred) {
            List<IssueType> types = List.copyOf(project(project).getIssueTypes());
            return types.stream()
                    .filter(type -> type.getName().equals(preferred))
                    .findFirst()
                    .orElse(types.get(types.size() - 1))
                    .getId();
        }

        private CustomField multiSelect(String name) throws GenericEntityException {
            CustomFieldManager fields = of(CustomFieldManager.class);
            return fields.createCustomField(
                    name,
                    "",
                    fields.getCustomFieldType(StockType.MULTI_SELECT.key()),
                    fields.getCustomFieldSearcher(StockType.MULTI_SELECT.searcherKey()),
                    List.of(GlobalIssueContext.getInstance()),
                    new ArrayList<>());
        }

        private Map<String, Option> options(FieldRole role, CustomField field) {
            pieces.with(role, field.getIdAsLong());
            Map<String, Option> made = new TreeMap<>();
            for (String control : List.of(A22, A624)) {
                Option option = of(OptionsManager.class)
                        .createOption(
                                field.getConfigurationSchemes().get(0).getOneAndOnlyConfig(),
                                null,
                                null,
                                control + " title");
                pieces.withOption(role, option.getOptionId(), option.getValue(), control);
                made.put(control, option);
            }
            return made;
        }

        private static String[] ids(Map<String, Option> options, String... wanted) {
            return Stream.of(wanted)
                    .map(control -> String.valueOf(
                            Objects.requireNonNull(options.get(control)).getOptionId()))
                    .toArray(String[]::new);
        }

        private IssueInputParameters input() {
            IssueInputParameters input = of(IssueService.class).newIssueInputParameters();
            input.setSkipScreenCheck(true);
            return input;
        }

        private long create(String project, String type, String... selected) {
            IssueService service = of(IssueService.class);
            IssueInputParameters input = input().setProjectId(project(project).getId())
                    .setIssueTypeId(type)
                    .setSummary("An issue")
                    .setReporterId("risklead");
            if (selected.length > 0) {
                input.addCustomFieldValue(controls.getIdAsLong(), ids(controlOptions, selected));
            }
            IssueService.CreateValidationResult checked = service.validateCreate(lead, input);
            assertTrue(checked.isValid(), () -> checked.getErrorCollection().toString());
            return service.create(lead, checked).getIssue().getId();
        }

        private long risk(String... selected) {
            return create("AIMS", pieces.issueType(IssueTypeRole.AI_RISK).orElseThrow(), selected);
        }

        private long ticket() {
            return create("SHOP", type("SHOP", "Task"));
        }

        private void select(long issue, CustomField field, Map<String, Option> options, String... selected) {
            IssueService service = of(IssueService.class);
            IssueService.UpdateValidationResult checked = service.validateUpdate(
                    lead, issue, input().addCustomFieldValue(field.getIdAsLong(), ids(options, selected)));
            assertTrue(checked.isValid(), () -> checked.getErrorCollection().toString());
            service.update(lead, checked);
        }

        private void link(long ticket, long risk) throws CreateException {
            of(IssueLinkManager.class).createIssueLink(ticket, risk, treats, null, lead);
        }

        /** Jira's own workflow is not what is tried here. */
        private void resolve(long issue) {
            String done = jira.constants().statuses().stream()
                    .filter(status -> status.getName().equals("Done"))
                    .map(HostStatus::getId)
                    .findFirst()
                    .orElseThrow();
            String resolution = jira.constants().resolutions().iterator().next().getId();
            jira.db().transact(() -> {
                jira.db()
                        .update(
                                "UPDATE jiraissue SET issuestatus = ?, resolution = ?, resolutiondate = ? WHERE id = ?",
                                done,
                                resolution,
                                Instant.parse("2026-10-31T10:00:00Z").toEpochMilli(),
                                issue);
                jira.db().outdatedIssues().add(issue);
            });
            Issue now = of(IssueManager.class).getIssueObject(issue);
            events.publish(new IssueEvent(now, Map.of(), lead, EventType.ISSUE_RESOLVED_ID));
        }

        private ControlWork work(String control) {
            return works.get(aims.id(), new ControlId(control)).orElseThrow();
        }

        private long found(Optional<String> jql) {
            SearchService search = of(SearchService.class);
            try {
                return search.searchCountOverrideSecurity(
                        null, search.parseQuery(null, jql.orElseThrow()).getQuery());
            } catch (SearchException e) {
                throw new AssertionError(jql.toString(), e);
            }
        }

        @Test
        void aRiskATicketAndItsEndMoveTheControl() throws CreateException, RemoveException {
            long risk = risk(A22);
            assertEquals(1, work(A22).risks());
            assertEquals(1, found(links.of(aims, new ControlId(A22)).risks()));
            long ticket = ticket();
            link(ticket, risk);
            assertEquals(new Work(1, 0, 0, 0), work(A22).work());
            resolve(ticket);
            assertEquals(new Work(0, 0, 1, 0), work(A22).work());
            select(risk, controls, controlOptions, A624);
            assertEquals(0, work(A22).risks());
            assertEquals(new Work(0, 0, 1, 0), work(A624).work());
            of(IssueLinkManager.class)
                    .removeIssueLink(of(IssueLinkManager.class).getIssueLink(ticket, risk, treats), lead);
            assertEquals(Work.NONE, work(A624).work());
            link(ticket, risk);
            of(IssueManager.class)
                    .deleteIssue(
                            lead,
                            of(IssueManager.class).getIssueObject(risk),
                            EventDispatchOption.ISSUE_DELETED,
                            false);
            assertEquals(0, work(A624).risks());
            assertEquals(List.of(), treatments.ofIssue(ticket));
        }

        @Test
        void evidenceIsFoundByTheQueryThatIsShown() {
            long proof = ticket();
            select(proof, evidenceFor, evidenceOptions, A624);
            assertEquals(0, found(links.of(aims, new ControlId(A624)).evidence()));
            resolve(proof);
            assertEquals(1, work(A624).evidence().found());
            assertEquals(
                    Optional.of(LocalDate.of(2026, 10, 31)),
                    work(A624).evidence().enoughSince());
            assertEquals(1, found(links.of(aims, new ControlId(A624)).evidence()));
            select(proof, evidenceFor, evidenceOptions, A22);
            assertEquals(0, work(A624).evidence().found());
            assertEquals(1, work(A22).evidence().found());
        }

        @Test
        void whatHappenedUnheardIsReconciled() throws CreateException {
            listener.onStop();
            long risk = risk(A22);
            link(ticket(), risk);
            long proof = ticket();
            select(proof, evidenceFor, evidenceOptions, A22);
            resolve(proof);
            assertEquals(Optional.empty(), works.get(aims.id(), new ControlId(A22)));
            reconcile.all();
            assertEquals(1, work(A22).risks());
            assertEquals(new Work(1, 0, 0, 0), work(A22).work());
            assertEquals(1, work(A22).evidence().passes());
        }
    }
}
