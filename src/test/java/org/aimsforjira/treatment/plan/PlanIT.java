package org.aimsforjira.treatment.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.aimsforjira.bench.SeedSizes;
import org.aimsforjira.bench.Seeder;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestBrowser;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.host.demo.JiraClient.Answer;
import org.aimsforjira.host.jira.user.HostUser;
import org.aimsforjira.host.jira.user.Users;
import org.aimsforjira.testing.Costs;
import org.aimsforjira.testing.Costs.Cost;
import org.aimsforjira.testing.HostIssues;
import org.aimsforjira.testing.HostProjections;
import org.aimsforjira.testing.JqlSearches;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The treatment plan of the packaged plugin: who sees what, approvals, what moved since, filters and costs. The tests build on each other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class PlanIT {
    private static final String PAGE = "/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira:treatment-plan-page";
    private static final String REST = "projects/AIMS/treatment-plan";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private Host host;
    private HostIssues issues;
    private HostProjections projections;
    private JiraClient lead;
    private JiraClient auditor;
    private Issue risk;
    private Issue other;
    private Issue verify;
    private Issue log;
    private Issue hidden;

    @BeforeAll
    void start() {
        host = Host.start(TestHosts.options().withPluginJar(Path.of(System.getProperty("aims.jar"))));
        assertEquals("", TestHosts.reason(host));
        JiraClient.loggedIn(host.baseUrl(), "admin").setUp();
        lead = JiraClient.loggedIn(host.baseUrl(), "risklead");
        auditor = JiraClient.loggedIn(host.baseUrl(), "auditor");
        issues = new HostIssues(host, "admin");
        projections = new HostProjections(host);
    }

    @AfterAll
    void stop() {
        host.close();
    }

    private JsonNode plan(String query) {
        return lead.get(REST + query).ok();
    }

    private Answer approve(int seen, String comment) {
        Map<String, Object> body = new HashMap<>();
        body.put("seen", seen);
        body.put("comment", comment);
        return lead.post(REST + "/approvals", body);
    }

    private static List<String> keys(JsonNode list) {
        List<String> keys = new ArrayList<>();
        list.path("risks").forEach(each -> keys.add(each.path("key").asText()));
        return keys;
    }

    private static JsonNode row(JsonNode plan, Issue risk) {
        for (JsonNode row : plan.path("risks")) {
            if (row.path("key").asText().equals(risk.getKey())) {
                return row;
            }
        }
        throw new AssertionError(risk.getKey() + " is not in " + plan);
    }

    private static JsonNode line(JsonNode row, Issue treatment) {
        for (JsonNode line : row.path("treatments")) {
            if (line.path("key").asText().equals(treatment.getKey())) {
                return line;
            }
        }
        throw new AssertionError(treatment.getKey() + " is not in " + row);
    }

    private static List<String> texts(JsonNode changes) {
        List<String> texts = new ArrayList<>();
        changes.forEach(change -> texts.add(change.path("text").asText()));
        return texts;
    }

    private static List<String> kinds(JsonNode changes) {
        return changes.findValues("kind").stream().map(JsonNode::asText).toList();
    }

    private void due(Issue issue, String day) {
        lead.jira("PUT", "issue/" + issue.getKey(), Map.of("fields", Map.of("duedate", day)))
                .ok();
    }

    /** Closes an issue as not carried out. */
    private void close(Issue issue) {
        String path = "issue/" + issue.getKey() + "/transitions";
        for (JsonNode way : lead.jira("GET", path, null).ok().path("transitions")) {
            if (way.path("to").path("statusCategory").path("key").asText().equals("done")) {
                lead.jira(
                                "POST",
                                path,
                                Map.of("transition", Map.of("id", way.path("id").asText())))
                        .ok();
                update(issue, changed -> changed.setResolutionId(resolution("Won't Do")));
                return;
            }
        }
        throw new AssertionError("No way to close " + issue.getKey());
    }

    private void estimate(Issue issue, long seconds) {
        update(issue, changed -> {
            changed.setOriginalEstimate(seconds);
            changed.setEstimate(seconds / 2);
        });
    }

    private String resolution(String name) {
        return host.context().jira().service(ConstantsManager.class).getResolutions().stream()
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    /** As a script does that asks no screen. */
    private void update(Issue issue, Consumer<MutableIssue> change) {
        IssueManager manager = host.context().jira().service(IssueManager.class);
        MutableIssue changed = manager.getIssueObject(issue.getId());
        change.accept(changed);
        manager.updateIssue(
                host.context().jira().service(UserManager.class).getUserByName("admin"),
                changed,
                EventDispatchOption.ISSUE_UPDATED,
                false);
    }

    @Test
    @Order(1)
    void withoutARiskThePageSaysWhereTheyComeFromAndNothingCanBeApproved() {
        String page = lead.page(PAGE);
        assertTrue(page.contains("There are no AI risks that you can see"), page);
        assertTrue(page.contains("aims-treatment-plan-link"), "in the sidebar");
        assertFalse(page.contains("id=\"aims-plan-approve\""));
        Answer answer = approve(0, "");
        assertEquals(409, answer.status());
        assertEquals("plan.nothing-to-approve", answer.code());
        assertEquals(0, plan("").path("total").asInt());
    }

    @Test
    @Order(2)
    void itIsThereForHoldersOfViewAimsOnly() {
        for (String user : List.of("developer", "outsider")) {
            TestBrowser browser = TestBrowser.loggedIn(host, user);
            assertEquals(404, browser.get(PAGE).statusCode(), user);
            for (String path :
                    List.of("", "/approvals", "/approvals/1", "/approvals/1/changes", "/approvals/1/verification")) {
                var answer = browser.get("/rest/aims/1.0/" + REST + path);
                assertEquals(404, answer.statusCode(), user + path);
                assertEquals(
                        browser.get("/rest/aims/1.0/projects/NOSUCH/treatment-plan" + path)
                                .body(),
                        answer.body(),
                        user + path);
            }
            assertEquals(
                    404,
                    JiraClient.loggedIn(host.baseUrl(), user)
                            .post(REST + "/approvals", Map.of("seen", 0))
                            .status());
        }
        assertEquals(401, new TestBrowser(host).get("/rest/aims/1.0/" + REST).statusCode());
        Answer refused = auditor.post(REST + "/approvals", Map.of("seen", 0));
        assertEquals(403, refused.status());
        assertEquals("permission-missing", refused.code());
        assertEquals(404, lead.get(REST + "/approvals/1").status());
        assertEquals(404, lead.get(REST + "/approvals/x/changes").status());
    }

    @Test
    @Order(3)
    void aForgedRequestApprovesNothing() {
        var forged = TestBrowser.loggedIn(host, "risklead")
                .send(
                        "POST",
                        "/rest/aims/1.0/" + REST + "/approvals",
                        "{\"seen\": 0}",
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        assertTrue(forged.statusCode() == 403 || forged.statusCode() == 415, forged.statusCode() + " " + forged.body());
        assertEquals(0, lead.get(REST + "/approvals").ok().path("total").asInt());
    }

    @Test
    @Order(4)
    void aPlanIsApprovedOnceByWhoSawTheLastOne() {
        risk = issues.create("AIMS", "AI Risk", "It <b>lies</b>", "Annex A controls", List.of("A.6.2.4", "A.7.4"));
        other = issues.create("AIMS", "AI Risk", "It is slow", "Annex A controls", List.of());
        verify = issues.create("SHOP", "Task", "Verify", "Annex A controls", List.of("A.6.2.4"));
        log = issues.create("SHOP", "Task", "Log", "Annex A controls", List.of());
        hidden = issues.create("CARE", "Task", "Hidden from auditors", "Annex A controls", List.of());
        for (Issue each : List.of(verify, log, hidden)) {
            issues.link(each, "AI treatment", risk);
        }
        due(verify, "2027-01-10");
        estimate(verify, 7_200);

        Answer first = approve(0, "  As agreed  ");
        assertEquals(201, first.status());
        assertEquals(1, first.body().path("number").asInt());
        assertEquals(2, first.body().path("risks").asInt());
        assertEquals(3, first.body().path("treatments").asInt());
        assertEquals("As agreed", first.body().path("comment").asText());
        Answer late = approve(0, "");
        assertEquals(409, late.status());
        assertEquals("plan.approved-meanwhile", late.code());
        assertTrue(
                late.body().path("message").asText().contains("plan 1"),
                late.body().toString());
        assertEquals(400, approve(1, "x".repeat(2001)).status());
        assertEquals(
                "risk.field-missing",
                lead.post(REST + "/approvals", Map.of("comment", "x")).code());
        assertEquals(1, lead.get(REST + "/approvals").ok().path("total").asInt());

        JsonNode entry = lead.get("projects/AIMS/audit-trail?limit=1")
                .ok()
                .path("entries")
                .get(0);
        assertEquals("treatment.plan.approved", entry.path("action").asText());
        assertTrue(entry.toString().contains(first.body().path("hash").asText()), entry.toString());
        JsonNode frozen = lead.get(REST + "/approvals/1").ok();
        assertTrue(frozen.path("consistent").asBoolean());
        assertEquals(new TreeSet<>(List.of(risk.getKey(), other.getKey())), new TreeSet<>(keys(frozen)));
        assertEquals("2027-01-10", line(row(frozen, risk), verify).path("due").asText());
        assertEquals(
                "[\"A.6.2.4\"]",
                line(row(frozen, risk), verify).path("controls").toString());
        assertEquals(
                "[\"A.6.2.4\",\"A.7.4\"]",
                line(row(frozen, risk), log).path("controls").toString());

        JsonNode row = row(plan(""), risk);
        assertEquals(List.of(), kinds(row));
        assertEquals(7_200, row.path("cost").path("original").asLong());
        assertEquals(3_600, plan("").path("cost").path("remaining").asLong());
        String page = lead.page(PAGE);
        assertTrue(page.contains("Plan 1, approved by"), page);
        assertTrue(page.contains("It &lt;b&gt;lies&lt;/b&gt;") && !page.contains("<b>lies"));
        assertTrue(page.contains("data-aims-action=\"bulk\""), "the dialogs of the panel");
    }

    @Test
    @Order(5)
    void whatMovesIsSaidInWordsToEachAsFarAsTheyMaySee() {
        due(verify, "2027-01-22");
        close(log);
        Issue added = issues.create("SHOP", "Task", "Train people", "Annex A controls", List.of());
        issues.link(added, "AI treatment", other);
        issues.unlink(hidden, 0);

        JsonNode row = row(plan(""), risk);
        JsonNode moved = line(row, verify);
        assertEquals(12, moved.path("slippage").asInt());
        assertEquals(12, moved.path("changes").get(0).path("days").asInt());
        assertEquals(
                List.of("due date moved from Jan 10, 2027 to Jan 22, 2027: 12 days later"),
                texts(moved.path("changes")));
        assertEquals(List.of("dropped"), kinds(line(row, log).path("changes")));
        assertEquals("dropped", line(row, log).path("progress").asText());
        assertFalse(line(row, hidden).path("treats").asBoolean());
        assertEquals(List.of("removed"), kinds(line(row, hidden).path("changes")));
        assertEquals(List.of("added"), kinds(line(row(plan(""), other), added).path("changes")));
        String page = lead.page(PAGE);
        assertTrue(page.contains("12 days later than approved"), page);

        JsonNode changes = lead.get(REST + "/approvals/1/changes").ok();
        JsonNode counts = changes.path("summary").path("counts");
        assertEquals(1, counts.path("due").asInt());
        assertEquals(1, counts.path("added").asInt());
        assertEquals(1, counts.path("removed").asInt());
        assertEquals(2, changes.path("summary").path("risks").asInt());
        assertEquals(4, changes.path("summary").path("treatments").asInt());
        assertTrue(
                changes.path("summary").path("text").asText().startsWith("Since then 2 risks and 4 treatments moved: "),
                changes.toString());
        assertEquals(new TreeSet<>(List.of(risk.getKey(), other.getKey())), new TreeSet<>(keys(changes)));
        assertTrue(changes.toString().contains(hidden.getKey()));

        JsonNode seen = auditor.get(REST + "/approvals/1/changes").ok();
        assertEquals(changes.path("summary"), seen.path("summary"), "totals are the same for everybody");
        assertFalse(seen.toString().contains(hidden.getKey()), seen.toString());
        assertFalse(seen.toString().contains("Hidden from auditors"));
        assertFalse(auditor.get(REST).ok().toString().contains(hidden.getKey()));
        assertTrue(row(auditor.get(REST).ok(), risk).path("moreTreatments").asBoolean());
        assertFalse(auditor.page(PAGE).contains("id=\"aims-plan-approve\""));
    }

    @Test
    @Order(6)
    void aSecondApprovalStartsAnew() {
        String first = lead.get(REST + "/approvals/1")
                .ok()
                .path("approval")
                .path("hash")
                .asText();
        JsonNode second = approve(1, "").ok();
        assertEquals(2, second.path("number").asInt());
        assertEquals(first, second.path("previous").asText());
        assertEquals(
                "Nothing moved since.",
                lead.get(REST + "/approvals/2/changes")
                        .ok()
                        .path("summary")
                        .path("text")
                        .asText());
        JsonNode between = lead.get(REST + "/approvals/1/changes?with=2").ok();
        assertEquals(4, between.path("summary").path("treatments").asInt());
        assertEquals(
                "plan.order", lead.get(REST + "/approvals/2/changes?with=1").code());
        assertEquals(404, lead.get(REST + "/approvals/1/changes?with=9").status());
        assertEquals(List.of(), kinds(row(plan(""), risk)));
        assertTrue(lead.get(REST + "/approvals/2").ok().path("consistent").asBoolean());
        assertEquals(
                "2027-01-10",
                line(row(lead.get(REST + "/approvals/1").ok(), risk), verify)
                        .path("due")
                        .asText(),
                "the old one stays");
    }

    @Test
    @Order(7)
    void ofTwoAtOnceOneIsTold() {
        List<CompletableFuture<Answer>> both = List.of(
                CompletableFuture.supplyAsync(() -> approve(2, "one")),
                CompletableFuture.supplyAsync(() -> JiraClient.loggedIn(host.baseUrl(), "risklead")
                        .post(REST + "/approvals", Map.of("seen", 2, "comment", "two"))));
        List<Integer> answers = both.stream()
                .map(CompletableFuture::join)
                .map(Answer::status)
                .sorted()
                .toList();
        assertEquals(List.of(201, 409), answers);
        assertEquals(3, lead.get(REST + "/approvals").ok().path("total").asInt());
    }

    @Test
    @Order(8)
    void everyFilterFindsWhatItsQueryFindsInTheNavigator() {
        due(verify, TODAY.minusDays(2).toString());
        JqlSearches searches = new JqlSearches(host.baseUrl());
        Map<String, List<String>> expected = new LinkedHashMap<>();
        expected.put("option=none", List.of(risk.getKey(), other.getKey()));
        expected.put("option=mitigate", List.of());
        expected.put("work=overdue", List.of(risk.getKey()));
        expected.put("project=SHOP", List.of(risk.getKey(), other.getKey()));
        expected.put("project=care", List.of());
        expected.put("assignee=none&work=open", List.of(risk.getKey(), other.getKey()));
        expected.put("assignee=developer", List.of());
        expected.put("text=slow&work=open", List.of(other.getKey()));
        expected.forEach((filter, keys) -> {
            JsonNode list = plan("?" + filter);
            assertEquals(new TreeSet<>(keys), new TreeSet<>(keys(list)), filter + " " + list.path("jql"));
            assertEquals(
                    new TreeSet<>(keys),
                    new TreeSet<>(
                            searches.as("risklead", list.path("jql").asText()).keys()),
                    filter);
        });
        assertTrue(
                line(row(plan("?work=overdue"), risk), verify).path("overdue").asBoolean());
        assertTrue(lead.page(PAGE + "&work=overdue").contains("aui-lozenge-error\">Overdue<"));
        Map.of(
                        "option=burn", "plan.option-unknown",
                        "work=lazy", "plan.work-unknown",
                        "project=NOSUCH", "plan.project-unknown",
                        "assignee=nosuch", "plan.person-unknown",
                        "limit=1000", "param.out-of-range")
                .forEach((query, code) -> {
                    assertEquals(code, lead.get(REST + "?" + query).code(), query);
                    assertEquals(400, lead.get(REST + "?" + query).status(), query);
                });
        String page = lead.page(PAGE + "&work=%3Cb%3Elazy");
        assertTrue(page.contains("“&lt;b&gt;lazy” is no state of work"), page);
        assertFalse(page.contains("<b>lazy"));
    }

    @Test
    @Order(9)
    void overdueIsTheSameForSearchersInTwoZones() {
        Users users = host.context().jira().users();
        HostUser person = users.byName("risklead").orElseThrow();
        ZoneId before = users.zoneOf(person);
        for (int ago : List.of(2, 1, 0, -1, -2)) {
            due(verify, TODAY.minusDays(ago).toString());
            for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago")) {
                users.setZone(person, ZoneId.of(zone));
                boolean overdue =
                        line(row(plan(""), risk), verify).path("overdue").asBoolean();
                JsonNode found = plan("?work=overdue");
                assertEquals(overdue, keys(found).contains(risk.getKey()), ago + " " + zone + " " + found.path("jql"));
                assertEquals(ago > 0, overdue, ago + " " + zone);
            }
        }
        users.setZone(person, before);
        due(verify, TODAY.minusDays(2).toString());
    }

    @Test
    @Order(10)
    void aDeletedRiskStaysInThePlanAndIsNamedAsItWas() throws RemoveException {
        issues.delete(other);
        JsonNode changes = lead.get(REST + "/approvals/3/changes").ok();
        assertEquals(
                1, changes.path("summary").path("counts").path("risk-removed").asInt());
        assertTrue(changes.path("more").asBoolean());
        assertFalse(keys(changes).contains(other.getKey()));
        JsonNode frozen = lead.get(REST + "/approvals/3").ok();
        assertTrue(frozen.path("consistent").asBoolean());
        assertEquals(2, frozen.path("total").asInt());
        assertEquals(List.of(risk.getKey(), other.getKey()), keys(frozen));
        assertFalse(row(frozen, risk).path("deleted").asBoolean());
        assertTrue(row(frozen, other).path("deleted").asBoolean());
        assertEquals("It is slow", row(frozen, other).path("summary").asText());
        assertEquals(
                List.of(risk.getKey(), other.getKey()),
                keys(auditor.get(REST + "/approvals/3").ok()));
    }

    @Test
    @Order(11)
    void aRowThatWasChangedInTheDatabaseIsSaidAndMarksNothing() {
        due(verify, "2027-03-01");
        assertFalse(kinds(row(plan(""), risk)).isEmpty());
        rewrite("2027-01-22", "2029-01-22");

        JsonNode list = plan("");
        assertFalse(list.path("consistent").asBoolean());
        assertEquals(List.of(), kinds(row(list, risk)));
        String page = lead.page(PAGE);
        assertTrue(page.contains("aui-lozenge-error\">Changed in the database since<"), page);
        assertFalse(page.contains("aims-plan-mark\"") || page.contains("id=\"aims-plan-changes\""), page);
        Answer changes = lead.get(REST + "/approvals/3/changes");
        assertEquals(409, changes.status());
        assertEquals("plan.inconsistent", changes.code());
        for (String path : List.of("/approvals/3", "/approvals/3/verification")) {
            assertFalse(lead.get(REST + path).ok().path("consistent").asBoolean(), path);
        }
        assertTrue(lead.get(REST + "/approvals/2/verification")
                .ok()
                .path("consistent")
                .asBoolean());

        rewrite("2029-01-22", "2027-01-22");
        assertTrue(plan("").path("consistent").asBoolean());
    }

    /** As somebody with the database does. */
    private void rewrite(String from, String to) {
        Db db = host.context().jira().db();
        String table = projections.table("PLAN_PART");
        db.transact(() -> assertEquals(
                1,
                db.update(
                        "update \"" + table
                                + "\" set \"CONTENT\" = replace(\"CONTENT\", ?, ?) where \"PLAN_KEY\" like '%:3'",
                        from,
                        to)));
    }

    @Test
    @Order(12)
    void fiftyRisksCostNoMoreStatementsThanOne() throws InterruptedException {
        Map<String, Cost> few = costs();
        projections.disable();
        Seeder.seed(host.context().jira(), "AIMS", new SeedSizes(5, 120, 200, 0, 0), 7, Instant.now());
        projections.enable();
        assertEquals(4, approve(3, "").ok().path("number").asInt());
        Map<String, Cost> many = costs();
        few.forEach((path, cost) -> {
            Cost now = many.getOrDefault(path, new Cost(0, Map.of()));
            assertEquals(cost.statements(), now.statements(), path + " " + now);
            assertTrue(now.statements() <= 5, path + " " + now);
            assertEquals(1, now.of("SearchService.search"), path + " " + now);
            assertTrue(now.of("IssueLinkManager.getInwardLinks") <= 50, path + " " + now);
            assertTrue(now.of("IssueManager.getIssueObjects") <= 2, path + " " + now);
            assertTrue(now.of("IssueManager.getIssueObject") <= cost.of("IssueManager.getIssueObject"), path + now);
        });
    }

    private Map<String, Cost> costs() {
        Costs costs = new Costs(host, "risklead");
        Map<String, Cost> found = new LinkedHashMap<>();
        for (String path : List.of(PAGE + "&limit=50", "/rest/aims/1.0/" + REST + "?limit=50")) {
            found.put(path, costs.of(path));
        }
        return found;
    }
}
