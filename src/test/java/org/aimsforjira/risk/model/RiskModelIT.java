package org.aimsforjira.risk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.host.demo.JiraClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A model of 4 likelihoods and 6 severities comes into force: options, levels, refusals. The tests build on each other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class RiskModelIT {
    private static final String MODEL = "projects/AIMS/risk-model";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Host host;
    private JiraClient admin;
    private JiraClient lead;
    private JiraClient developer;
    private String rare;
    private String possible;
    private Map<String, Object> published;

    @BeforeAll
    void start() {
        host = Host.start(TestHosts.options().withPluginJar(Path.of(System.getProperty("aims.jar"))));
        assertEquals("", TestHosts.reason(host));
        admin = JiraClient.loggedIn(host.baseUrl(), "admin");
        admin.setUp();
        lead = JiraClient.loggedIn(host.baseUrl(), "risklead");
        developer = JiraClient.loggedIn(host.baseUrl(), "developer");
        rare = risk("rare-1", 1, 5);
        possible = risk("possible-1", 3, 5);
    }

    @AfterAll
    void stop() {
        host.close();
    }

    private String risk(String token, int likelihood, int severity) {
        Map<String, Object> body = new HashMap<>();
        body.put("token", "it-model-" + token);
        body.put("summary", "Wrong answers");
        body.put("likelihood", likelihood);
        body.put("severity", severity);
        body.put("confidence", "high");
        return lead.post("projects/AIMS/risks", body).ok().path("key").asText();
    }

    private CustomField field(String name) {
        return host.context().jira().service(CustomFieldManager.class).getCustomFieldObjects().stream()
                .filter(field -> field.getFieldName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Options options(String name) {
        return host.context()
                .jira()
                .service(OptionsManager.class)
                .getOptions(field(name).getConfigurationSchemes().get(0).getOneAndOnlyConfig());
    }

    private List<String> texts(String name, boolean disabled) {
        return options(name).stream()
                .filter(option -> Boolean.valueOf(disabled).equals(option.getDisabled()))
                .map(Option::getValue)
                .toList();
    }

    private static Map<String, Object> map(JsonNode json) {
        return JSON.convertValue(json, new TypeReference<>() {});
    }

    private static Map<String, Object> step(String name, int was) {
        return Map.of("name", name, "meaning", "", "was", was);
    }

    /** Without the second likelihood, with a sixth severity and a fifth level. */
    private static Map<String, Object> fourBySix() {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "likelihood",
                List.of(step("Rare", 1), step("Possible", 3), step("Likely", 4), step("Almost certain", 5)));
        model.put(
                "severity",
                List.of(
                        step("None", 1),
                        step("Minor", 2),
                        step("Moderate", 3),
                        step("Major", 4),
                        step("Critical", 5),
                        step("Catastrophic", 0)));
        model.put(
                "levels",
                List.of(
                        Map.of("key", "low", "name", "", "colour", "GREEN"),
                        Map.of("key", "medium", "name", "", "colour", "YELLOW"),
                        Map.of("key", "high", "name", "", "colour", "ORANGE"),
                        Map.of("key", "critical", "name", "Severe", "colour", "RED"),
                        Map.of("key", "+1", "name", "Extreme", "colour", "PURPLE")));
        model.put(
                "matrix",
                List.of(
                        List.of("low", "low", "low", "medium", "high", "critical"),
                        List.of("low", "medium", "medium", "high", "critical", "critical"),
                        List.of("low", "medium", "high", "high", "critical", "+1"),
                        List.of("medium", "medium", "high", "critical", "+1", "+1")));
        model.put(
                "criteria",
                Map.of(
                        "appetite",
                        Map.of(
                                "low", "ACCEPTABLE",
                                "medium", "TOLERABLE",
                                "high", "TOLERABLE",
                                "critical", "UNACCEPTABLE",
                                "+1", "UNACCEPTABLE"),
                        "stricter",
                        Map.of("safety", Map.of("high", "UNACCEPTABLE")),
                        "layered",
                        List.of("high"),
                        "approvers",
                        Map.of(),
                        "assessorMayAccept",
                        false));
        return model;
    }

    private static Map<String, Object> wish(Map<String, Object> draft, String expected) {
        return Map.of("draft", draft, "expected", expected, "comment", "Board of 1 December", "renameOptions", true);
    }

    @Test
    @Order(1)
    void theBuiltInModelIsReadWithTheNamesOfJira() {
        JsonNode model = lead.get(MODEL).ok();
        assertEquals("BUILT_IN", model.path("origin").asText());
        assertEquals(
                "Possible",
                model.path("model").path("likelihood").get(2).path("name").asText());
        assertTrue(model.path("mayPublish").asBoolean());
        assertTrue(lead.post(MODEL + "/check", Map.of("draft", map(model.path("model"))))
                .ok()
                .path("publishable")
                .asBoolean());
        assertEquals(404, developer.get(MODEL).status());
        assertEquals(404, developer.post(MODEL, wish(fourBySix(), "5x5-1")).status());
        assertEquals(404, lead.get("admin/risk-model").status());
        JiraClient auditor = JiraClient.loggedIn(host.baseUrl(), "auditor");
        assertFalse(auditor.get(MODEL).ok().path("mayPublish").asBoolean());
        Answer forbidden = auditor.post(MODEL, wish(fourBySix(), "5x5-1"));
        assertEquals(403, forbidden.status());
        assertEquals("permission-missing", forbidden.code());
    }

    @Test
    @Order(2)
    void aBrokenModelIsRefusedWithItsFindings() {
        Map<String, Object> broken = fourBySix();
        broken.put("matrix", List.of(List.of("critical", "low")));
        Answer answer = lead.post(MODEL, wish(broken, "5x5-1"));
        assertEquals(400, answer.status());
        assertEquals("risk.model-broken", answer.code());
        String findings = answer.body().path("details").path("findings").toString();
        assertTrue(findings.contains("cell-empty") && findings.contains("falls-with-severity"), findings);
        assertTrue(findings.contains("cell-1-2"), findings);
        assertFalse(findings.contains("aims.risk"), findings);
        assertEquals(
                "risk.model-field-missing",
                lead.post(MODEL, Map.of("draft", fourBySix())).code());
        assertEquals("BUILT_IN", lead.get(MODEL).ok().path("origin").asText());
    }

    @Test
    @Order(3)
    void itIsToldWhichRisksWouldChange() {
        String path = "risks/" + possible + "/assessments";
        Map<String, Object> body = new HashMap<>();
        JsonNode form = lead.get(path + "/form").ok();
        body.put("basedOn", form.path("basedOn").asInt());
        body.put("model", form.path("model").asText());
        body.put("likelihood", 3);
        body.put("severity", 5);
        body.put("confidence", "high");
        body.put("residualLikelihood", 2);
        body.put("residualSeverity", 5);
        lead.post(path, body).ok();
        JsonNode preview =
                lead.post(MODEL + "/preview", Map.of("draft", fourBySix())).ok();
        assertEquals(2, preview.path("inherent").path("changed").asInt(), preview.toString());
        JsonNode residual = preview.path("residual");
        assertEquals(1, residual.path("changed").asInt(), preview.toString());
        assertEquals(possible, residual.path("keys").path(0).asText());
        assertEquals(1, residual.path("keys").size());
        assertEquals(0, preview.path("acceptances").asInt(-1));
        assertEquals(0, lead.get(MODEL).ok().path("acceptances").asInt(-1));
        List<String> keys = new ArrayList<>();
        preview.path("inherent").path("keys").forEach(key -> keys.add(key.asText()));
        assertEquals(List.of(rare, possible), keys);
    }

    @Test
    @Order(4)
    void theModelComesIntoForceWithItsOptionsById() throws InterruptedException {
        OptionsManager manager = host.context().jira().service(OptionsManager.class);
        Option renamed = options("AI likelihood").get(2);
        manager.setValue(renamed, "3 Maybe");
        long inUse = renamed.getOptionId();
        int before = recorded();
        String unlikely = risk("unlikely-1", 2, 4);
        List<JsonNode> assessed = List.of(history(rare), history(possible), history(unlikely));

        published = fourBySix();
        Answer answer = lead.post(MODEL, wish(published, "5x5-1"));
        assertEquals(201, answer.status(), answer.toString());
        assertEquals("4x6-2", answer.body().path("version").asText());
        awaitRun();

        assertEquals(List.of("1 Rare", "3 Maybe", "3 Likely", "4 Almost certain"), texts("AI likelihood", false));
        assertEquals(List.of("2 Unlikely"), texts("AI likelihood", true));
        assertEquals(
                List.of("1 None", "2 Minor", "3 Moderate", "4 Major", "5 Critical", "6 Catastrophic"),
                texts("AI severity", false));
        assertEquals(List.of("Low", "Medium", "High", "Severe", "Extreme"), texts("AI inherent level", false));
        assertEquals(texts("AI severity", false), texts("AI residual severity", false));
        assertEquals(inUse, options("AI likelihood").get(1).getOptionId());
        assertEquals(2, read(possible).path("likelihood").asInt());
        assertEquals("critical", read(possible).path("level").path("level").asText());
        assertEquals("high", read(rare).path("level").path("level").asText());
        assertTrue(lead.jira("GET", "issue/" + possible, null).ok().toString().contains("\"value\":\"Severe\""));
        assertEquals(before + 1, recorded());
        assertEquals(
                assessed,
                List.of(history(rare), history(possible), history(unlikely)),
                "publishing assesses nothing and makes nobody the assessor");
        assertEquals(1, history(unlikely).path("total").asInt());
        assertEquals(
                "2",
                history(unlikely).path("assessments").get(0).path("likelihood").asText());
    }

    private JsonNode history(String risk) {
        return lead.get("risks/" + risk + "/assessments").ok();
    }

    private JsonNode read(String risk) {
        return lead.get("risks/" + risk).ok();
    }

    private int recorded() {
        int found = 0;
        for (JsonNode entry :
                lead.get("projects/AIMS/audit-trail?limit=100").ok().path("entries")) {
            found += entry.path("action").asText().equals("risk.model.published") ? 1 : 0;
        }
        return found;
    }

    private void awaitRun() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (lead.get(MODEL + "/run").ok().path("finished").asBoolean()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(lead.get(MODEL + "/run").toString());
    }

    @Test
    @Order(5)
    void newStepsCanBeChosenAndRatedAtOnce() {
        String catastrophe = risk("catastrophe", 4, 6);
        assertEquals("extreme", read(catastrophe).path("level").path("level").asText());
        assertEquals("4x6-2", read(catastrophe).path("level").path("model").asText());
    }

    @Test
    @Order(6)
    void theSecondPublisherIsToldSoAndNothingChanges() {
        Answer late = lead.post(MODEL, wish(fourBySix(), "5x5-1"));
        assertEquals(409, late.status());
        assertEquals("risk.model-changed-meanwhile", late.code());
        assertEquals("4x6-2", late.body().path("details").path("current").asText());
        JsonNode now = lead.get(MODEL).ok();
        assertEquals(
                "risk.model-unchanged",
                lead.post(MODEL, wish(map(now.path("model")), "4x6-2")).code());
        assertEquals(1, now.path("versions").size());
        assertTrue(now.path("versions").get(0).path("intact").asBoolean());
        assertEquals(200, lead.get(MODEL + "/versions/5x5-1").status());
        assertEquals(
                "risk.model-version-unknown",
                lead.get(MODEL + "/versions/9x9-9").code());
    }

    /** The draft calls a step of the built-in model by another name; the version in between took out a step before it. */
    @Test
    @Order(10)
    void aDraftGoesOnOnTopOfWhatCameMeanwhile() {
        Map<String, Object> draft = map(lead.get(MODEL + "/versions/5x5-1").ok().path("model"));
        draft.put(
                "likelihood",
                List.of(
                        step("Rare", 1),
                        step("Unlikely", 2),
                        step("Occasional", 3),
                        step("Likely", 4),
                        step("Almost certain", 5)));
        JsonNode rebased = lead.post(MODEL + "/rebase", wish(draft, "5x5-1")).ok();
        assertEquals("4x6-2", rebased.path("version").asText());
        List<Integer> was = new ArrayList<>();
        rebased.path("draft")
                .path("likelihood")
                .forEach(step -> was.add(step.path("was").asInt()));
        assertEquals(List.of(1, 0, 2, 3, 4), was);
        List<String> lost = new ArrayList<>();
        rebased.path("lost").forEach(one -> lost.add(one.path("message").asText()));
        assertEquals(2, lost.size(), lost.toString());
        assertTrue(lost.get(0).startsWith("Likelihood: your step 2, “Unlikely”, is no step of 4x6-2."), lost.get(0));
        assertTrue(lost.get(1).startsWith("Severity: step 6 of 4x6-2, “Catastrophic”, is not in"), lost.get(1));
        assertEquals(
                "risk.model-field-missing",
                lead.post(MODEL + "/rebase", Map.of("draft", draft)).code());
        assertEquals(
                404, developer.post(MODEL + "/rebase", wish(draft, "5x5-1")).status());
        assertEquals(
                404, lead.post("admin/risk-model/rebase", wish(draft, "5x5-1")).status());
        assertEquals("4x6-2", lead.get(MODEL).ok().path("version").asText());
    }

    @Test
    @Order(7)
    void setUpNeitherRepairsNorMissesAnything() {
        JsonNode health = admin.get("health").ok().path("aims").get(0);
        for (JsonNode finding : health.path("findings")) {
            assertFalse(finding.toString().contains("option"), finding.toString());
        }
        for (JsonNode aspect : health.path("aspects")) {
            assertEquals(aspect.path("wanted").asInt(), aspect.path("good").asInt(), aspect.toString());
        }
    }

    @Test
    @Order(8)
    void theDefaultReachesOnlyThoseWithoutAModelOfTheirOwn() {
        JsonNode before = admin.get("admin/risk-model").ok();
        assertEquals("BUILT_IN", before.path("origin").asText());
        assertEquals(
                0,
                admin.post("admin/risk-model/preview", Map.of("draft", fourBySix()))
                        .ok()
                        .path("followers")
                        .size());
        assertEquals(
                201, admin.post("admin/risk-model", wish(fourBySix(), "5x5-1")).status());
        assertEquals("4x6-2", lead.get(MODEL).ok().path("version").asText());
        assertEquals("OWN", lead.get(MODEL).ok().path("origin").asText());
    }

    @Test
    @Order(9)
    void aRequestFromAnotherSiteIsRefused() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(host.baseUrl().replace("localhost", "127.0.0.1") + "/rest/aims/1.0/" + MODEL))
                .header("Content-Type", "application/json")
                .header("Origin", "http://elsewhere.example")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(wish(fourBySix(), "4x6-2"))))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertTrue(answer.statusCode() == 401 || answer.statusCode() == 403, answer.statusCode() + answer.body());
        assertEquals("4x6-2", lead.get(MODEL).ok().path("version").asText());
    }
}
