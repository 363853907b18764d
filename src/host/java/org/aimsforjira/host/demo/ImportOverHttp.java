package org.aimsforjira.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The steps of an import of AI systems as REST has them. */
public final class ImportOverHttp {
    private static final long PATIENCE_SECONDS = 240;

    private final JiraClient person;

    /** Imports as this person. */
    public ImportOverHttp(JiraClient person) {
        this.person = person;
    }

    /** Uploads a file and decides everything as proposed, but for the source; answers with the id of the import. */
    public long prepared(String fileName, String source, byte[] file) {
        long id = person.upload("projects/AIMS/imports?fileName=" + fileName, BodyPublishers.ofByteArray(file))
                .ok()
                .path("id")
                .asLong();
        JsonNode columns = person.get("imports/" + id + "/columns").ok();
        int version =
                decide(id, source, columns, columns.path("view").path("version").asInt(), List.of());
        List<Map<String, String>> choices = new ArrayList<>();
        for (JsonNode target : person.get("imports/" + id + "/choices").ok().path("targets")) {
            for (JsonNode value : target.path("values")) {
                if (value.path("proposed").isTextual()) {
                    choices.add(Map.of(
                            "target", target.path("target").asText(),
                            "words", value.path("words").asText(),
                            "to", value.path("proposed").asText()));
                }
            }
        }
        decide(id, source, columns, version, choices);
        return id;
    }

    private int decide(long id, String source, JsonNode columns, int version, List<Map<String, String>> choices) {
        Map<String, Object> body = new HashMap<>();
        body.put("version", version);
        body.put("source", source);
        body.put("recreateDeleted", false);
        body.put("summaryOrder", List.of());
        body.put("choices", choices);
        List<Map<String, Object>> uses = new ArrayList<>();
        for (JsonNode column : columns.path("columns")) {
            List<String> targets = new ArrayList<>();
            column.path("targets").forEach(target -> targets.add(target.asText()));
            uses.add(Map.of(
                    "column", column.path("column").asInt(),
                    "label", column.path("label").asText(),
                    "targets", targets,
                    "identity", column.path("identity").asBoolean()));
        }
        body.put("columns", uses);
        return person.put("imports/" + id + "/mapping", body)
                .ok()
                .path("version")
                .asInt();
    }

    /** The import as it stands. */
    public JsonNode view(long id) {
        return person.get("imports/" + id).ok();
    }

    /** Waits until no job is at work. */
    public JsonNode ended(long id) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < until) {
            JsonNode view = view(id);
            if (!List.of("WAITING", "PREVIEWING", "RUNNING", "CANCELLING")
                    .contains(view.path("status").asText())) {
                return view;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The import did not end: " + view(id));
    }

    /** The whole report, page by page. */
    public List<JsonNode> report(long id) {
        List<JsonNode> rows = new ArrayList<>();
        while (true) {
            JsonNode page = person.get("imports/" + id + "/rows?limit=100&offset=" + rows.size())
                    .ok();
            page.path("rows").forEach(rows::add);
            if (page.path("rows").isEmpty() || rows.size() >= page.path("total").asInt()) {
                return rows;
            }
        }
    }

    /** How many AI systems the register has. */
    public int systems() {
        return person.get("projects/AIMS/systems?limit=1").ok().path("total").asInt();
    }
}
