package org.aimsforjira.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.aimsforjira.host.HostContext;
import org.aimsforjira.host.demo.DemoStory.DecisionPart;
import org.aimsforjira.host.demo.DemoStory.EvidencePart;
import org.aimsforjira.host.demo.DemoStory.ResidualPart;
import org.aimsforjira.host.demo.DemoStory.RiskPart;
import org.aimsforjira.host.demo.DemoStory.TicketPart;
import org.jspecify.annotations.Nullable;

/**
 * Enters the story of the demo organization into a host with base data, over HTTP and as the people concerned: through the set-up
 * wizard, the import, the plugin's REST and Jira's REST. Only what Jira gives nobody a way for is done behind their backs: users, and
 * the past dates of old evidence.
 */
public final class DemoData {
    private static final String REGISTER = "AIMS";
    private static final String LEAD = "risklead";

    private final HostContext host;
    private final DemoStory story = DemoStory.read();
    private final Map<String, JiraClient> people = new HashMap<>();
    private final Map<String, String> systemKeys = new HashMap<>();

    private DemoData(HostContext host) {
        this.host = host;
    }

    /** Whether the story has been entered, or begun, in this host. */
    public static boolean isThere(HostContext host) {
        return DemoStory.read().people().stream()
                .anyMatch(person -> host.jira().users().byName(person.name()).isPresent());
    }

    /**
     * Enters the story.
     *
     * @param progress told what is being entered
     * @throws IllegalStateException if the plugin or the host refuses a step; what was entered before stays
     */
    public static void load(HostContext host, Consumer<String> progress) throws InterruptedException {
        new DemoData(host).load(progress);
    }

    private void load(Consumer<String> progress) throws InterruptedException {
        new DemoPeople(host.jira()).create(story);
        progress.accept("set-up");
        as("admin").setUp();
        progress.accept("AI systems");
        importSystems();
        progress.accept("decisions");
        story.decisions().forEach(this::decide);
        progress.accept("risks and treatments");
        story.risks().forEach(this::raise);
        progress.accept("evidence");
        story.evidence().forEach(this::prove);
    }

    private JiraClient as(String user) {
        return people.computeIfAbsent(user, name -> JiraClient.loggedIn(host.baseUrl(), name));
    }

    private void importSystems() throws InterruptedException {
        byte[] file = DemoStory.systems();
        ImportOverHttp imports = new ImportOverHttp(as(LEAD));
        long id = imports.prepared("ai-systems.csv", "inventory", file);
        as(LEAD).post("imports/" + id + "/run").ok();
        imports.ended(id);
        Map<String, String> byName = new HashMap<>();
        for (JsonNode system :
                as(LEAD).get("projects/" + REGISTER + "/systems?limit=100").ok().path("systems")) {
            byName.put(system.path("summary").asText(), system.path("key").asText());
        }
        for (String line : new String(file, StandardCharsets.UTF_8).split("\n")) {
            String[] cells = line.split(",", 3);
            String key = byName.get(cells[1]);
            if (key != null) {
                systemKeys.put(cells[0], key);
            }
        }
    }

    private String system(String id) {
        String key = systemKeys.get(id);
        if (key == null) {
            throw new IllegalStateException("The import did not create the AI system " + id);
        }
        return key;
    }

    private void decide(DecisionPart part) {
        as(LEAD).put(
                        "projects/" + REGISTER + "/soa/" + part.control(),
                        Map.of(
                                "decision", part.decision(),
                                "reasons", part.reasons(),
                                "justification", part.justification(),
                                "expectedVersion", 0))
                .ok();
    }

    private void raise(RiskPart part) {
        Map<String, Object> body = new HashMap<>();
        body.put("token", "demo-risk-" + part.id());
        body.put("summary", part.summary());
        body.put("description", part.description());
        body.put("system", system(part.system()));
        body.put("likelihood", part.likelihood());
        body.put("severity", part.severity());
        body.put("confidence", part.confidence());
        body.put("controls", part.controls());
        String risk = as(LEAD).post("projects/" + REGISTER + "/risks", body)
                .ok()
                .path("key")
                .asText();
        for (int i = 0; i < part.treatments().size(); i++) {
            treat(risk, "demo-" + part.id() + "-" + i, part.treatments().get(i));
        }
        if (part.residual() != null) {
            assess(risk, part, part.residual());
        }
    }

