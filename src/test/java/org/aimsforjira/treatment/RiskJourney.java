package org.aimsforjira.treatment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.host.demo.JiraClient;

/** The steps of the journey over HTTP. */
final class RiskJourney {
    private final JiraClient lead;

    RiskJourney(JiraClient lead) {
        this.lead = lead;
    }

    /** Creates an issue with Jira's own REST; answers with its key. */
    String issue(String project, String type, String summary) {
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

    /** Raises a rated risk with two controls. */
    String risk(String token, String system) {
        Map<String, Object> body = new HashMap<>();
        body.put("token", token);
        body.put("summary", "Wrong answers to customers");
        body.put("system", system);
        body.put("likelihood", 3);
        body.put("severity", 3);
        body.put("confidence", "low");
        body.put("controls", List.of("A.6.2.4", "A.7.4"));
        return lead.post("projects/AIMS/risks", body).ok().path("key").asText();
    }

    /** The id of the first type of ordinary issues in a project. */
    String type(String project) {
        return lead.get("treatments/projects/" + project)
                .ok()
                .path("types")
                .get(0)
                .path("id")
                .asText();
    }

    Map<String, Object> ticket(String token, String project, String summary) {
        Map<String, Object> body = new HashMap<>();
        body.put("token", token);
        body.put("project", project);
        body.put("issueType", type(project));
        body.put("summary", summary);
        body.put("controls", List.of("A.6.2.4"));
        return body;
    }

    /** The keys of the tickets that treat a risk. */
    List<String> tickets(String risk) {
        JsonNode work = lead.get("risks/" + risk + "/treatments").ok();
        return work.findValues("key").stream().map(JsonNode::asText).distinct().toList();
    }

    /** What a panel of ours shows a person on an issue, in the page or loaded after it; empty when the page has no such panel. */
    static String panel(JiraClient person, String issue, String module) {
        String page = person.page("/browse/" + issue).replace("&amp;", "&");
        Matcher link = Pattern.compile("/secure/AjaxIssuePanel\\.jspa\\?[^\"]*" + module)
                .matcher(page);
        if (link.find()) {
            return person.page(link.group());
        }
        Matcher within = Pattern.compile(
                        "data-panel-key=\"[^\"]*" + module + "\".*?(?=data-panel-key=|<footer)", Pattern.DOTALL)
                .matcher(page);
        return within.find() ? within.group() : "";
    }

    /** How often the audit trail has this action for this subject. */
    long recorded(String action, String subject) {
        long found = 0;
        for (JsonNode entry : lead.get("projects/AIMS/audit-trail?subject=" + subject + "&limit=100")
                .ok()
                .path("entries")) {
            found += entry.path("action").asText().equals(action) ? 1 : 0;
        }
        return found;
    }
}
