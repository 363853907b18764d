package org.aimsforjira.risk.register;

import static java.lang.String.CASE_INSENSITIVE_ORDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.bench.SeedSizes;
import org.aimsforjira.bench.Seeder;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestBrowser;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.testing.Costs;
import org.aimsforjira.testing.Costs.Cost;
import org.aimsforjira.testing.HostIssues;
import org.aimsforjira.testing.JqlSearches;
import org.aimsforjira.testing.XlsxSheets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The risk register of the packaged plugin: page and REST, what they show, whom, and what they cost. The tests build on each other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class RegisterIT {
    private static final String PAGE = "/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira:risk-register-page";
    private static final String REST = "projects/AIMS/risks";
    private static final String MAP = "/rest/aims/1.0/" + REST + "/heat-map";
    private static final int CELLS = 25;
    private static final int FEW = 60;
    private static final int MANY = 240;
    private static final List<String> LEVELS = List.of("low", "medium", "high", "critical");
    private static final List<String> CATEGORIES = List.of("new", "indeterminate", "done");
    private static final Pattern NAVIGATOR = Pattern.compile("href=\"/jira(/issues/\\?jql=[^\"]+)\"");
    private static final Pattern COUNT = Pattern.compile("data-count=\"(\\d+)\"");

    private Host host;
    private JiraClient lead;
    private JqlSearches searches;

    @BeforeAll
    void start() {
        host = Host.start(TestHosts.options().withPluginJar(Path.of(System.getProperty("aims.jar"))));
        assertEquals("", TestHosts.reason(host));
        JiraClient.loggedIn(host.baseUrl(), "admin").setUp();
        lead = JiraClient.loggedIn(host.baseUrl(), "risklead");
        searches = new JqlSearches(host.baseUrl());
    }

    @AfterAll
    void stop() {
        host.close();
    }

    private void seed(int risks) {
        Seeder.seed(host.context().jira(), "AIMS", new SeedSizes(20, risks, 0, 0, 0), risks, Instant.now());
    }

    private JsonNode list(String query) {
        return lead.get(REST + query).ok();
    }

    private String aSystem() {
        return list("?limit=1")
                .path("risks")
                .get(0)
                .path("systems")
                .get(0)
                .path("key")
                .asText();
    }

    private static List<String> keys(JsonNode list) {
        List<String> keys = new ArrayList<>();
        list.path("risks").forEach(risk -> keys.add(risk.path("key").asText()));
        return keys;
    }

    @Test
    @Order(1)
    void withoutARiskThePageSaysWhereTheyComeFrom() {
        String page = lead.page(PAGE);
        assertTrue(page.contains("No AI risks yet"), page);
        assertTrue(page.contains("aims-risk-register-link"), "in the sidebar");
        assertEquals(0, list("").path("total").asInt());
    }

    @Test
    @Order(2)
    void itIsThereForHoldersOfViewAimsOnly() {
        for (String user : List.of("developer", "outsider")) {
            TestBrowser browser = TestBrowser.loggedIn(host, user);
            assertEquals(404, browser.get(PAGE).statusCode(), user);
            for (String path : List.of("", "/heat-map")) {
                var answer = browser.get("/rest/aims/1.0/projects/AIMS/risks" + path);
                assertEquals(404, answer.statusCode(), user + path);
                assertEquals(
                        browser.get("/rest/aims/1.0/projects/NOSUCH/risks" + path)
                                .body(),
                        answer.body(),
                        user + path);
            }
        }
        assertEquals(
                401,
                new TestBrowser(host).get("/rest/aims/1.0/projects/AIMS/risks").statusCode());
        assertEquals(200, TestBrowser.loggedIn(host, "auditor").get(PAGE).statusCode());
    }

    @Test
    @Order(3)
    void aRiskIsCountedAsSoonAsItIsRaisedRatedAndDeleted() throws RemoveException {
        Map<String, Object> body = new HashMap<>();
        body.put("token", "register-it-1");
        body.put("summary", "Wrong answers to customers");
        String key = lead.post(REST, body).ok().path("key").asText();
        assertEquals(1, lead.get(REST + "/heat-map").ok().path("notRated").asInt());
        lead.post(
                        "risks/" + key + "/assessments",
                        Map.of("basedOn", 0, "model", "5x5-1", "likelihood", 3, "severity", 4, "confidence", "low"))
                .ok();
        assertEquals(Map.of("4-4", 1), filled());
        assertEquals(List.of(key), keys(list("?cell=4-4")));
        lead.post(
                        "risks/" + key + "/assessments",
                        Map.of("basedOn", 1, "model", "5x5-1", "likelihood", 3, "severity", 4, "confidence", "high"))
                .ok();
        assertEquals(Map.of("3-4", 1), filled());
        assertEquals(List.of(), keys(list("?cell=4-4")));
        assertEquals(List.of(key), keys(list("?text=" + key)));
        HostIssues issues = new HostIssues(host, "admin");
        issues.delete(issues.issue(key));
        assertEquals(Map.of(), filled());
        assertEquals(0, lead.get(REST + "/heat-map").ok().path("total").asInt());
    }

    private Map<String, Integer> filled() {
        Map<String, Integer> filled = new HashMap<>();
        lead.get(REST + "/heat-map").ok().path("cells").forEach(cell -> {
            if (cell.path("count").asInt() > 0) {
                filled.put(cell.path("cell").asText(), cell.path("count").asInt());
            }
        });
        return filled;
    }

    @Test
    @Order(4)
    void pagesDoNotOverlapAndTheOrderIsTheOneAskedFor() {
        seed(FEW);
        TreeSet<String> all = new TreeSet<>();
        for (int offset = 0; offset < FEW; offset += 25) {
            List<String> page = keys(list("?sort=-level&limit=25&offset=" + offset));
            assertEquals(Math.min(25, FEW - offset), page.size());
            all.addAll(page);
        }
        assertEquals(FEW, all.size());
        assertEquals(50, list("?limit=25&offset=5000").path("offset").asInt(), "the last page");
        Map<String, Function<JsonNode, Optional<Integer>>> numbers = new LinkedHashMap<>();
        numbers.put("key", risk -> Optional.of(number(risk)));
        numbers.put("likelihood", risk -> step(risk.path("likelihood")));
        numbers.put("severity", risk -> step(risk.path("severity")));
        numbers.put("level", risk -> rank(risk.path("level").path("level")));
        numbers.put("residual-likelihood", risk -> step(risk.path("residualLikelihood")));
        numbers.put("residual-severity", risk -> step(risk.path("residualSeverity")));
        numbers.put("residual-level", risk -> rank(risk.path("residualLevel")));
        numbers.put(
                "status",
                risk -> Optional.of(
                        CATEGORIES.indexOf(risk.path("statusCategory").asText())));
        numbers.forEach((sort, value) -> assertOrder(sort, value, Comparator.<Integer>naturalOrder()));
        assertOrder("summary", risk -> Optional.of(risk.path("summary").asText()), CASE_INSENSITIVE_ORDER);
        assertOrder("updated", risk -> Optional.of(risk.path("updated").asText()), Comparator.<String>naturalOrder());
    }

    /** By the values themselves: what has none is last both ways, and equal ones come by key, the first raised first. */
    private <T> void assertOrder(String sort, Function<JsonNode, Optional<T>> value, Comparator<T> order) {
        List<JsonNode> risks = new ArrayList<>();
        list("?limit=100").path("risks").forEach(risks::add);
        assertTrue(risks.stream().map(value).distinct().count() > 1, sort + ": all the same");
        for (boolean descending : List.of(false, true)) {
            Comparator<T> wanted = descending ? order.reversed() : order;
            List<String> expected = risks.stream()
                    .sorted(Comparator.comparing(
                                    (JsonNode risk) -> value.apply(risk).orElse(null), Comparator.nullsLast(wanted))
                            .thenComparing(RegisterIT::number))
                    .map(risk -> risk.path("key").asText())
                    .toList();
            String asked = (descending ? "-" : "") + sort;
            assertEquals(expected, keys(list("?limit=100&sort=" + asked)), asked);
        }
    }

    private static int number(JsonNode risk) {
        return Integer.parseInt(risk.path("key").asText().substring("AIMS-".length()));
    }

    private static Optional<Integer> step(JsonNode value) {
        return value.isNumber() ? Optional.of(value.asInt()) : Optional.empty();
    }

    private static Optional<Integer> rank(JsonNode level) {
        return level.isTextual() ? Optional.of(LEVELS.indexOf(level.asText())) : Optional.empty();
    }

    @Test
    @Order(5)
    void everyFilterFindsWhatItsQueryFindsInTheNavigator() {
        String system = aSystem();
        Map<String, Integer> totals = new LinkedHashMap<>();
        for (String filter : List.of(
                "",
                "level=critical",
                "level=none",
                "control=A.6.2.4",
                "system=" + system,
                "progress=done",
                "text=bias",
                "cell=5-3",
                "residual=low",
                "residual=none",
                "residual-cell=1-3",
                "level=high&progress=to-do&control=A.7.4")) {
            JsonNode list = list("?limit=1&" + filter);
            int total = list.path("total").asInt();
            totals.put(filter, total);
            assertEquals(searches.as("risklead", list.path("jql").asText()).total(), total, filter);
            Matcher link = NAVIGATOR.matcher(lead.page(PAGE + "&" + filter));
            assertTrue(link.find(), filter);
            assertEquals(
                    "/issues/?jql=" + URLEncoder.encode(list.path("jql").asText(), StandardCharsets.UTF_8),
                    link.group(1).replace("&amp;", "&"));
        }
        assertEquals(FEW, totals.get(""));
        for (String filter : List.of("level=critical", "level=none", "control=A.6.2.4", "system=" + system)) {
            int total = totals.getOrDefault(filter, 0);
            assertTrue(total > 0 && total < FEW, filter + " " + total);
        }
    }

    @Test
    @Order(6)
    void everyCellOfBothMapsCountsWhatItsDrillDownLists() {
        JsonNode both = list("?limit=1");
        assertBothMaps(FEW);

        HostIssues issues = new HostIssues(host, "admin");
        Issue away = issues.issue(keys(list("?level=critical&limit=1")).get(0));
        Issue other = issues.issue(keys(list("?level=high&limit=1")).get(0));
        String risk = Objects.requireNonNull(other.getIssueTypeId());
        issues.archiveOrRestore(away);
        assertBothMaps(FEW - 1);
        issues.retype(other, Objects.requireNonNull(issues.issue(aSystem()).getIssueTypeId()));
        assertBothMaps(FEW - 2);
        issues.archiveOrRestore(issues.issue(away.getKey()));
        issues.retype(other, risk);
        assertBothMaps(FEW);
        assertEquals(both.path("heatMap"), list("?limit=1").path("heatMap"), "as before");

        int onPage = 0;
        Matcher counts = COUNT.matcher(lead.page(PAGE + "&level=critical"));
        while (counts.find()) {
            onPage += Integer.parseInt(counts.group(1));
        }
        assertEquals(2 * FEW, onPage, "the filter leaves the maps alone");
        JiraClient auditor = JiraClient.loggedIn(host.baseUrl(), "auditor");
        assertEquals(both.path("heatMap"), auditor.get(REST + "/heat-map").ok(), "the same for everybody");
        assertEquals(
                both.path("residualHeatMap"),
                auditor.get(REST + "/heat-map?map=residual").ok());
        assertEquals("risk.map-unknown", lead.get(REST + "/heat-map?map=other").code());
    }

    private void assertBothMaps(int risks) {
        JsonNode both = list("?limit=1");
        check(both.path("heatMap"), "cell", "level", risks);
        check(both.path("residualHeatMap"), "residual-cell", "residual", risks);
    }

    private void check(JsonNode map, String cellParam, String levelParam, int risks) {
        assertEquals(CELLS, map.path("cells").size());
        int sum = map.path("notRated").asInt();
        for (JsonNode cell : map.path("cells")) {
            JsonNode found =
                    list("?limit=100&" + cellParam + "=" + cell.path("cell").asText());
            assertEquals(cell.path("count").asInt(), found.path("total").asInt(), cell.toString());
            found.path("risks")
                    .forEach(risk -> assertEquals(
                            cell.path("level").asText(),
                            levelParam.equals("level")
                                    ? risk.path("level").path("level").asText()
                                    : risk.path("residualLevel").asText(),
                            risk.toString()));
            sum += cell.path("count").asInt();
        }
        assertEquals(
                map.path("notRated").asInt(),
                list("?limit=1&" + levelParam + "=none").path("total").asInt());
        assertEquals(risks, sum);
        assertEquals(risks, map.path("total").asInt());
        assertTrue(map.path("notRated").asInt() < risks);
    }

    @Test
    @Order(7)
    void badParametersGetOneSentence() {
        Map.of(
                        "level=huge", "risk.level-unknown",
                        "control=B.1", "risk.control-unknown",
                        "control=A.99.9", "risk.control-unknown",
                        "system=AIMS-99999", "risk.system-unknown",
                        "progress=soon", "risk.progress-unknown",
                        "cell=6-1", "risk.cell-unknown",
                        "residual=huge", "risk.level-unknown",
                        "columns=huge", "risk.columns-unknown",
                        "sort=colour", "risk.sort-unknown",
                        "limit=1000", "param.out-of-range")
                .forEach((query, code) -> {
                    assertEquals(code, lead.get(REST + "?" + query).code(), query);
                    assertEquals(400, lead.get(REST + "?" + query).status(), query);
                });
        String page = lead.page(PAGE + "&level=%3Cb%3Ehuge");
        assertTrue(page.contains("“&lt;b&gt;huge” is no level of the risk model"), page);
        assertFalse(page.contains("<b>huge"));
        assertTrue(page.contains("aims-register-table"), "and all risks below");
    }

    @Test
    @Order(8)
    void anExportHoldsWhatThePageShows() {
        String query = "?level=critical&sort=-severity&columns=level,residual-level,updated";
        List<String> keys = keys(list(query + "&limit=100"));
        assertFalse(keys.isEmpty());
        TestBrowser browser = TestBrowser.loggedIn(host, "risklead");
        var csv = browser.get("/rest/aims/1.0/" + REST + "/export/csv" + query);
        List<String> lines = csv.body().lines().toList();
        assertEquals("\uFEFFKey,Summary,Inherent level,Residual level,Updated", lines.get(0));
        assertEquals(
                keys, lines.stream().skip(1).map(line -> line.split(",")[0]).toList());
        assertTrue(lines.get(1).contains(",Critical,"), lines.get(1));
        assertEquals(
                "attachment; filename=\"aims-risks.csv\"",
                csv.headers().firstValue("Content-Disposition").orElse(""));
        List<List<String>> sheet = XlsxSheets.rows(browser.download("/rest/aims/1.0/" + REST + "/export/xlsx" + query));
        assertEquals(List.of("Key", "Summary", "Inherent level", "Residual level", "Updated"), sheet.get(0));
        assertEquals(keys, sheet.stream().skip(1).map(row -> row.get(0)).toList());
        assertEquals("Critical", sheet.get(1).get(2));
        var refused = browser.get("/rest/aims/1.0/" + REST + "/export/csv?columns=colour");
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("risk.columns-unknown"), refused.body());
        assertEquals(
                404,
                TestBrowser.loggedIn(host, "developer")
                        .get("/rest/aims/1.0/" + REST + "/export/csv")
                        .statusCode());
    }

    @Test
    @Order(9)
    void aViewIsSavedOpenedRenamedAndDeleted() {
        Map<String, Object> body = Map.of("name", "Worst <b>", "shared", true, "query", "level=critical&sort=-updated");
        JsonNode view = lead.post(REST + "/views", body).ok();
        assertEquals("risk.view-name-used", lead.post(REST + "/views", body).code());
        assertEquals(
                "risk.level-unknown",
                lead.post(REST + "/views", Map.of("name", "Bad", "query", "level=Huge!"))
                        .code());
        JiraClient auditor = JiraClient.loggedIn(host.baseUrl(), "auditor");
        String page = auditor.page(PAGE);
        assertTrue(page.contains("Worst &lt;b&gt;"), "shared with everybody, and escaped");
        assertTrue(page.contains("&amp;level=critical&amp;sort=-updated\""), "its link");
        assertEquals(
                403, auditor.delete(REST + "/views/" + view.path("id").asLong()).status());
        JsonNode renamed = lead.put(
                        REST + "/views/" + view.path("id").asLong(),
                        Map.of(
                                "name",
                                "The worst",
                                "version",
                                view.path("version").asInt()))
                .ok();
        assertEquals("The worst", renamed.path("name").asText());
        assertEquals(
                204, lead.delete(REST + "/views/" + view.path("id").asLong()).status());
        assertEquals(
                404, lead.delete(REST + "/views/" + view.path("id").asLong()).status());
        assertEquals(0, lead.get(REST + "/views").ok().path("shared").size());
    }

    @Test
    @Order(10)
    void severalRisksAreChangedAtOnce() {
        List<String> keys = keys(list("?limit=3&sort=key"));
        JsonNode answer = lead.post(
                        REST + "/bulk",
                        Map.of(
                                "keys",
                                List.of(keys.get(0), keys.get(1), "AIMS-99999"),
                                "addControls",
                                List.of("A.2.2")))
                .ok();
        assertEquals(1, answer.path("refused").asInt(), answer.toString());
        assertEquals("refused", answer.path("risks").get(2).path("result").asText());
        assertTrue(answer.path("risks").get(2).path("message").asText().contains("AIMS-99999"));
        assertTrue(keys(list("?control=A.2.2&limit=100")).containsAll(keys.subList(0, 2)));
        assertEquals(
                "risk.bulk-one-thing",
                lead.post(REST + "/bulk", Map.of("keys", keys)).code());
        assertEquals(
                "risk.system-unknown",
                lead.post(REST + "/bulk", Map.of("keys", keys, "system", "AIMS-99999"))
                        .code());
    }

    @Test
    @Order(11)
    void fiveTimesTheRisksCostNoMore() {
        Map<String, Cost> few = costs();
        few.forEach((path, cost) -> {
            boolean isMap = path.equals(MAP);
            assertEquals(isMap ? 0 : 1, cost.of("SearchService.search"), path + " " + cost);
            assertEquals(0, cost.of("SearchService.searchCount"), path + " " + cost);
            assertTrue(cost.of("IssueLinkManager.getOutwardLinks") <= (isMap ? 0 : 25), path + " " + cost);
            assertTrue(
                    cost.statements() <= (isMap ? CELLS + 1 : 2 * CELLS + 4),
                    "a count for each cell, all risks, the acceptances, on the page two lists of views: " + path + " "
                            + cost);
        });
        seed(MANY);
        assertEquals(FEW + MANY, list("?limit=1").path("heatMap").path("total").asInt());
        assertEquals(few, costs());
    }

    private Map<String, Cost> costs() {
        Costs costs = new Costs(host, "risklead");
        Map<String, Cost> found = new LinkedHashMap<>();
        for (String path : List.of(
                PAGE + "&limit=25", PAGE + "&sort=-level&limit=25", "/rest/aims/1.0/" + REST + "?limit=25", MAP)) {
            found.put(path, costs.of(path));
        }
        return found;
    }
}
