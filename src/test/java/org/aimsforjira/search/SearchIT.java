package org.aimsforjira.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.jira.issue.Issue;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.testing.HostIssues;
import org.aimsforjira.testing.JqlSearches;
import org.aimsforjira.testing.JqlSearches.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The JQL functions of the packaged plugin, asked by HTTP as several people: the wizard set the AIMS up, Jira holds the issues. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

    private static final String UNKNOWN_AIMS = "There is no AIMS with the project key “AIMS”, or you may not view it.";

    private Host host;
    private JqlSearches searches;

    @BeforeAll
    void start() {
        host = Host.start(TestHosts.options().withPluginJar(Path.of(System.getProperty("aims.jar"))));
        assertEquals("", TestHosts.reason(host));
        JiraClient.loggedIn(host.baseUrl(), "admin").setUp();
        searches = new JqlSearches(host.baseUrl());
        HostIssues issues = new HostIssues(host, "risklead");
        Issue system = issues.create("AIMS", "AI System", "Chatbot", "Annex A controls", List.of());
        Issue risk = issues.create("AIMS", "AI Risk", "It lies", "Annex A controls", List.of("A.6.2.4"));
        Issue verify = issues.create("SHOP", "Task", "Verify", "AI evidence for", List.of("A.6.2.4"));
        issues.create("SHOP", "Task", "Publish the policy", "AI evidence for", List.of("A.2.2"));
        issues.link(risk, "AI exposure", system);
        issues.link(verify, "AI treatment", risk);
    }

    @AfterAll
    void stop() {
        host.close();
    }

    private static Row row(String jql, String risklead, String developer, String outsider) {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("risklead", risklead);
        expected.put("developer", developer);
        expected.put("outsider", outsider);
        return new Row(jql, expected);
    }

    @Test
    void everybodyFindsWhatHeMay() {
        String noRisk = "There is no AI risk “AIMS-2”, or you may not see it.";
        String noSystem = "There is no AI system “AIMS-1”, or you may not see it.";
        List<Row> rows = List.of(
                row("\"AI evidence for\" in aimsControls(\"A.6.2.*\")", "SHOP-1", "SHOP-1", "SHOP-1"),
                row(
                        "\"AI evidence for\" in aimsControls(\"A.2\", \"A.6\")",
                        "SHOP-1 SHOP-2",
                        "SHOP-1 SHOP-2",
                        "SHOP-1 SHOP-2"),
                row("\"Annex A controls\" in aimsControls(\"A.6\")", "AIMS-2", "", ""),
                row("\"AI evidence for\" in aimsUndecided(\"AIMS\")", "SHOP-1 SHOP-2", UNKNOWN_AIMS, UNKNOWN_AIMS),
                row("\"AI evidence for\" in aimsIncluded(\"AIMS\")", "", UNKNOWN_AIMS, UNKNOWN_AIMS),
                row("\"AI evidence for\" in aimsControlsWithoutEvidence(\"AIMS\")", "", UNKNOWN_AIMS, UNKNOWN_AIMS),
                row("issue in aimsTreats(\"AIMS-2\")", "SHOP-1", noRisk, noRisk),
                row("issue in aimsTreatedBy(\"SHOP-1\")", "AIMS-2", "", ""),
                row("issue in aimsRisksOf(\"AIMS-1\")", "AIMS-2", noSystem, noSystem),
                row("issue in aimsImplements(\"A.10.4\", \"AIMS\")", "", UNKNOWN_AIMS, UNKNOWN_AIMS));

        assertEquals("", String.join("\n", searches.differences(rows)));
    }

    @Test
    void aMistakeIsOneSentence() {
        assertEquals(
                List.of("There is no control “A.6.2.99”. The nearest one is A.6.2.8."),
                searches.as("developer", "\"AI evidence for\" in aimsControls(\"A.6.2.99\")")
                        .errors());
    }
}
