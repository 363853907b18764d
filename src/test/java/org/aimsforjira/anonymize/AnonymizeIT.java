package org.aimsforjira.anonymize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.host.jira.user.HostUser;
import org.aimsforjira.host.jira.user.Users;
import org.aimsforjira.testing.HostIssues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Somebody who has worked in the AIMS is anonymized in the host, as its administration does it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
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
    @Order(1)
    void somebodyOfAnApprovedPlanGetsAnotherKeyAndNothingMoved() {
        HostIssues issues = new HostIssues(host, "admin");
        Issue risk = issues.create("AIMS", "AI Risk", "It lies", "Annex A controls", List.of());
        Issue work = issues.create("SHOP", "Task", "Verify", "Annex A controls", List.of());
        issues.link(work, "AI treatment", risk);
        HostUser anna = withOldKey("anna");
        assign(work, anna.getKey());
        JiraClient lead = JiraClient.loggedIn(host.baseUrl(), "risklead");
        String plans = "projects/AIMS/treatment-plan";
        assertEquals(201, lead.post(plans + "/approvals", Map.of("seen", 0)).status());
        assertTrue(lead.get(plans + "/approvals/1").ok().toString().contains("Anna Old"));

        assertEquals(List.of(), host.context().jira().anonymizing().anonymize(anna));
        String key = "JIRAUSER" + anna.getId();
        // What Jira does to its own tables.
        rekey(anna, key);
        assign(work, key);

        JsonNode summary = lead.get(plans + "/approvals/1/changes").ok().path("summary");
        assertEquals("Nothing moved since.", summary.path("text").asText());
        assertFalse(lead.get(plans).ok().toString().contains("\"assignee\","), "no mark");
        JsonNode frozen = lead.get(plans + "/approvals/1").ok();
        assertTrue(frozen.path("consistent").asBoolean(), frozen.toString());
        assertFalse(frozen.toString().contains("Anna Old"), frozen.toString());
        assertTrue(
                frozen.toString()
                        .contains(host.context()
                                .jira()
                                .users()
                                .byKey(key)
                                .orElseThrow()
                                .getDisplayName()),
                frozen.toString());
    }

    /** A user who is older than Jira 8.4: the key is the name. */
    private HostUser withOldKey(String name) {
        Users users = host.context().jira().users();
        rekey(users.create(name, "Anna Old", name + "@example.org", name), name);
        return users.byName(name).orElseThrow();
    }

    private void rekey(HostUser user, String key) {
        Long id = Objects.requireNonNull(user.getId());
        host.context().jira().db().update("UPDATE app_user SET user_key = ? WHERE id = ?", key, id);
        Users users = host.context().jira().users();
        HostUser now = users.byId(id).orElseThrow();
        users.setActive(now, now.isActive());
    }

    private void assign(Issue issue, String key) {
        IssueManager manager = host.context().jira().service(IssueManager.class);
        MutableIssue changed = manager.getIssueObject(issue.getId());
        changed.setAssigneeId(key);
        manager.updateIssue(
                host.context().jira().service(UserManager.class).getUserByName("admin"),
                changed,
                EventDispatchOption.ISSUE_UPDATED,
                false);
    }

    @Test
    @Order(2)
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
