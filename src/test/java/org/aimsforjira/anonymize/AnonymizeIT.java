package org.aimsforjira.anonymize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.host.jira.user.HostUser;
import org.aimsforjira.host.jira.user.Users;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Somebody who has worked in the AIMS is anonymized in the host, as its administration does it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class AnonymizeIT {

    private Host host;
    private JiraClient auditor;

    @BeforeAll
    void start() throws Exception {
        host = Host.start(TestHosts.options().withPluginJar(Path.of(System.getProperty("aims.jar"))));
        assertEquals("", TestHosts.reason(host));
        JiraClient.loggedIn(host.context().baseUrl(), "admin").setUp();
        auditor = JiraClient.loggedIn(host.context().baseUrl(), "auditor");
    }

    @AfterAll
    void stop() {
        host.close();
    }

    private String trail() {
        return auditor.get("projects/AIMS/audit-trail?limit=100").ok().toString();
    }

    @Test
    void theNameGoesTheWorkStaysAndTheChainHolds() {
        Users users = host.context().jira().users();
        HostUser lead = users.byName("risklead").orElseThrow();
        JiraClient.loggedIn(host.context().baseUrl(), "risklead")
                .put(
                        "projects/AIMS/soa/A.2.2",
                        Map.of(
                                "decision",
                                "INCLUDED",
                                "reasons",
                                List.of("LEGAL"),
                                "justification",
                                "",
                                "expectedVersion",
                                0))
                .ok();
        assertTrue(trail().contains(lead.getDisplayName()), trail());

        assertEquals(List.of(), host.context().jira().anonymizing().anonymize(lead));

        assertFalse(trail().contains(lead.getDisplayName()), trail());
        assertFalse(trail().contains(lead.getKey()), trail());
        JsonNode verified =
                auditor.get("projects/AIMS/audit-trail/verification").ok();
        assertEquals("CONSISTENT", verified.path("result").asText(), verified.toString());
        JsonNode history = auditor.get("projects/AIMS/soa/A.2.2/history").ok();
        assertEquals(1, history.path("total").asInt(), history.toString());
        assertFalse(history.toString().contains(lead.getDisplayName()), history.toString());
        assertTrue(
                history.toString()
                        .contains(users.byKey(lead.getKey()).orElseThrow().getDisplayName()),
                history.toString());
    }
}
