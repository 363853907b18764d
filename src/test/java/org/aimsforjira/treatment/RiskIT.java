package org.aimsforjira.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.host.demo.JiraClient.Answer;
import org.aimsforjira.testing.HostProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** From a system to a risk to a ticket, as risk lead, delivery team and outsider see it. The tests build on each other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class RiskIT {

    private HostProcess host;
    private JiraClient lead;
    private JiraClient developer;
    private JiraClient outsider;
    private RiskJourney journey;
    private String system;
    private String risk;
    private String ticket;

    @BeforeAll
    void start(@TempDir Path home) throws IOException {
        host = HostProcess.start(home);
        JiraClient.loggedIn(host.baseUrl(), "admin").setUp();
        lead = JiraClient.loggedIn(host.baseUrl(), "risklead");
        developer = JiraClient.loggedIn(host.baseUrl(), "developer");
        outsider = JiraClient.loggedIn(host.baseUrl(), "outsider");
        journey = new RiskJourney(lead);
    }

    @AfterAll
    void stop() {
        host.close();
    }

    @Test
    @Order(1)
    void aRiskIsRaisedOnASystemAndItsLevelIsWritten() {
        system = journey.issue("AIMS", "AI System", "Customer chatbot");
        risk = journey.risk("it-raise-1", system);

        assertEquals(risk, journey.risk("it-raise-1", system));
        JsonNode read = lead.get("risks/" + risk).ok();
        assertEquals("high", read.path("level").path("level").asText());
        assertTrue(read.path("level").path("raised").asBoolean());
        assertEquals(system, read.path("systems").get(0).path("key").asText());
        assertTrue(lead.jira("GET", "issue/" + risk, null).ok().toString().contains("\"value\":\"High\""));
        assertEquals(1, journey.recorded("risk.raised", risk));
        assertEquals(1, journey.recorded("risk.level.computed", risk));
        String panel = RiskJourney.panel(lead, system, "risk-system-panel");
        assertTrue(panel.contains("data-aims-system=\"" + system + "\""), panel);
        assertTrue(panel.contains("/browse/" + risk), panel);
    }

    @Test
    @Order(2)
    void aTicketIsCreatedOnceInADeliveryProject() {
        Map<String, Object> body = journey.ticket("it-ticket-1", "SHOP", "Test the answers");
        body.put("assignee", "developer");
        body.put("due", "2026-12-24");
        Answer first = lead.post("risks/" + risk + "/treatments", body);
        ticket = first.ok().path("key").asText();
        Answer second = lead.post("risks/" + risk + "/treatments", body);

        assertEquals(201, first.status());
        assertEquals(ticket, second.ok().path("key").asText());
        assertTrue(second.body().path("already").asBoolean());
        assertEquals(List.of(ticket), journey.tickets(risk));
        assertEquals(1, journey.recorded("treatment.created", ticket));
        JsonNode issue = developer.jira("GET", "issue/" + ticket, null).ok();
        assertTrue(issue.toString().contains("2026-12-24"), issue.toString());
        assertTrue(issue.toString().contains("A.6.2.4"));
        String panel = RiskJourney.panel(lead, risk, "treatment-risk-panel");
        assertTrue(panel.contains("/browse/" + ticket), panel);
        assertEquals("", RiskJourney.panel(developer, risk, "treatment-risk-panel"));
    }

    @Test
    @Order(3)
    void theTeamSeesItsOwnPartAndNothingOfTheRegister() {
        JsonNode own = developer.get("treatments/" + ticket).ok().path("parts").get(0);
        assertEquals("A.6.2.4", own.path("controls").get(0).path("id").asText());
        assertEquals(0, own.path("risks").size());
        JsonNode choice = developer.get("treatments/" + ticket + "/controls").ok();
        assertTrue(choice.path("offered").toString().contains("A.6.2.4"), choice.toString());
        assertEquals("[\"A.6.2.4\"]", choice.path("named").toString());
        assertEquals(404, outsider.get("treatments/" + ticket + "/controls").status());
        String panel = RiskJourney.panel(developer, ticket, "treatment-ticket-panel");
        assertTrue(panel.contains("data-aims-ticket=\"" + ticket + "\""), panel);
        assertFalse(panel.contains(risk), panel);
        assertFalse(panel.contains("Customer chatbot"), panel);
        assertTrue(RiskJourney.panel(lead, ticket, "treatment-ticket-panel").contains(risk));
        assertEquals(
                risk,
                lead.get("treatments/" + ticket)
                        .ok()
                        .path("parts")
                        .get(0)
                        .path("risks")
                        .get(0)
                        .path("key")
                        .asText());
        for (String path : List.of("risks/" + risk, "risks/" + risk + "/treatments", "risks/AIMS-9999")) {
            assertEquals(404, developer.get(path).status(), path);
            assertEquals(404, outsider.get(path).status(), path);
        }
        assertEquals(
                404,
                developer
                        .post("projects/AIMS/risks", Map.of("token", "it-raise-2"))
                        .status());
    }

    @Test
    @Order(4)
    void badInputGetsItsCode() {
        String treatments = "risks/" + risk + "/treatments";
        Map<String, Object> nowhere = journey.ticket("it-ticket-2", "SHOP", "x");
        nowhere.put("project", "NOPE");
        assertEquals("treatment.project-unknown", lead.post(treatments, nowhere).code());
        Map<String, Object> unknown = journey.ticket("it-ticket-3", "SHOP", "x");
        unknown.put("controls", List.of("A.99.9"));
        assertEquals("risk.control-unknown", lead.post(treatments, unknown).code());
        assertEquals(
                "treatment.self-link",
                lead.post(treatments + "/link", Map.of("issue", risk)).code());
        assertEquals(
                "treatment.issue-unknown",
                lead.post(treatments + "/link", Map.of("issue", "SHOP-9999")).code());
        assertEquals(
                "treatment.not-ordinary",
                lead.post(treatments + "/link", Map.of("issue", system)).code());
        assertEquals(List.of(ticket), journey.tickets(risk));
    }

    @Test
    @Order(5)
    void oneTicketForEachControlAndUnlinking() {
        Map<String, Object> each = journey.ticket("it-bulk-1", "CARE", "");
        each.put("controls", List.of("A.6.2.4", "A.7.4"));
        JsonNode made =
                lead.post("risks/" + risk + "/treatments/bulk", each).ok().path("tickets");
        assertEquals(2, made.size());
        assertEquals(3, journey.tickets(risk).size());
        lead.post("risks/" + risk + "/treatments/bulk", each).ok();
        assertEquals(3, journey.tickets(risk).size());

        String first = made.get(0).path("key").asText();
        assertEquals(204, lead.delete("risks/" + risk + "/treatments/" + first).status());
        assertEquals(2, journey.tickets(risk).size());
        assertEquals(1, journey.recorded("treatment.unlinked", first));
    }

    @Test
    @Order(6)
    void aRiskIsRaisedFromTheLibrary() {
        String library = "projects/AIMS/risk-library?q=";
        JsonNode found = lead.get(library + "prompt-injection").ok().path("risks");
        JsonNode template = found.get(0);
        assertTrue(lead.get(library).ok().path("risks").size() >= 40);
        assertEquals(
                "Deployment",
                lead.get(library + "undisclosed-ai")
                        .ok()
                        .path("risks")
                        .get(0)
                        .path("stages")
                        .get(0)
                        .path("text")
                        .asText());
        assertEquals(404, developer.get(library).status());
        assertEquals(404, outsider.get(library).status());

        Map<String, Object> body = new HashMap<>();
        body.put("token", "it-library-1");
        body.put("summary", template.path("title").asText());
        body.put("system", system);
        for (String list : List.of("controls", "sources", "consequenceTo", "consequenceKinds")) {
            body.put(list, template.path(list));
        }
        body.put("library", "prompt-injections");
        assertEquals(
                "risk.library-unknown", lead.post("projects/AIMS/risks", body).code());
        body.put("library", template.path("id").asText());
        String raised = lead.post("projects/AIMS/risks", body).ok().path("key").asText();

        String issue = lead.jira("GET", "issue/" + raised, null).ok().toString();
        assertTrue(issue.contains("C.3.4 Risk sources related to machine learning"), issue);
        assertTrue(issue.contains("\"Privacy\"") && issue.contains("\"Individuals\""), issue);
        assertEquals(template.path("controls"), lead.get("risks/" + raised).ok().path("controls"));
        assertTrue(lead.get("projects/AIMS/audit-trail?subject=" + raised + "&limit=100")
                .ok()
                .toString()
                .contains("prompt-injection"));
    }
}
