package org.aimsforjira.soa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.Issue;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.bench.SeedSizes;
import org.aimsforjira.bench.Seeder;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.HostOptions;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.testing.Costs;
import org.aimsforjira.testing.Costs.Cost;
import org.aimsforjira.testing.HostIssues;
import org.aimsforjira.testing.HostProjections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * DESIGN.md, section 8, "Cost", with 1 and with 10,000 risks: the same statements of Active Objects and the same calls of Jira. On
 * PostgreSQL, since HSQLDB, which Jira does not support, chooses one index for a query and needs minutes to reconcile that many.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class CostIT {
    private static final String PAGE = "/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira:";
    private static final int ROWS_OF_A_PAGE = 60;

    private Host host;
    private HostProjections projections;
    private Costs costs;
    private Issue system;
    private Issue risk;
    private Issue ticket;
    private Issue evidence;
    private Issue other;

    @BeforeAll
    void start() throws InterruptedException {
        host = Host.start(TestHosts.options()
                .withDatabase(HostOptions.Database.POSTGRES)
                .withPluginJar(Path.of(System.getProperty("aims.jar"))));
        assertEquals("", TestHosts.reason(host));
        JiraClient.loggedIn(host.baseUrl(), "admin").setUp();
        projections = new HostProjections(host);
        HostIssues issues = new HostIssues(host, "risklead");
        system = issues.create("AIMS", "AI System", "Chatbot", "Annex A controls", List.of());
        risk = issues.create("AIMS", "AI Risk", "It lies", "Annex A controls", List.of("A.6.2.4", "A.7.4"));
        ticket = issues.create("SHOP", "Task", "Verify", "Annex A controls", List.of("A.6.2.4"));
        evidence = issues.create("SHOP", "Task", "Test report", "AI evidence for", List.of("A.6.2.4"));
        other = issues.create("SHOP", "Task", "Paint it blue", "Annex A controls", List.of());
        issues.link(risk, "AI exposure", system);
        issues.link(ticket, "AI treatment", risk);
        seed(new SeedSizes(ROWS_OF_A_PAGE, 0, 0, ROWS_OF_A_PAGE, 0));
        costs = new Costs(host, "risklead");
    }

    @AfterAll
    void stop() {
        host.close();
    }

    private void seed(SeedSizes sizes) throws InterruptedException {
        projections.disable();
        Seeder.seed(host.context().jira(), "AIMS", sizes, sizes.issues(), Instant.now());
        projections.enable();
    }

    @Test
    void tenThousandRisksCostNoMoreThanOne() throws InterruptedException {
        assertIssueViews();
        Map<String, Cost> few = lists();
        Map<String, Cost> fewIssues = issues();

        seed(new SeedSizes(500, 10_000, 2_000, 500, 500));
        costs = new Costs(host, "risklead");

        assertIssueViews();
        assertEquals(few, lists());
        assertEquals(fewIssues, issues());
    }

    /** An issue of an AIMS: at most two statements, no JQL; any other: at most one, and nothing to load. */
    private void assertIssueViews() {
        issues().forEach((name, cost) -> {
            assertTrue(cost.statements() <= 2, name + " " + cost);
            assertEquals(0, cost.of("SearchService.search"), name + " " + cost);
            assertEquals(0, cost.of("SearchService.searchCount"), name + " " + cost);
        });
        Cost elsewhere = costs.ofIssue(other.getKey());
        assertTrue(elsewhere.statements() <= 1, "an issue that is not ours: " + elsewhere);
        assertEquals(0, costs.panelsLoadedLater(other.getKey()));
    }

    private Map<String, Cost> issues() {
        Map<String, Cost> found = new LinkedHashMap<>();
        for (Issue issue : List.of(system, risk, ticket, evidence)) {
            found.put(issue.getSummary(), costs.ofIssue(issue.getKey()));
        }
        return found;
    }

    private Map<String, Cost> lists() {
        Map<String, Cost> found = new LinkedHashMap<>();
        for (String path : List.of(
                PAGE + "soa-page",
                "/rest/aims/1.0/projects/AIMS/soa",
                PAGE + "inventory-systems-page",
                "/rest/aims/1.0/projects/AIMS/systems?limit=50",
                PAGE + "evidence-page")) {
            found.put(path, costs.of(path));
        }
        return found;
    }
}
