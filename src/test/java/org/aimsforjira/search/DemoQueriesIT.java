package org.aimsforjira.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.demo.DemoData;
import org.aimsforjira.testing.JqlSearches;
import org.aimsforjira.testing.JqlSearches.Row;
import org.junit.jupiter.api.Test;

/** The table {@code demo-queries.txt}: JQL on the demo data, each query asked by HTTP as five people. */
class DemoQueriesIT {
    private static final List<String> PEOPLE = List.of("risklead", "auditor", "developer", "admin", "outsider");
    private static final int FEWEST = 60;

    @Test
    void everybodyFindsWhatTheTableSays() throws Exception {
        List<Row> rows = table();
        assertTrue(rows.size() >= FEWEST, rows.size() + " queries");
        for (Row row : rows) {
            assertEquals(new HashSet<>(PEOPLE), row.expected().keySet(), row.jql());
        }
        try (Host host = Host.start(TestHosts.options().withPluginJar(Path.of(System.getProperty("aims.jar"))))) {
            assertEquals("", TestHosts.reason(host));
            DemoData.load(host.context(), step -> {});
            assertEquals("", String.join("\n", new JqlSearches(host.baseUrl()).differences(rows)));
        }
    }

    private static List<Row> table() throws IOException {
        List<Row> rows = new ArrayList<>();
        Set<String> queries = new HashSet<>();
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                assertTrue(queries.add(line), "twice in the table: " + line);
                rows.add(new Row(line, new LinkedHashMap<>()));
                continue;
            }
            int colon = line.indexOf(": ");
            String who = line.substring(0, colon).strip();
            String found = line.substring(colon + 2).strip();
            Map<String, String> expected = rows.get(rows.size() - 1).expected();
            for (String person : who.equals("everybody") ? PEOPLE : List.of(who.split(", "))) {
                expected.put(person, found.equals("-") ? "" : found);
            }
        }
        return rows;
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = DemoQueriesIT.class.getResourceAsStream("demo-queries.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
