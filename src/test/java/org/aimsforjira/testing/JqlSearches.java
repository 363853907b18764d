package org.aimsforjira.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aimsforjira.host.demo.JiraClient;

/** Searches of several people over HTTP, {@code POST /rest/api/2/search}, and tables of queries with what they must find. */
public final class JqlSearches {
    private static final int MOST = 1_000;
    private static final Comparator<String> BY_PROJECT_AND_NUMBER = Comparator.comparing(
                    (String key) -> key.substring(0, key.indexOf('-')))
            .thenComparing(key -> Integer.valueOf(key.substring(key.indexOf('-') + 1)));

    private final String baseUrl;
    private final Map<String, JiraClient> clients = new HashMap<>();

    /** For a running host; everybody logs in with the name as password when first needed. */
    public JqlSearches(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /**
     * What a search found.
     *
     * @param keys in their order
     * @param total how many there are, as Jira says
     * @param errors the sentences of a refused query; then nothing was found
     */
    public record Found(List<String> keys, int total, List<String> errors) {

        /** The keys by project and number with blanks between, or the sentences. */
        public String asText() {
            return errors.isEmpty()
                    ? keys.stream().sorted(BY_PROJECT_AND_NUMBER).collect(Collectors.joining(" "))
                    : String.join(" ", errors);
        }
    }

    /** Runs the query as the user. */
    public Found as(String user, String jql) {
        JiraClient.Answer answer = clients.computeIfAbsent(user, name -> JiraClient.loggedIn(baseUrl, name))
                .jira("POST", "search", Map.of("jql", jql, "maxResults", MOST, "fields", List.of("summary")));
        if (answer.status() != 200 && answer.status() != 400) {
            throw new AssertionError(answer.status() + " " + answer.body() + " for " + jql);
        }
        return new Found(
                texts(answer.body().path("issues"), "key"),
                answer.body().path("total").asInt(),
                texts(answer.body().path("errorMessages"), ""));
    }

    private static List<String> texts(JsonNode list, String property) {
        List<String> texts = new ArrayList<>();
        list.forEach(node -> texts.add(
                property.isEmpty() ? node.asText() : node.path(property).asText()));
        return texts;
    }

    /**
     * A row of a table of queries.
     *
     * @param expected by user: keys by project and number with blanks between, or the sentence of a refusal
     */
    public record Row(String jql, Map<String, String> expected) {}

    /** Where the rows are not as they should be, one line each; empty when all are. Totals must equal the number of keys. */
    public List<String> differences(List<Row> rows) {
        List<String> differences = new ArrayList<>();
        for (Row row : rows) {
            row.expected().forEach((user, expected) -> {
                Found found = as(user, row.jql());
                if (!found.asText().equals(expected)
                        || (found.errors().isEmpty()
                                && found.total() != found.keys().size())) {
                    differences.add(user + ": " + row.jql() + "\n  expected " + expected + "\n  found    "
                            + found.asText() + " (" + found.total() + ")");
                }
            });
        }
        return differences;
    }
}
