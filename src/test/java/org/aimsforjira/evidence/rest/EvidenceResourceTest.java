package org.aimsforjira.evidence.rest;

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
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.evidence.app.EvidenceService;
import org.aimsforjira.evidence.app.EvidenceTrail;
import org.aimsforjira.evidence.app.EvidenceViews;
import org.aimsforjira.evidence.app.FakeEvidenceMarks;
import org.aimsforjira.evidence.domain.Marking;
import org.aimsforjira.inventory.domain.AiSystems;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeClusterLocks;
import org.aimsforjira.testing.FakeJiraPieces;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.RecordingAuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceResourceTest {

    private static final long REGISTER = 10_000;
    private static final String MARK = """
            {"controls": ["A.6.2.4"], "systems": [], "failed": true,
             "seen": {"controls": [], "systems": [], "failed": false}}""";

    private final FakePeople people = new FakePeople();
    private final UserKey developer = people.add("JIRAUSER2", "Dana Developer");
    private final UserKey outsider = people.add("JIRAUSER4", "Owen Outsider");
    private final FakeEvidenceMarks marks = new FakeEvidenceMarks();
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final EvidenceResource resource;

    EvidenceResourceTest() {
        FixedClock clock = FixedClock.aMonday();
        InMemoryAimsRepository aims = new InMemoryAimsRepository();
        aims.create(REGISTER, "AI Management", ZoneOffset.UTC, developer, clock.now());
        FakeProjects projects = new FakeProjects();
        projects.add(REGISTER, "AIMS", "AI Management");
        AimsAccess access =
                new AimsAccess(aims, new FakePermissions().grant(developer, REGISTER, Permission.VIEW_AIMS), projects);
        EvidenceViews views =
                new EvidenceViews(access, (id, controls) -> Map.of(), FakeJiraPieces.complete(), projects, clock);
        Texts texts = new Texts(authentication);
        resource = new EvidenceResource(
                new EvidenceService(
                        access,
                        marks,
                        views,
                        new EvidenceTrail(new RecordingAuditTrail(), views),
                        new JsonControlCatalogue(),
                        mock(AiSystems.class),
                        new FakeClusterLocks()),
                new EvidenceJsonMapper(new JsonControlCatalogue(), texts),
                new Answers(texts, people));
        marks.add(20_000, "DEV-5");
    }

    @BeforeEach
    void anEnglishReader() {
        I18nHelper texts = mock(I18nHelper.class);
        when(texts.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(texts.getText(anyString(), any(Object.class))).thenAnswer(call -> call.getArgument(0));
        when(authentication.getI18nHelper()).thenReturn(texts);
        when(authentication.getLocale()).thenReturn(Locale.ENGLISH);
        people.logIn(developer);
    }

    @Test
    void anIssueThatIsNoEvidenceOffersAllControls() {
        EvidenceJson json =
                assertInstanceOf(EvidenceJson.class, resource.evidence("DEV-5").getEntity());
        assertEquals(List.of(), json.controls);
        assertEquals(List.of(), json.parts);
        assertEquals(9, json.areas.size());
        assertEquals(
                38, json.areas.stream().mapToInt(area -> area.controls.size()).sum());
    }

    @Test
    void markingIsAnsweredWithWhatItProvesThen() {
        EvidenceJson json = assertInstanceOf(EvidenceJson.class, put(MARK).getEntity());
        assertEquals(List.of("A.6.2.4"), json.controls);
        assertEquals(true, json.failed);
        assertEquals("failed", json.parts.get(0).count);
        assertEquals("2026-10-01", json.parts.get(0).from);
        assertNull(json.parts.get(0).freshUntil);
    }

    @Test
    void whoComesSecondGetsWhatStandsThere() {
        marks.put(20_000, Marking.of(List.of(new ControlId("A.7.2")), List.of(), false));
        Response response = put(MARK);
        assertEquals(409, response.getStatus());
        Map<?, ?> body = assertInstanceOf(Map.class, response.getEntity());
        Map<?, ?> details = assertInstanceOf(Map.class, body.get("details"));
        assertEquals(List.of("A.7.2"), assertInstanceOf(EvidenceJson.class, details.get("current")).controls);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|evidence.property-missing",
                "{\"controls\": [], \"systems\": [], \"failed\": false}|evidence.property-missing",
                "{\"controls\": [null], \"systems\": [], \"failed\": false, \"seen\": {}}|evidence.property-missing",
                "{\"controls\": [], \"systems\": [], \"failed\": false, \"seen\": {}}|evidence.property-missing",
                "nothing|json.malformed",
            })
    void aBodyThatIsNoneIsRefused(String body, String code) {
        Response response = put(body);
        assertEquals(400, response.getStatus());
        assertEquals(code, ((Map<?, ?>) response.getEntity()).get("code"));
    }

    @Test
    void itIsAbsentForPeopleWithoutAnAims() {
        people.logIn(outsider);
        assertEquals(404, resource.evidence("DEV-5").getStatus());
        assertEquals(404, resource.systems("DEV-5", null).getStatus());
        assertEquals(404, put(MARK).getStatus());
    }

    private Response put(String body) {
        return resource.mark("DEV-5", new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
