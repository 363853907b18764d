package org.aimsforjira.soa.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.evidence.domain.EvidenceFinding;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.app.ControlLinks;
import org.aimsforjira.soa.app.SoaRows;
import org.aimsforjira.soa.app.SoaService;
import org.aimsforjira.soa.app.WhyService;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.Work;
import org.aimsforjira.testing.FakeJira;
import org.aimsforjira.testing.FakeJiraPieces;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FakeVisibleIssues;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.InMemoryControlWorks;
import org.aimsforjira.testing.InMemoryRiskControls;
import org.aimsforjira.testing.InMemoryStatementRepository;
import org.aimsforjira.testing.InMemoryTreatments;
import org.aimsforjira.testing.RecordingAuditTrail;
import org.aimsforjira.treatment.domain.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoaResourceTest {

    private static final long REGISTER = 10_000;
    private static final String INCLUDED = """
            {"decision": "INCLUDED", "reasons": ["RISK", "LEGAL"], "justification": "why", "expectedVersion": 0}""";

    private final FakePeople people = new FakePeople();
    private final UserKey lead = people.add("JIRAUSER1", "Robin Risk");
    private final UserKey auditor = people.add("JIRAUSER3", "Audrey Auditor");
    private final UserKey outsider = people.add("JIRAUSER4", "Owen Outsider");
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final InMemoryStatementRepository statements = new InMemoryStatementRepository();
    private final InMemoryControlWorks works = new InMemoryControlWorks();
    private final InMemoryRiskControls riskControls = new InMemoryRiskControls();
    private final InMemoryTreatments treatments = new InMemoryTreatments();
    private final FakeVisibleIssues visible = new FakeVisibleIssues();
    private final FakeJiraPieces pieces = FakeJiraPieces.complete();
    private final SoaResource resource;

    SoaResourceTest() {
        FixedClock clock = FixedClock.aMonday();
        InMemoryAimsRepository aims = new InMemoryAimsRepository();
        aims.create(REGISTER, "AI Management", ZoneOffset.UTC, lead, clock.now());
        FakeProjects projects = new FakeProjects();
        projects.add(REGISTER, "AIMS", "AI Management");
        FakePermissions permissions = new FakePermissions()
                .grant(lead, REGISTER, Permission.VIEW_AIMS, Permission.EDIT_AIMS)
                .grant(auditor, REGISTER, Permission.VIEW_AIMS);
        Texts texts = new Texts(authentication);
        AimsAccess access = new AimsAccess(aims, permissions, projects);
        FakeJira jira = new FakeJira(pieces);
        SoaService service = new SoaService(
                access,
                statements,
                works,
                new SoaRows(new JsonControlCatalogue(), people, new ControlLinks(pieces, projects, jira), clock),
                people,
                new RecordingAuditTrail(),
                clock);
        resource = new SoaResource(
                service,
                new WhyService(access, service, riskControls, treatments, jira, visible),
                new SoaJsonMapper(texts, new LiveJsonMapper(texts)),
                new Answers(texts, people),
                texts);
    }

    @BeforeEach
    void anEnglishReader() {
        I18nHelper texts = mock(I18nHelper.class);
        when(texts.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(texts.getText(anyString(), any(Object.class))).thenAnswer(call -> call.getArgument(0));
        when(authentication.getI18nHelper()).thenReturn(texts);
        when(authentication.getLocale()).thenReturn(Locale.ENGLISH);
        people.logIn(lead);
    }

    @Test
    void theWholeStatementHasATagThatChangesWithEverySave() {
        Response first = resource.soa("AIMS", null);
        SoaJson json = assertInstanceOf(SoaJson.class, first.getEntity());
        assertEquals(38, json.totals.all);
        assertEquals(9, json.areas.size());
        String tag = first.getEntityTag().getValue();
        assertEquals(304, resource.soa("AIMS", "\"" + tag + "\"").getStatus());
        assertEquals(304, resource.soa("AIMS", "W/\"other\", W/\"" + tag + "\"").getStatus());

        assertEquals(200, put("A.6.2.4", INCLUDED).getStatus());
        Response second = resource.soa("AIMS", "\"" + tag + "\"");
        assertEquals(200, second.getStatus());
        assertEquals(1, ((SoaJson) second.getEntity()).totals.included);
    }

    @Test
    void theTagChangesWithTheWork() {
        String tag = resource.soa("AIMS", null).getEntityTag().getValue();
        work(1, new Work(0, 1, 0, 0));
        Response second = resource.soa("AIMS", "\"" + tag + "\"");
        assertEquals(200, second.getStatus());
        SoaJson json = assertInstanceOf(SoaJson.class, second.getEntity());
        assertEquals(
                38, json.states.values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(38, json.states.get("UNDECIDED"));
        assertEquals(0, json.coverage.operating);
        assertEquals(38, json.coverage.of);
    }

    @Test
    void aControlTellsItsCountsAndAContradiction() {
        work(2, new Work(1, 0, 2, 1));
        put("A.6.2.4", """
                {"decision": "EXCLUDED", "reasons": [], "justification": "not ours", "expectedVersion": 0}""");
        LiveJson live = ((StatementJson) resource.statement("AIMS", "A.6.2.4").getEntity()).live;
        assertEquals("EXCLUDED", live.state);
        assertEquals(2, live.risks);
        assertEquals(true, live.contradiction);
        assertEquals(4, live.work.all);
        assertEquals("NONE", live.evidence.verdict);
        assertEquals("issue in aimsImplements(\"A.6.2.4\", \"AIMS\")", live.jql.work);
        assertNull(live.jql.risks);
        assertEquals("2026-11-02T09:00:00Z", live.asOf);
    }

    @Test
    void whyListsWhatTheReaderMaySeeAndNeverHowManyAreHidden() {
        ControlId control = new ControlId("A.6.2.4");
        for (long risk = 1; risk <= 30; risk++) {
            riskControls.replace(new AimsId(1), risk, Set.of(control));
        }
        treatments.replace(new AimsId(1), 101, Progress.TODO, Set.of(1L), Set.of(control));
        visible.hide(101);
        work(30, new Work(1, 0, 0, 0));
        put("A.6.2.4", INCLUDED);
        WhyJson why =
                assertInstanceOf(WhyJson.class, resource.why("AIMS", "A.6.2.4").getEntity());
        assertEquals("PLANNED", why.control.live.state);
        assertEquals("nine-states", why.rule);
        assertEquals(1, why.ruleVersion);
        assertEquals("BEGINNING", why.missing);
        assertEquals(20, why.risks.issues.size());
        assertEquals("KEY-1", why.risks.issues.get(0).key);
        assertEquals(true, why.risks.more);
        assertEquals(false, why.risks.someHidden);
        assertEquals(List.of(), why.work.issues);
        assertEquals(true, why.work.someHidden);
        assertEquals(365, why.evidenceRule.windowDays);
        assertNull(why.evidenceRule.freshUntil);
        assertEquals(404, resource.why("AIMS", "A.99.9").getStatus());
        people.logIn(outsider);
        assertEquals("not-found", code(resource.why("AIMS", "A.6.2.4")));
        assertEquals("not-found", code(resource.why("AIMS", "A.99.9")));
    }

    private void work(int risks, Work work) {
        works.save(
                new AimsId(1),
                new ControlWork(
                        new ControlId("A.6.2.4"),
                        risks,
                        work,
                        EvidenceFinding.NOTHING,
                        FixedClock.aMonday().now()));
    }

    @Test
    void theTagOfAnEditorIsNotThatOfAViewer() {
        String tag = resource.soa("AIMS", null).getEntityTag().getValue();
        people.logIn(auditor);
        assertEquals(200, resource.soa("AIMS", "\"" + tag + "\"").getStatus());
    }

    @Test
    void aDecisionIsAnsweredWithTheControlAsItStands() {
        StatementJson json =
                assertInstanceOf(StatementJson.class, put("A.6.2.4", INCLUDED).getEntity());
        assertEquals("A.6.2.4", json.id);
        assertEquals("AI system verification and validation", json.title);
        assertEquals("INCLUDED", json.decision);
        assertEquals(List.of("RISK", "LEGAL"), json.reasons);
        assertEquals(1, json.version);
        SavedJson saved = json.saved;
        assertEquals("Robin Risk", saved == null ? "" : saved.displayName);
        assertEquals("2026-11-02T09:00:00Z", saved == null ? "" : saved.at);
        assertNull(((StatementJson) resource.statement("AIMS", "A.2.2").getEntity()).saved);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                                                                              | 400 | json.empty
        {"decision"                                                                                     | 400 | json.malformed
        {"decision": "MAYBE", "reasons": [], "justification": "", "expectedVersion": 0}                 | 400 | json.unknown-value
        {"decision": "INCLUDED", "reasons": "RISK", "justification": "", "expectedVersion": 0}          | 400 | json.wrong-type
        {"decision": "INCLUDED", "reasons": [], "justification": 5, "expectedVersion": 0}               | 400 | json.wrong-type
        {"decision": "INCLUDED", "reasons": [], "justification": "", "expectedVersion": "0"}            | 400 | json.wrong-type
        {"decision": "INCLUDED", "reasons": [], "justification": "", "expectedVersion": 0, "state": 1}  | 400 | json.unknown-property
        {"reasons": [], "justification": "", "expectedVersion": 0}                                      | 400 | soa.field-missing
        {"decision": "INCLUDED", "justification": "", "expectedVersion": 0}                             | 400 | soa.field-missing
        {"decision": "INCLUDED", "reasons": [null], "justification": "", "expectedVersion": 0}          | 400 | soa.field-missing
        {"decision": "INCLUDED", "reasons": [], "expectedVersion": 0}                                   | 400 | soa.field-missing
        {"decision": "INCLUDED", "reasons": [], "justification": "why"}                                 | 400 | soa.field-missing
        {"decision": "EXCLUDED", "reasons": [], "justification": "", "expectedVersion": 0}              | 400 | soa.exclusion-unjustified
        {"decision": "INCLUDED", "reasons": [], "justification": "", "expectedVersion": 0}              | 400 | soa.inclusion-unjustified
        {"decision": "INCLUDED", "reasons": [], "justification": "why", "expectedVersion": 3}           | 400 | soa.version-unknown
        """)
    void badBodiesGetOneSentenceAndLeaveNoTrace(String body, int status, String code) {
        Response response = put("A.2.2", body);
        assertEquals(code, code(response));
        assertEquals(status, response.getStatus());
        assertEquals(List.of(), statements.all(new AimsId(1)));
    }

    @Test
    void anUnknownControlIsNotFound() {
        for (Response response : List.of(
                put("A.6.2.9", INCLUDED),
                resource.statement("AIMS", "A.6.2.9"),
                resource.history("AIMS", "nonsense", null, null))) {
            assertEquals(404, response.getStatus());
            assertEquals("soa.control-unknown", code(response));
        }
    }

    @Test
    void aStaleVersionIsAConflictWithBothSides() {
        put("A.6.2.4", INCLUDED);
        Response response = put("A.6.2.4", """
                {"decision": "EXCLUDED", "reasons": [], "justification": "mine", "expectedVersion": 0}""");
        assertEquals(409, response.getStatus());
        assertEquals("soa.changed-meanwhile", code(response));
        Map<?, ?> details = assertInstanceOf(Map.class, ((Map<?, ?>) response.getEntity()).get("details"));
        assertEquals("why", assertInstanceOf(StatementJson.class, details.get("current")).justification);
        assertEquals("mine", assertInstanceOf(Map.class, details.get("yours")).get("justification"));
        assertEquals(List.of("DECISION", "REASONS", "JUSTIFICATION"), details.get("differs"));
        assertEquals(1, assertInstanceOf(List.class, details.get("meanwhile")).size());
    }

    @Test
    void theHistoryTellsWhatChanged() {
        put("A.6.2.4", INCLUDED);
        HistoryJson history = assertInstanceOf(
                HistoryJson.class,
                resource.history("AIMS", "A.6.2.4", "0", "10").getEntity());
        assertEquals(1, history.total);
        RevisionJson first = history.revisions.get(0);
        assertEquals("UNDECIDED", first.decisionBefore);
        assertEquals(List.of("RISK", "LEGAL"), first.reasonsAdded);
        assertEquals(List.of("DECISION", "REASONS", "JUSTIFICATION"), first.changed);
        assertEquals(400, resource.history("AIMS", "A.6.2.4", "x", null).getStatus());
        assertEquals(400, resource.history("AIMS", "A.6.2.4", null, "101").getStatus());
    }

    @Test
    void aViewerIsForbiddenAndToAnOutsiderNothingExists() {
        people.logIn(auditor);
        assertEquals(200, resource.soa("AIMS", null).getStatus());
        Response forbidden = put("A.2.2", INCLUDED);
        assertEquals(403, forbidden.getStatus());
        assertEquals("permission-missing", code(forbidden));

        people.logIn(outsider);
        for (Response response : List.of(
                resource.soa("AIMS", null),
                resource.soa("AIMS", "\"1-0-edit-en\""),
                resource.statement("AIMS", "A.2.2"),
                resource.history("AIMS", "A.2.2", null, null),
                put("A.2.2", INCLUDED),
                put("A.99.9", INCLUDED))) {
            assertEquals(404, response.getStatus());
            assertEquals("not-found", code(response));
        }
    }

    private Response put(String control, String body) {
        return resource.decide("AIMS", control, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String code(Response response) {
        return String.valueOf(((Map<?, ?>) response.getEntity()).get("code"));
    }
}
