package org.aimsforjira.soa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestBrowser;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.testing.JiraClient;
import org.aimsforjira.testing.JiraClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The Statement of Applicability of the packaged plugin over HTTP: who may, what is refused, and what it costs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class SoaIT {

    private static final String SOA = "projects/AIMS/soa";
    private static final String PAGE = "/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira:soa-page";

    private Host host;
    private JiraClient lead;

    @BeforeAll
    void start() {
        host = Host.start(TestHosts.options().withPluginJar(Path.of(System.getProperty("aims.jar"))));
        assertEquals("", TestHosts.reason(host));
        as("admin").setUp();
        lead = as("risklead");
    }

    @AfterAll
    void stop() {
        host.close();
    }

    private JiraClient as(String user) {
        return JiraClient.loggedIn(host.context().baseUrl(), user);
    }

    @Test
    void aDecisionIsSavedWithItsHistory() {
        JsonNode saved = lead.put(SOA + "/A.2.2", body("INCLUDED", List.of("LEGAL"), "", 0))
                .ok();
        assertEquals(1, saved.path("version").asInt());
        JsonNode history = lead.get(SOA + "/A.2.2/history").ok();
        assertEquals(1, history.path("total").asInt(), history.toString());
    }

    @Test
    void whatIsWrongIsNamedAndLeavesNoTrace() {
        refused(404, "soa.control-unknown", "A.11.1", body("INCLUDED", List.of("LEGAL"), "", 0));
        refused(400, "soa.exclusion-unjustified", "A.2.3", body("EXCLUDED", List.of(), "", 0));
        refused(400, "soa.version-unknown", "A.2.3", body("INCLUDED", List.of("LEGAL"), "", 7));
        refused(400, "soa.field-missing", "A.2.3", Map.of("decision", "INCLUDED"));
        Map<String, Object> wrongType = new HashMap<>(body("INCLUDED", List.of("LEGAL"), "", 0));
        wrongType.put("expectedVersion", "soon");
        assertEquals(400, lead.put(SOA + "/A.2.3", wrongType).status());
        assertEquals(0, lead.get(SOA + "/A.2.3").ok().path("version").asInt());
        assertEquals(0, lead.get(SOA + "/A.2.3/history").ok().path("total").asInt());
    }

    private void refused(int status, String code, String control, Map<String, ?> body) {
        Answer answer = lead.put(SOA + "/" + control, body);
        assertEquals(code, answer.code(), answer.body().toString());
        assertEquals(status, answer.status());
        assertTrue(
                answer.body().path("message").asText().endsWith("."),
                answer.body().toString());
    }

    @Test
    void aStaleVersionIsAConflictThatShowsBothTexts() {
        lead.put(SOA + "/A.3.2", body("INCLUDED", List.of("LEGAL"), "the first", 0))
                .ok();
        Answer late = lead.put(SOA + "/A.3.2", body("EXCLUDED", List.of(), "the second", 0));
        assertEquals(409, late.status());
        assertEquals("soa.changed-meanwhile", late.code());
        assertTrue(late.body().toString().contains("the first"), late.body().toString());
        assertTrue(late.body().toString().contains("the second"), late.body().toString());
        assertEquals("INCLUDED", lead.get(SOA + "/A.3.2").ok().path("decision").asText());
    }

    @Test
    void ofManyWhoSaveAtOnceExactlyOneGetsThrough() throws Exception {
        int savers = 6;
        ExecutorService pool = Executors.newFixedThreadPool(savers);
        try {
            List<Callable<Integer>> saves = new ArrayList<>();
            for (int i = 0; i < savers; i++) {
                String text = "saver " + i;
                saves.add(() -> lead.put(SOA + "/A.3.3", body("INCLUDED", List.of("CONTRACT"), text, 0))
                        .status());
            }
            int through = 0;
            for (Future<Integer> save : pool.invokeAll(saves)) {
                int status = save.get();
                assertTrue(status == 200 || status == 409, "status " + status);
                through += status == 200 ? 1 : 0;
            }
            assertEquals(1, through);
            assertEquals(1, lead.get(SOA + "/A.3.3").ok().path("version").asInt());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whoMayLookMayNotDecideAndWhoMayNotLookFindsNothing() {
        Map<String, Object> wish = body("INCLUDED", List.of("LEGAL"), "", 0);
        JiraClient viewer = as("admin");
        Answer mine = viewer.put(SOA + "/A.4.2", wish);
        assertTrue(mine.status() == 403 || mine.status() == 404, "an administrator holds no project permission");
        JiraClient outsider = as("outsider");
        for (String path : List.of(SOA, SOA + "/A.2.2", SOA + "/A.2.2/history")) {
            assertEquals(404, outsider.get(path).status(), path);
            assertEquals(
                    outsider.get(path.replace("AIMS", "NOSUCH")).body(),
                    outsider.get(path).body());
        }
        assertEquals(404, outsider.put(SOA + "/A.4.2", wish).status());
        assertEquals(404, TestBrowser.loggedIn(host, "outsider").get(PAGE).statusCode());
        assertEquals(0, lead.get(SOA + "/A.4.2").ok().path("version").asInt());
    }

    /** A browser sends a form of another site with the cookies of its user, but never as JSON without asking first. */
    @Test
    void aForgedFormIsRefused() {
        HttpResponse<String> forged = TestBrowser.loggedIn(host, "risklead")
                .send(
                        "PUT",
                        "/rest/aims/1.0/" + SOA + "/A.4.3",
                        "decision=INCLUDED",
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        assertEquals(415, forged.statusCode());
        assertEquals(0, lead.get(SOA + "/A.4.3").ok().path("version").asInt());
    }

    /** DESIGN.md, section 8, "Cost": a constant number of queries. */
    @Test
    void thePageCostsAConstantNumberOfQueries() {
        TestBrowser browser = TestBrowser.loggedIn(host, "risklead");
        browser.get(PAGE);
        long searches = host.context().jira().calls().total("SearchService.search");
        assertEquals(200, browser.get(PAGE).statusCode());
        long few = host.context().queries().ofLastRequest("GET /projects/AIMS");
        assertTrue(few > 0 && few <= 4, "statements: " + few);
        for (String control : List.of("A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.6.1.2", "A.6.1.3")) {
            lead.put(SOA + "/" + control, body("INCLUDED", List.of("LEGAL"), "", 0))
                    .ok();
        }
        browser.get(PAGE);
        assertEquals(few, host.context().queries().ofLastRequest("GET /projects/AIMS"));
        assertEquals(searches, host.context().jira().calls().total("SearchService.search"), "no JQL");
    }

    private static Map<String, Object> body(String decision, List<String> reasons, String text, int version) {
        return Map.of("decision", decision, "reasons", reasons, "justification", text, "expectedVersion", version);
    }
}
