package org.aimsforjira.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.host.demo.JiraClient.Answer;
import org.aimsforjira.host.ui.testing.FormValues;
import org.aimsforjira.host.ui.testing.Reader;
import org.aimsforjira.testing.HostIssues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A risk is rated in the dialog, by bulk edit and by Jira's REST: one record and one entry each. The tests build on each other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class AssessmentIT {
    private static final String BULK = "/secure/views/bulkedit/BulkEdit.jspa";

    private Host host;
    private JiraClient lead;
    private HostIssues issues;
    private String risk;
    private String other;

    @BeforeAll
    void start() {
        host = Host.start(TestHosts.options().withPluginJar(Path.of(System.getProperty("aims.jar"))));
        assertEquals("", TestHosts.reason(host));
        JiraClient.loggedIn(host.baseUrl(), "admin").setUp();
        lead = JiraClient.loggedIn(host.baseUrl(), "risklead");
        issues = new HostIssues(host, "admin");
        risk = issue("AIMS", "AI Risk", "Wrong answers to customers");
        other = issue("AIMS", "AI Risk", "Nobody can say why");
    }

    @AfterAll
    void stop() {
        host.close();
    }

    private String issue(String project, String type, String summary) {
        return lead.jira(
                        "POST",
                        "issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project", Map.of("key", project),
                                        "issuetype", Map.of("name", type),
                                        "summary", summary)))
                .ok()
                .path("key")
                .asText();
    }

    private static Map<String, Object> wish(int basedOn, int likelihood, int severity) {
        Map<String, Object> body = new HashMap<>();
        body.put("basedOn", basedOn);
        body.put("model", "5x5-1");
        body.put("likelihood", likelihood);
        body.put("severity", severity);
        body.put("confidence", "high");
        return body;
    }

    private String path(String key) {
        return "risks/" + key + "/assessments";
    }

    private JsonNode history(String key) {
        return lead.get(path(key)).ok().path("assessments");
    }

    private CustomField field(String name) {
        return host.context()
                .jira()
                .service(CustomFieldManager.class)
                .getCustomFieldObjectsByName(name)
                .iterator()
                .next();
    }

    private String option(CustomField field, String value) {
        return host
                .context()
                .jira()
                .service(OptionsManager.class)
                .getOptions(field.getConfigurationSchemes().get(0).getOneAndOnlyConfig())
                .stream()
                .filter(option -> option.getValue().equals(value))
                .findFirst()
                .orElseThrow()
                .getOptionId()
                .toString();
    }

    private String value(String key, String name) {
        JsonNode value = lead.jira("GET", "issue/" + key, null)
                .ok()
                .path("fields")
                .path(field(name).getId());
        return value.path("value").asText();
    }

    private void bulkEdit(String key, String name, String value) throws InterruptedException {
        CustomField field = field(name);
        Reader navigator = Reader.as(host.baseUrl(), "risklead");
        String first = navigator
                .get("/secure/views/bulkedit/BulkEdit1!default.jspa?issueKeys=" + key)
                .body();
        String second = send(navigator, FormValues.of(first, "bulk-choose"));
        String details = send(navigator, FormValues.of(second, "bulk-details").set("operation", "edit"));
        String last = send(
                navigator,
                FormValues.of(details, "bulk-confirm")
                        .set("change", field.getId())
                        .set(field.getId(), option(field, value)));
        Reader.Answer started = navigator.postWithoutToken(
                BULK, FormValues.of(last, "bulk-perform").namesAndValues());
        assertEquals(302, started.status(), started.body());
        Reader.Answer progress = navigator.get(started.location());
        for (int i = 0; i < 100 && progress.has("data-finished=\"false\""); i++) {
            Thread.sleep(50);
            progress = navigator.get(started.location());
        }
        assertTrue(progress.has("Done: 1 of 1"), progress.body());
    }

    private static String send(Reader navigator, FormValues form) {
        return navigator.postWithoutToken(BULK, form.namesAndValues()).body();
    }

    private List<String> actions(String key) {
        List<String> actions = new ArrayList<>();
        lead.get("projects/AIMS/audit-trail?subject=" + key + "&limit=100")
                .ok()
                .path("entries")
                .forEach(entry -> actions.add(entry.path("action").asText()));
        return actions;
    }

    private void assertChainVerifies() {
        JsonNode verified = lead.get("projects/AIMS/audit-trail/verification").ok();
        assertEquals("CONSISTENT", verified.path("result").asText(), verified.toString());
    }

    @Test
    @Order(1)
    void threeWaysMakeThreeAssessmentsInOneChain() throws InterruptedException {
        Map<String, Object> body = wish(0, 3, 4);
        body.put(
                "consequences",
                List.of(
                        Map.of("to", "individuals", "kind", "fairness", "severity", 4),
                        Map.of("to", "society", "kind", "privacy", "severity", 2)));
        body.put("residualLikelihood", 1);
        body.put("residualSeverity", 3);
        body.put("why", "Yearly review");
        body.put("inputs", "Tests of April");
        Answer saved = lead.post(path(risk), body);
        assertEquals(201, saved.status(), saved.body().toString());
        assertEquals("High", value(risk, "AI inherent level"));
        assertEquals("4 Major", value(risk, "AI severity"));
        assertEquals("1 Rare", value(risk, "AI residual likelihood"));

        bulkEdit(risk, "AI likelihood", "5 Almost certain");
        assertEquals("Critical", value(risk, "AI inherent level"));

        assertEquals(
                204,
                lead.jira(
                                "PUT",
                                "issue/" + risk,
                                Map.of("fields", Map.of(field("AI severity").getId(), Map.of("value", "1 Negligible"))))
                        .status());
        assertEquals("Medium", value(risk, "AI inherent level"));

        JsonNode history = history(risk);
        assertEquals(3, history.size(), history.toString());
        assertEquals(List.of("medium", "critical", "high"), texts(history, "level"));
        assertEquals(List.of("fields", "fields", "dialog"), history.findValuesAsText("origin"));
        assertEquals("Yearly review", history.get(2).path("why").asText());
        assertEquals(2, history.get(2).path("consequences").size());
        assertFalse(history.get(1).path("consequencesRated").asBoolean());
        assertEquals(
                3,
                actions(risk).stream().filter("risk.assessed"::equals).count(),
                actions(risk).toString());
        assertEquals(
                3,
                actions(risk).stream().filter("risk.level.computed"::equals).count(),
                actions(risk).toString());
        assertChainVerifies();
    }

    private static List<String> texts(JsonNode history, String level) {
        List<String> keys = new ArrayList<>();
        history.forEach(one -> keys.add(one.path(level).path("key").asText()));
        return keys;
    }

    @Test
    @Order(2)
    void aLevelWrittenByHandIsPutRightAndIsNoAssessment() {
        lead.jira(
                "PUT",
                "issue/" + risk,
                Map.of("fields", Map.of(field("AI inherent level").getId(), Map.of("value", "Low"))));
        assertEquals("Medium", value(risk, "AI inherent level"));
        assertEquals(3, history(risk).size());
    }

    @Test
    @Order(3)
    void whoMissedOneIsToldWhatItSays() {
        Answer answer = lead.post(path(risk), wish(1, 2, 2));
        assertEquals(409, answer.status());
        assertEquals("risk.assessment-changed", answer.code());
        JsonNode theirs = answer.body().path("details").path("latest");
        assertEquals(3, theirs.path("number").asInt());
        assertEquals("1 Negligible", theirs.path("severityText").asText());
        assertEquals(3, history(risk).size());
        assertEquals(201, lead.post(path(risk), wish(3, 2, 2)).status());
    }

    @Test
    @Order(4)
    void twoAreComparedInWords() {
        JsonNode diff = lead.get(path(risk) + "/diff?from=1&to=2").ok();
        assertEquals(
                List.of("likelihood", "consequences", "level", "why", "inputs"),
                diff.path("parts").findValuesAsText("part"));
        assertEquals("3 Possible", diff.path("parts").get(0).path("from").asText());
        assertEquals("5 Almost certain", diff.path("parts").get(0).path("to").asText());
        assertEquals(
                "Consequences not rated", diff.path("parts").get(1).path("to").asText());
        assertEquals(404, lead.get(path(risk) + "/diff?from=1&to=99").status());
        assertEquals(400, lead.get(path(risk) + "/diff?from=1").status());
        assertEquals(400, lead.get(path(risk) + "/x").status());
        assertEquals(
                "Yearly review", lead.get(path(risk) + "/1").ok().path("why").asText());
        JsonNode form = lead.get(path(risk) + "/form").ok();
        assertEquals("5x5-1", form.path("model").asText());
        assertEquals(4, form.path("basedOn").asInt());
        assertEquals(5, form.path("matrix").size());
        assertEquals("critical", form.path("matrix").get(4).get(4).asText());
        assertEquals("2 Unlikely", form.path("likelihoods").get(1).path("text").asText());
    }

    @Test
    @Order(5)
    void badInputGetsItsCodeAndChangesNothing() {
        Map<String, Object> steps = wish(4, 6, 2);
        assertEquals("param.out-of-range", lead.post(path(risk), steps).code());
        Map<String, Object> model = wish(4, 2, 2);
        model.remove("model");
        assertEquals("risk.field-missing", lead.post(path(risk), model).code());
        model.put("model", "4x4-9");
        Answer changed = lead.post(path(risk), model);
        assertEquals(409, changed.status());
        assertEquals("risk.assessment.model-changed", changed.code());
        assertTrue(changed.body().path("message").asText().contains("5x5-1"), changed.toString());
        Map<String, Object> unknown = wish(4, 2, 2);
        unknown.put("consequences", List.of(Map.of("to", "aliens", "kind", "fairness", "severity", 2)));
        Answer refused = lead.post(path(risk), unknown);
        assertEquals("risk.value-unknown", refused.code());
        assertTrue(
                refused.body().path("message").asText().contains("society"),
                refused.body().toString());
        unknown.put("consequences", List.of(Map.of("to", "society", "kind", "fairness")));
        assertEquals("risk.field-missing", lead.post(path(risk), unknown).code());
        Map<String, Object> unsure = wish(4, 2, 2);
        unsure.put("confidence", "very");
        assertEquals("risk.confidence-unknown", lead.post(path(risk), unsure).code());
        Map<String, Object> tooLong = wish(4, 2, 2);
        tooLong.put("inputs", "x".repeat(10_001));
        assertEquals(
                "risk.assessment.text-too-long", lead.post(path(risk), tooLong).code());
        assertEquals(
                "risk.field-missing",
                lead.post(path(risk), Map.of("likelihood", 1)).code());
        assertEquals(4, history(risk).size());
        for (String user : List.of("developer", "outsider")) {
            JiraClient stranger = JiraClient.loggedIn(host.baseUrl(), user);
            assertEquals(404, stranger.get(path(risk)).status(), user);
            assertEquals(404, stranger.post(path(risk), wish(4, 1, 1)).status(), user);
            assertEquals(
                    404,
                    stranger.get("projects/AIMS/risk-assessments?risk=" + risk).status(),
                    user);
            assertEquals(
                    404,
                    stranger.post(
                                    "projects/AIMS/risks/assessments",
                                    Map.of("risks", List.of(risk), "model", "5x5-1", "likelihood", 1))
                            .status(),
                    user);
        }
        JiraClient auditor = JiraClient.loggedIn(host.baseUrl(), "auditor");
        assertEquals(200, auditor.get(path(risk)).status());
        assertFalse(auditor.get(path(risk)).body().path("mayAssess").asBoolean());
        assertEquals(403, auditor.post(path(risk), wish(4, 1, 1)).status());
    }

    @Test
    @Order(6)
    void manyRisksAreAssessedAtOnce() {
        Map<String, Object> body = new HashMap<>();
        body.put("risks", List.of(risk, other, "AIMS-9999"));
        body.put("confidence", "low");
        body.put("why", "After the incident");
        assertEquals(
                "risk.field-missing",
                lead.post("projects/AIMS/risks/assessments", body).code());
        body.put("model", "4x4-9");
        Answer refused = lead.post("projects/AIMS/risks/assessments", body);
        assertEquals(409, refused.status());
        assertEquals("risk.assessment.model-changed", refused.code());
        body.put("model", "5x5-1");
        JsonNode answer = lead.post("projects/AIMS/risks/assessments", body).ok();
        assertEquals(1, answer.path("assessed").asInt());
        assertEquals(5, answer.path("risks").get(0).path("number").asInt());
        assertTrue(answer.path("risks").get(1).path("message").asText().contains("Choose both"), answer.toString());
        assertEquals("not-found", answer.path("risks").get(2).path("code").asText());
        body.put("likelihood", 5);
        body.put("severity", 5);
        assertEquals(
                2,
                lead.post("projects/AIMS/risks/assessments", body)
                        .ok()
                        .path("assessed")
                        .asInt());
        assertEquals("Critical", value(other, "AI inherent level"));
        assertEquals("After the incident", history(other).get(0).path("why").asText());
        body.put("risks", List.of());
        assertEquals(
                "risk.assessment.no-risks",
                lead.post("projects/AIMS/risks/assessments", body).code());
    }

    @Test
    @Order(7)
    void anEditThatNobodyHeardHasItsAuthorFromJirasHistory() {
        IssueManager manager = host.context().jira().service(IssueManager.class);
        MutableIssue unheard = manager.getIssueObject(other);
        CustomField likelihood = field("AI likelihood");
        unheard.setCustomFieldValue(
                likelihood,
                host.context()
                        .jira()
                        .service(OptionsManager.class)
                        .findByOptionId(Long.valueOf(option(likelihood, "1 Rare"))));
        manager.updateIssue(
                host.context().jira().service(UserManager.class).getUserByName("admin"),
                unheard,
                UpdateIssueRequest.builder()
                        .eventDispatchOption(EventDispatchOption.DO_NOT_DISPATCH)
                        .sendMail(false)
                        .build());
        assertEquals(1, history(other).size());

        Answer answer = lead.post(path(other), wish(1, 2, 2));
        assertEquals("risk.assessment-changed", answer.code());
        JsonNode theirs = answer.body().path("details").path("latest");
        assertEquals("1 Rare", theirs.path("likelihoodText").asText());
        assertEquals("Alex Admin", theirs.path("by").asText());
        assertEquals("fields", theirs.path("origin").asText());
        assertEquals(201, lead.post(path(other), wish(2, 5, 5)).status());
    }

    @Test
    @Order(8)
    void theHistoryOutlivesItsIssueAndACloneBeginsItsOwn() throws RemoveException {
        long clone = issues.cloneOf(issues.issue(other), false);
        String cloneKey = Objects.requireNonNull(host.context()
                .jira()
                .issues()
                .finder()
                .byId(clone)
                .orElseThrow()
                .getKey());
        assertEquals(1, history(cloneKey).size());
        assertEquals("fields", history(cloneKey).get(0).path("origin").asText());

        issues.delete(issues.issue(risk));
        assertEquals(404, lead.get(path(risk)).status());
        for (String user : List.of("risklead", "auditor")) {
            JsonNode kept = JiraClient.loggedIn(host.baseUrl(), user)
                    .get("projects/AIMS/risk-assessments?risk=" + risk)
                    .ok();
            assertEquals(6, kept.path("total").asInt());
            assertEquals(
                    "Yearly review", kept.path("assessments").get(5).path("why").asText());
        }
        assertEquals(
                404, lead.get("projects/AIMS/risk-assessments?risk=AIMS-9999").status());
        assertChainVerifies();
    }
}
