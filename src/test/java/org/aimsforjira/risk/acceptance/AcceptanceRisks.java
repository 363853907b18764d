package org.aimsforjira.risk.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.host.demo.JiraClient.Answer;
import org.aimsforjira.testing.HostIssues;

/** Risks that the administrator rates and the risk lead accepts, each with a control and a ticket of its own. */
final class AcceptanceRisks {
    final JiraClient lead;
    final JiraClient rater;
    private final HostIssues work;
    private final HostIssues ratings;

    AcceptanceRisks(Host host) {
        lead = JiraClient.loggedIn(host.baseUrl(), "risklead");
        rater = JiraClient.loggedIn(host.baseUrl(), "admin");
        work = new HostIssues(host, "risklead");
        ratings = new HostIssues(host, "admin");
    }

    /** A risk with its ticket. */
    record Pair(Issue risk, Issue ticket) {
        String key() {
            return risk.getKey();
        }
    }

    /** A rated risk; its only control operates, by a ticket that is done and proves it. */
    Pair operating(String control) {
        lead.put(
                        "projects/AIMS/soa/" + control,
                        Map.of(
                                "decision",
                                "INCLUDED",
                                "reasons",
                                List.of("RISK"),
                                "justification",
                                "",
                                "expectedVersion",
                                0))
                .ok();
        Issue risk = work.create("AIMS", "AI Risk", "It lies about " + control, "Annex A controls", List.of(control));
        Issue ticket = work.create("SHOP", "Task", "Verify " + control, "AI evidence for", List.of(control));
        work.link(ticket, "AI treatment", risk);
        move(ticket, "done");
        rate(risk, "AI likelihood", 3);
        rate(risk, "AI severity", 3);
        rate(risk, "AI residual likelihood", 2);
        rate(risk, "AI residual severity", 3);
        Pair pair = new Pair(risk, ticket);
        assertEquals(
                "operating",
                standing(pair)
                        .path("acceptance")
                        .path("freezes")
                        .path("controls")
                        .get(0)
                        .path("state")
                        .asText());
        return pair;
    }

    void rate(Issue risk, String field, int step) {
        ratings.edit(work.issue(risk.getId()), field, List.of(Integer.toString(step)));
    }

    void select(Pair pair, String... controls) {
        work.edit(work.issue(pair.risk().getId()), "Annex A controls", List.of(controls));
    }

    /** Takes the first way to a status of this category. */
    void move(Issue issue, String category) {
        JsonNode ways = lead.jira("GET", "issue/" + issue.getKey() + "/transitions?expand=transitions.fields", null)
                .ok()
                .path("transitions");
        for (JsonNode way : ways) {
            if (way.path("to").path("statusCategory").path("key").asText().equals(category)) {
                Map<String, Object> body = new HashMap<>();
                body.put("transition", Map.of("id", way.path("id").asText()));
                if (way.path("fields").has("resolution")) {
                    body.put("fields", Map.of("resolution", Map.of("name", "Done")));
                }
                lead.jira("POST", "issue/" + issue.getKey() + "/transitions", body)
                        .ok();
                return;
            }
        }
        throw new AssertionError("No way to " + category + " in " + ways);
    }

    HostIssues work() {
        return work;
    }

    JsonNode standing(Pair pair) {
        return lead.get("risks/" + pair.key() + "/residual").ok();
    }

    /** What would be sent, having seen everything that there is. */
    Map<String, Object> wish(Pair pair, LocalDate expires) {
        JsonNode acceptance = standing(pair).path("acceptance");
        Map<String, Object> body = new HashMap<>();
        body.put("rationale", "The shop checks each answer.");
        body.put("conditions", "Sampled every month.");
        body.put("expires", expires.toString());
        body.put("lastAcceptance", acceptance.path("number").asInt());
        body.put("lastAssessment", acceptance.path("assessment").asInt());
        body.put("lastFacts", acceptance.path("facts").asText());
        return body;
    }

    Answer accept(JiraClient person, Pair pair, LocalDate expires) {
        return person.post("risks/" + pair.key() + "/acceptances", wish(pair, expires));
    }

    /** Accepts it until then and sees that it is accepted. */
    void accepted(Pair pair, LocalDate expires) {
        Answer answer = accept(lead, pair, expires);
        assertEquals(201, answer.status(), () -> String.valueOf(answer.body()));
        assertEquals("valid", standing(pair).path("acceptance").path("state").asText());
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** The kinds of the causes that the risk's panel names. */
    Set<String> causes(Pair pair) {
        return Set.copyOf(standing(pair).path("acceptance").path("causes").findValuesAsText("kind"));
    }

    /** The texts of the causes of the newest acceptance. */
    String words(Pair pair) {
        return String.join(" ", standing(pair).path("acceptance").path("causes").findValuesAsText("text"));
    }

    String state(Pair pair) {
        return standing(pair).path("acceptance").path("state").asText();
    }

    /** What the audit trail says of the risk, the newest first. */
    List<String> trail(Pair pair) {
        List<String> actions = new ArrayList<>();
        lead.get("projects/AIMS/audit-trail?subject=" + pair.key() + "&limit=100")
                .ok()
                .path("entries")
                .forEach(entry -> actions.add(entry.path("action").asText()));
        return actions;
    }
}
