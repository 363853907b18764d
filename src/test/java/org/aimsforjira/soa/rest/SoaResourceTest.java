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
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.app.SoaRows;
import org.aimsforjira.soa.app.SoaService;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.InMemoryStatementRepository;
import org.aimsforjira.testing.RecordingAuditTrail;
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
        resource = new SoaResource(
                new SoaService(
                        new AimsAccess(aims, permissions, projects),
                        statements,
                        new SoaRows(new JsonControlCatalogue(), people),
                        people,
                        new RecordingAuditTrail(),
                        clock),
                new SoaJsonMapper(texts),
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
