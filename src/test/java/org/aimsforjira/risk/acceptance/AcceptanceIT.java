package org.aimsforjira.risk.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.host.demo.JiraClient.Answer;
import org.aimsforjira.risk.acceptance.AcceptanceRisks.Pair;
import org.aimsforjira.testing.HostClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Acceptances in the packaged plugin: what people do in Jira, another risk model, and time make them stale, and each names its
 * cause.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class AcceptanceIT {
    private static final String JOB = "org.aimsforjira.risk.acceptances";
    private static final int TENTHS = 300;

    private Host host;
    private HostClock clock;
    private AcceptanceRisks risks;
    private LocalDate inAMonth;
    private int runs;

    @BeforeAll
    void start() {
        host = Host.start(TestHosts.options().withPluginJar(Path.of(System.getProperty("aims.jar"))));
        assertEquals("", TestHosts.reason(host));
        JiraClient.loggedIn(host.baseUrl(), "admin")
                .setUp(Map.of(
                        "AIMS_VIEW", List.of("Risk Leads", "Auditors", "Administrators"),
                        "AIMS_EDIT", List.of("Risk Leads"),
                        "AIMS_ASSESS_RISK", List.of("Risk Leads", "Administrators"),
                        "AIMS_APPROVE", List.of("Risk Leads", "Administrators")));
        clock = new HostClock(host);
        risks = new AcceptanceRisks(host);
        inAMonth = AcceptanceRisks.today().plusDays(30);
    }

    @AfterAll
    void stop() {
        host.close();
    }

    @AfterEach
    void today() {
        clock.advance(Duration.ZERO);
    }

    /** What the scheduler does every hour. */
    private void hourlyLook() throws Exception {
        JobId job = JobId.of("acceptance-it-" + ++runs);
        host.context()
                .scheduler()
                .scheduleJob(
                        job, JobConfig.forJobRunnerKey(JobRunnerKey.of(JOB)).withSchedule(Schedule.runOnce(null)));
        for (int i = 0; i < TENTHS && host.context().scheduler().lastOutcome(job) == null; i++) {
            Thread.sleep(100);
        }
        assertEquals(RunOutcome.SUCCESS, host.context().scheduler().lastOutcome(job));
    }

    private long staleEntries(Pair pair) {
        return risks.trail(pair).stream()
                .filter("risk.acceptance.stale"::equals)
                .count();
    }

    @Test
    void scoreEdit() {
        Pair pair = risks.operating("A.6.2.4");
        risks.accepted(pair, inAMonth);
        risks.rate(pair.risk(), "AI residual likelihood", 3);
        assertEquals("stale", risks.state(pair));
        assertEquals(Set.of("residual-changed"), risks.causes(pair));
        assertTrue(risks.words(pair).contains("2 × 3 → 3 × 3"), risks.words(pair));
        assertEquals(1, staleEntries(pair));

        risks.rate(pair.risk(), "AI residual likelihood", 2);
        assertEquals("stale", risks.state(pair), "the rating came back, the trust did not");
        assertEquals(1, staleEntries(pair));
        risks.accepted(pair, inAMonth);
        JsonNode all =
                risks.lead.get("risks/" + pair.key() + "/acceptances").ok().path("acceptances");
        assertEquals(2, all.size());
        assertEquals(1, all.get(0).path("renews").asInt());
        assertEquals("replaced", all.get(1).path("state").asText());
        assertTrue(all.get(1).path("intact").asBoolean());
        assertFalse(all.get(1).path("staleSince").asText().isEmpty());
    }

    @Test
    void controlUnlinked() {
        Pair pair = risks.operating("A.6.2.5");
        risks.accepted(pair, inAMonth);
        risks.select(pair);
        assertEquals("stale", risks.state(pair));
        assertTrue(risks.causes(pair).contains("control-removed"), risks.words(pair));
        assertTrue(risks.words(pair).contains("Control A.6.2.5 is no longer selected"), risks.words(pair));
        assertEquals(1, staleEntries(pair));
    }

    @Test
    void treatmentReopened() {
        Pair pair = risks.operating("A.6.2.6");
        risks.accepted(pair, inAMonth);
        risks.move(pair.ticket(), "new");
        assertEquals("stale", risks.state(pair));
        assertEquals(Set.of("control-worse", "treatment-reopened"), risks.causes(pair));
        assertTrue(
                risks.words(pair).contains("Treatment " + pair.ticket().getKey() + " was reopened: Done → To do"),
                risks.words(pair));
        assertEquals(1, staleEntries(pair));

        risks.move(pair.ticket(), "done");
        assertEquals("stale", risks.state(pair));
    }

    @Test
    void treatmentDeleted() throws Exception {
        Pair pair = risks.operating("A.7.2");
        risks.accepted(pair, inAMonth);
        risks.work().delete(risks.work().issue(pair.ticket().getId()));
        assertTrue(risks.causes(pair).contains("treatment-deleted"), risks.words(pair));
        assertEquals(1, staleEntries(pair));
    }

    @Test
    void treatmentArchived() {
        Pair pair = risks.operating("A.8.3");
        risks.accepted(pair, inAMonth);
        risks.work().archiveOrRestore(pair.ticket());
        assertTrue(risks.causes(pair).contains("treatment-archived"), risks.words(pair));
        assertTrue(risks.words(pair).contains("was archived (it was: Done)"), risks.words(pair));
        assertEquals(1, staleEntries(pair));
    }

    @Test
    void evidenceTooOld() throws Exception {
        Pair pair = risks.operating("A.7.4");
        risks.accepted(pair, AcceptanceRisks.today().plusYears(2));
        clock.advance(Duration.ofDays(366));
        assertEquals("stale", risks.state(pair), "whoever looks sees it at once");
        assertEquals(0, staleEntries(pair));
        hourlyLook();
        assertEquals(Set.of("evidence-too-old"), risks.causes(pair));
        assertTrue(
                risks.words(pair).contains("The evidence of control A.7.4 is too old: the newest is of "),
                risks.words(pair));
        assertEquals(1, staleEntries(pair));
        hourlyLook();
        assertEquals(1, staleEntries(pair));
    }

    @Test
    void expiry() throws Exception {
        Pair pair = risks.operating("A.7.5");
        risks.accepted(pair, inAMonth);
        clock.advance(Duration.ofDays(30));
        assertEquals("valid", risks.state(pair), "its last day");
        clock.advance(Duration.ofDays(31));
        assertEquals("expired", risks.state(pair));
        hourlyLook();
        assertEquals(Set.of("expired"), risks.causes(pair));
        assertTrue(risks.words(pair).contains("It held until"), risks.words(pair));
        assertEquals(1, staleEntries(pair));
    }

    @Test
    void modelVersion() {
        Pair pair = risks.operating("A.6.2.7");
        risks.accepted(pair, inAMonth);
        JsonNode inForce = risks.lead.get("projects/AIMS/risk-model").ok();
        ObjectNode draft = inForce.path("model").deepCopy();
        ((ObjectNode) draft.path("likelihood").get(0)).put("meaning", "Less than once in ten years");
        String next = risks.lead
                .post(
                        "projects/AIMS/risk-model",
                        Map.of(
                                "draft",
                                new ObjectMapper().convertValue(draft, new TypeReference<Map<String, Object>>() {}),
                                "expected",
                                inForce.path("version").asText(),
                                "comment",
                                "Rare has a meaning now",
                                "renameOptions",
                                false))
                .ok()
                .path("version")
                .asText();
        assertEquals("stale", risks.state(pair));
        assertEquals(Set.of("model-changed"), risks.causes(pair));
        assertTrue(
                risks.words(pair)
                        .contains("Another risk model is in force: "
                                + inForce.path("version").asText() + " → " + next),
                risks.words(pair));
    }

    @Test
    void progressIsNoCause() {
        Pair pair = risks.operating("A.7.6");
        risks.move(pair.ticket(), "indeterminate");
        risks.accepted(pair, inAMonth);
        risks.move(pair.ticket(), "done");
        JsonNode acceptance = risks.standing(pair).path("acceptance");
        assertEquals("valid", acceptance.path("state").asText());
        assertEquals(
                List.of("control-better", "treatment-advanced"),
                acceptance.path("improvements").findValuesAsText("kind"));
        assertEquals(0, staleEntries(pair));
    }

    @Test
    void aRiskThatIsDeletedLeavesItsHistory() throws Exception {
        Pair pair = risks.operating("A.8.2");
        risks.accepted(pair, inAMonth);
        risks.work().delete(risks.work().issue(pair.risk().getId()));
        assertEquals(404, risks.lead.get("risks/" + pair.key() + "/acceptances").status());
        String path = "projects/AIMS/risk-acceptances?risk=";
        JsonNode past = risks.lead.get(path + pair.key()).ok();
        assertEquals("stale", past.path("state").asText());
        assertEquals(
                "The shop checks each answer.",
                past.path("acceptances").get(0).path("rationale").asText());
        assertTrue(past.path("acceptances").get(0).path("intact").asBoolean());
        assertEquals(404, risks.lead.get(path + "AIMS-99999").status());
        assertEquals(
                404,
                JiraClient.loggedIn(host.baseUrl(), "developer")
                        .get(path + pair.key())
                        .status());
        assertTrue(
                risks.trail(pair).containsAll(List.of("risk.acceptance.stale", "risk.acceptance.accepted")),
                () -> risks.trail(pair).toString());
    }

    @Test
    void whoAssessedDoesNotAcceptAndTheDayIsInTheFuture() {
        Pair pair = risks.operating("A.9.2");
        Answer assessor = risks.accept(risks.rater, pair, inAMonth);
        assertEquals(403, assessor.status());
        assertEquals("acceptance.assessor", assessor.code());
        Answer past = risks.accept(risks.lead, pair, AcceptanceRisks.today());
        assertEquals(400, past.status());
        assertEquals("acceptance.expiry-past", past.code());
        Answer far = risks.accept(
                risks.lead, pair, AcceptanceRisks.today().plusYears(3).plusDays(1));
        assertEquals("acceptance.expiry-too-far", far.code());
        Map<String, Object> unread = new HashMap<>(risks.wish(pair, inAMonth));
        unread.put("expires", "next week");
        String path = "risks/" + pair.key() + "/acceptances";
        assertEquals(
                "acceptance.expiry-unreadable", risks.lead.post(path, unread).code());
        Map<String, Object> silent = new HashMap<>(risks.wish(pair, inAMonth));
        silent.remove("rationale");
        assertEquals(
                "acceptance.rationale-missing", risks.lead.post(path, silent).code());
        assertEquals("none", risks.state(pair));

        risks.accepted(pair, inAMonth);
        Map<String, Object> late = new HashMap<>(risks.wish(pair, inAMonth));
        late.put("lastAcceptance", 0);
        Answer overtaken = risks.lead.post(path, late);
        assertEquals(409, overtaken.status());
        assertEquals("acceptance.changed-meanwhile", overtaken.code());
        assertEquals(1, overtaken.body().path("details").path("acceptance").asInt());
        assertTrue(overtaken.body().path("message").asText().contains("Robin Risk made acceptance 1"));
    }

    @Test
    void nobodySignsUnseen() {
        Pair pair = risks.operating("A.10.3");
        Map<String, Object> seen = risks.wish(pair, inAMonth);
        risks.move(pair.ticket(), "new");
        String path = "risks/" + pair.key() + "/acceptances";
        Answer moved = risks.lead.post(path, seen);
        assertEquals(409, moved.status());
        assertEquals("acceptance.changed-meanwhile", moved.code());
        assertTrue(moved.body().path("details").path("facts").asBoolean());
        assertTrue(moved.body().path("message").asText().contains("What would be frozen changed meanwhile"));
        seen.remove("lastFacts");
        assertEquals("acceptance.field-missing", risks.lead.post(path, seen).code());
        assertEquals("none", risks.state(pair));
        risks.accepted(pair, inAMonth);
    }

    @Test
    void scoreEditBeforeTreatment() {
        Pair pair = risks.operating("A.10.2");
        risks.accepted(pair, inAMonth);
        risks.rate(pair.risk(), "AI likelihood", 4);
        assertEquals(Set.of("inherent-changed"), risks.causes(pair));
        assertTrue(risks.words(pair).contains("3 × 3 → 4 × 3"), risks.words(pair));
    }

    @Test
    void itIsRevokedWithAReason() {
        Pair pair = risks.operating("A.9.4");
        risks.accepted(pair, inAMonth);
        String path = "risks/" + pair.key() + "/acceptances/1/revocation";
        assertEquals(
                "acceptance.reason-missing",
                risks.lead.post(path, Map.of("reason", " ")).code());
        assertEquals(
                200, risks.lead.post(path, Map.of("reason", "The shop grew.")).status());
        assertEquals("revoked", risks.state(pair));
        assertEquals(409, risks.lead.post(path, Map.of("reason", "Again")).status());
        assertTrue(risks.trail(pair).contains("risk.acceptance.revoked"));
    }

    @Test
    void whoMayNotSeeTheRiskFindsNothing() {
        Pair pair = risks.operating("A.9.3");
        for (String user : List.of("developer", "outsider")) {
            JiraClient person = JiraClient.loggedIn(host.baseUrl(), user);
            assertEquals(404, person.get("risks/" + pair.key() + "/residual").status());
            assertEquals(404, person.get("risks/" + pair.key() + "/acceptances").status());
            assertEquals(404, risks.accept(person, pair, inAMonth).status());
        }
        JiraClient auditor = JiraClient.loggedIn(host.baseUrl(), "auditor");
        assertFalse(auditor.get("risks/" + pair.key() + "/residual")
                .ok()
                .path("acceptance")
                .path("mayApprove")
                .asBoolean());
        assertEquals(403, risks.accept(auditor, pair, inAMonth).status());
    }

    @Test
    void theComputedResidualAddsUp() {
        Pair pair = risks.operating("A.6.2.8");
        JsonNode standing = risks.standing(pair);
        for (String end : List.of("best", "worst")) {
            JsonNode found = standing.path("computed").path(end);
            int sum = 0;
            for (JsonNode line : found.path("lines")) {
                sum += line.path("amount").asInt();
                assertNotEquals("", line.path("text").asText());
            }
            assertEquals(found.path("cell").path("likelihood").asInt(), sum);
        }
        // Nobody said how sure they are, so 3 counts as 4; the one kind of control takes it back to 3, and people said
        // 2.
        assertEquals(
                4 - 1,
                standing.path("computed")
                        .path("best")
                        .path("cell")
                        .path("likelihood")
                        .asInt());
        assertEquals("lower", standing.path("difference").asText());
        assertEquals("tolerable", standing.path("stance").asText());
    }
}