    /** The second assessment of a risk, once its treatments have come somewhere; the first was made by rating it when it was raised. */
    private void assess(String risk, RiskPart part, ResidualPart residual) {
        String assessments = "risks/" + risk + "/assessments";
        Map<String, Object> body = new HashMap<>();
        JsonNode form = as(LEAD).get(assessments + "/form").ok();
        body.put("basedOn", form.path("basedOn").asInt());
        body.put("model", form.path("model").asText());
        body.put("likelihood", part.likelihood());
        body.put("severity", part.severity());
        body.put("confidence", part.confidence());
        body.put("residualLikelihood", residual.likelihood());
        body.put("residualSeverity", residual.severity());
        body.put("why", residual.why());
        as(LEAD).post(assessments, body).ok();
    }

    private void treat(String risk, String token, TicketPart part) {
        Map<String, Object> body = new HashMap<>();
        body.put("token", token);
        body.put("project", part.project());
        body.put("issueType", type(part.project(), part.type()));
        body.put("summary", part.summary());
        body.put("assignee", part.assignee());
        body.put("controls", part.controls());
        if (part.due() != null) {
            body.put("due", part.due());
        }
        String ticket = as(LEAD).post("risks/" + risk + "/treatments", body)
                .ok()
                .path("key")
                .asText();
        move(ticket, part.status(), part.assignee(), part.resolution());
    }

    private String type(String project, String name) {
        for (JsonNode type : as(LEAD).get("treatments/projects/" + project).ok().path("types")) {
            if (type.path("name").asText().equals(name)) {
                return type.path("id").asText();
            }
        }
        throw new IllegalStateException("The project " + project + " has no type " + name);
    }

    /** Moves a ticket as the person it is assigned to. */
    private void move(String ticket, String status, String person, @Nullable String resolution) {
        String wanted = switch (status) {
            case "todo" -> "";
            case "doing" -> "In Progress";
            case "done" -> "Done";
            default -> throw new IllegalArgumentException(status);
        };
        if (wanted.isEmpty()) {
            return;
        }
        Map<String, Object> body = new HashMap<>();
        body.put("transition", Map.of("id", transition(ticket, wanted, person)));
        if (status.equals("done")) {
            body.put("fields", Map.of("resolution", Map.of("name", resolution == null ? "Done" : resolution)));
        }
        as(person).jira("POST", "issue/" + ticket + "/transitions", body).ok();
    }

    private String transition(String ticket, String name, String person) {
        JsonNode transitions = as(person)
                .jira("GET", "issue/" + ticket + "/transitions", null)
                .ok()
                .path("transitions");
        for (JsonNode transition : transitions) {
            if (transition.path("to").path("name").asText().equals(name)) {
                return transition.path("id").asText();
            }
        }
        throw new IllegalStateException(ticket + " cannot move to " + name + ": " + transitions);
    }

    private void prove(EvidencePart part) {
        String issue = as(part.assignee())
                .jira(
                        "POST",
                        "issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project", Map.of("key", part.project()),
                                        "issuetype", Map.of("name", "Task"),
                                        "summary", part.summary())))
                .ok()
                .path("key")
                .asText();
        move(issue, "done", part.assignee(), null);
        host.jira().issues().backdateResolution(issue, Duration.ofDays(part.daysAgo()));
        List<String> systems = part.systems().stream().map(this::system).toList();
        as(LEAD).put(
                        "issues/" + issue + "/evidence",
                        Map.of(
                                "controls", part.controls(),
                                "systems", systems,
                                "failed", part.failed(),
                                "seen", Map.of("controls", List.of(), "systems", List.of(), "failed", false)))
                .ok();
    }
}
