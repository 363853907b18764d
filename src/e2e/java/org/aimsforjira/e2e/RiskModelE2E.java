package org.aimsforjira.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.demo.JiraClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A risk lead makes the built-in model the organization's own. The tests build on each other. */
@SuppressWarnings("NullAway.Init")
class RiskModelE2E extends Journey {
    private static final String ADDRESS = "/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira:risk-model-page";
    private static final String RESULT = ".aims-model-health-result";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Person lead;
    private Page page;

    RiskModelE2E() {
        super(true);
    }

    @BeforeAll
    void start() {
        lead = Person.loggedIn(browser, host.baseUrl(), "risklead");
        page = lead.page();
        accept();
    }

    /** A risk that another model can put on another level, before and after treatment, accepted as it is now. */
    private void accept() {
        JiraClient rater = JiraClient.loggedIn(host.baseUrl(), "risklead");
        Map<String, Object> rating = Map.of("likelihood", 2, "severity", 2, "confidence", "high");
        Map<String, Object> raised = new HashMap<>(rating);
        raised.put("token", "e2e-model-accepted");
        raised.put("summary", "Replies quote a price list of last year");
        String risk = rater.post("projects/AIMS/risks", raised).ok().path("key").asText();
        Map<String, Object> assessed = new HashMap<>(rating);
        JsonNode form = rater.get("risks/" + risk + "/assessments/form").ok();
        assessed.put("basedOn", form.path("basedOn").asInt());
        assessed.put("model", form.path("model").asText());
        assessed.put("residualLikelihood", 2);
        assessed.put("residualSeverity", 2);
        rater.post("risks/" + risk + "/assessments", assessed).ok();
        JiraClient approver = JiraClient.loggedIn(host.baseUrl(), "approver");
        JsonNode seen = approver.get("risks/" + risk + "/residual").ok().path("acceptance");
        Map<String, Object> wish = new HashMap<>();
        wish.put("rationale", "Rare and small");
        wish.put("expires", LocalDate.now(ZoneOffset.UTC).plusMonths(1).toString());
        wish.put("lastAcceptance", 0);
        wish.put("lastAssessment", seen.path("assessment").asInt());
        wish.put("lastFacts", seen.path("facts").asText());
        approver.post("risks/" + risk + "/acceptances", wish).ok();
    }

    @AfterAll
    void stop() {
        if (lead != null) {
            lead.close();
        }
    }

    private static void look(Person person, String picture) {
        lookAt(person, picture, "#aims-model");
    }

    private Locator place(String name) {
        return page.locator("[data-place='" + name + "']");
    }

    private void awaitErrors(int number) {
        page.waitForSelector(RESULT + "[data-errors='" + number + "']");
    }

    private void scrollTo(String selector) {
        page.evaluate("s => document.querySelector(s).scrollIntoView({block: 'start'})", selector);
    }

    @Test
    @Order(1)
    void theBuiltInModelIsShownAndCanBeMadeOnesOwn() {
        lead.go("/projects/AIMS");
        page.waitForNavigation(() -> page.click("#aims-risk-model-link, a:has-text('Risk model')"));
        assertEquals("Risk model", page.innerText("#aims-model-title"));
        look(lead, "model-page");
        page.click("text=Make it your own");
        awaitErrors(0);
        scrollTo("#aims-model-levels-title");
        look(lead, "model-editor");
        scrollTo("#aims-model-likelihood-title");
        lead.screenshot("model-editor-scales");
    }

    @Test
    @Order(2)
    void cellsAreSetByKeysAndTheCheckSaysWhatIsWrongWhere() {
        place("cell-1-1").focus();
        page.keyboard().press("ArrowRight");
        assertEquals("cell-1-2", page.evaluate("() => document.activeElement.dataset.place"));
        page.keyboard().press("4");
        awaitErrors(2);
        page.keyboard().press("ArrowUp");
        page.keyboard().press("0");
        awaitErrors(2);
        page.click("[data-id='level-add']");
        place("level-5").fill("Extreme");
        page.waitForSelector(".aims-model-findings [data-code='cell-empty']");
        page.waitForSelector(".aims-model-findings:not(:has([data-code='level-unnamed'])) [data-code='cell-empty']");
        String words = page.innerText(".aims-model-findings");
        assertTrue(words.contains("2 Unlikely") && words.contains("2 Minor"), words);
        scrollTo("#aims-model-health-title");
        look(lead, "model-editor-broken");
        scrollTo("#aims-model-matrix-title");
        lead.screenshot("model-editor-broken-matrix");
        page.click("[data-code='cell-empty'] button");
        assertEquals("cell-2-2", page.evaluate("() => document.activeElement.dataset.place"));
    }

    @Test
    @Order(3)
    void theDraftSurvivesAReload() {
        lead.go(ADDRESS);
        page.click("[data-action='continue']");
        page.waitForSelector(".aims-model-findings [data-code='cell-empty']");
        assertEquals("Extreme", place("level-5").inputValue());
    }

    @Test
    @Order(4)
    void aMendedModelTellsWhatItChangesAndComesIntoForce() {
        place("cell-1-2").focus();
        page.keyboard().press("1");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("1");
        place("cell-5-5").focus();
        page.keyboard().press("5");
        awaitErrors(0);
        page.click("[data-id='severity-add']");
        place("severity-6").fill("Catastrophic");
        place("severity-6-meaning").fill("Loss of life, or harm that cannot be undone");
        awaitErrors(0);
        page.selectOption("[data-place='kinds']", "safety");
        page.selectOption("[data-place='kind-safety-2']", "UNACCEPTABLE");
        page.waitForSelector(".aims-model-findings [data-code='kind-falls']");
        page.selectOption("[data-place='kind-safety-3']", "UNACCEPTABLE");
        awaitErrors(0);
        page.click("[data-action='preview']");
        page.waitForSelector(".aims-model-preview p");
        String preview = page.innerText(".aims-model-preview");
        assertTrue(preview.contains("another inherent level") && preview.contains("another residual level"), preview);
        assertTrue(page.innerText(".aims-model-stale").matches("(?s).*Acceptances: [1-9][0-9]*\\."), preview);
        page.fill("#aims-model-comment", "Board of 1 December");
        scrollTo("#aims-model-publish-title");
        look(lead, "model-editor-publish");
        page.waitForNavigation(() -> page.click("[data-action='publish']"));
        page.waitForSelector("[data-run='finished']");
        assertEquals("5x6-2", page.getAttribute(".aims-model-versions tbody tr", "data-version"));
        page.evaluate("() => window.scrollTo(0, 0)");
        look(lead, "model-published");
        page.click("text=Compare");
        page.waitForSelector(".aims-model-diff");
        assertTrue(page.innerText(".aims-model-diff").contains("Catastrophic"));
        scrollTo("#aims-model-view-versions");
        look(lead, "model-diff");
    }

    /** The page was opened while the levels were following; the run ends with failures. */
    @Test
    @Order(5)
    void aRunThatFailedForSomeRisksEndsAsAWarning() {
        page.route(
                "**/projects/AIMS/risk-model/run",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("""
                        {"version":"5x6-2","done":9,"failed":2,"total":9,"finished":true,"text":"2 could not be changed."}
                        """)));
        page.evaluate("""
                () => require(['aims/model/page'], page => {
                  const root = document.createElement('div');
                  root.dataset.path = 'projects/AIMS/risk-model';
                  root.innerHTML = '<div class="aui-message aui-message-info" data-run="running"><p></p></div>';
                  document.querySelector('#aims-model').prepend(root);
                  page.start(root);
                })
                """);
        Locator failed = page.locator("[data-run='failed']");
        failed.waitFor();
        assertEquals("aui-message aui-message-warning", failed.getAttribute("class"));
        assertEquals("2 could not be changed.", failed.innerText().strip());
        page.unroute("**/projects/AIMS/risk-model/run");
    }

    @Test
    @Order(6)
    void aGermanReaderReadsGerman() {
        lead.language("de");
        lead.go(ADDRESS);
        assertEquals("Risikomodell", page.innerText("#aims-model-title"));
        look(lead, "model-page-de");
        page.click("[data-action='edit']");
        awaitErrors(0);
        scrollTo("#aims-model-levels-title");
        look(lead, "model-editor-de");
        place("cell-2-2").focus();
        page.keyboard().press("5");
        page.waitForSelector(".aims-model-findings [data-code='falls-with-likelihood']");
        scrollTo("#aims-model-health-title");
        look(lead, "model-editor-broken-de");
        place("cell-2-2").focus();
        page.keyboard().press("2");
        awaitErrors(0);
        page.click("[data-action='preview']");
        page.waitForSelector(".aims-model-changes");
        assertEquals(2, page.locator(".aims-model-changes").count(), "inherent and residual levels");
        scrollTo("#aims-model-publish-title");
        look(lead, "model-editor-publish-de");
        page.click("[data-action='discard']");
        lead.language("en");
    }

    @Test
    @Order(7)
    void whoMayOnlyViewReadsAndOthersFindNothing() {
        try (Person auditor = Person.loggedIn(browser, host.baseUrl(), "auditor")) {
            auditor.go(ADDRESS);
            assertEquals(0, auditor.page().locator("[data-action='edit']").count());
            look(auditor, "model-viewer");
        }
        try (Person developer = Person.loggedIn(browser, host.baseUrl(), "developer")) {
            assertEquals(404, developer.go(ADDRESS));
        }
    }

    /** A colleague takes out a step while somebody renames another: the renamed one stays what it was, and the loss is said. */
    @Test
    @Order(8)
    void whatAColleaguePublishedMeanwhileCostsNoRating() throws IOException {
        String risk = JSON.readTree(lead.textOfPost(
                        "/rest/aims/1.0/projects/AIMS/risks",
                        Map.of(
                                "token", "e2e-model",
                                "summary", "Answers that nobody checks",
                                "likelihood", 3,
                                "severity", 2,
                                "confidence", "high")))
                .path("key")
                .asText();
        lead.go(ADDRESS);
        page.click("[data-action='edit']");
        awaitErrors(0);
        place("likelihood-3").fill("Occasional");
        colleagueRemoves("likelihood", 1);
        goOnOnTop("");
        assertEquals(
                List.of("step-gone"),
                page.locator(".aims-model-lost li").all().stream()
                        .map(line -> line.getAttribute("data-code"))
                        .toList());
        assertTrue(page.innerText(".aims-model-lost").contains("“Unlikely”"), page.innerText(".aims-model-lost"));
        // It is still said after a break.
        lead.go(ADDRESS);
        page.click("[data-action='continue']");
        page.waitForSelector(".aims-model-lost li");
        awaitErrors(0);
        page.waitForNavigation(() -> page.click("[data-action='publish']"));
        page.waitForSelector("[data-run='finished']");
        JsonNode rated = JSON.readTree(lead.textOf("/rest/aims/1.0/risks/" + risk));
        assertEquals(3, rated.path("likelihood").asInt(), rated.toString());
        assertTrue(page.innerText(".aims-model-view").contains("3 Occasional"));

        lead.language("de");
        lead.go(ADDRESS);
        page.click("[data-action='edit']");
        awaitErrors(0);
        place("severity-1").fill("Kaum spürbar");
        colleagueRemoves("severity", 2);
        goOnOnTop("-de");
        assertTrue(page.innerText(".aims-model-lost").contains("Ihr Schritt 3"), page.innerText(".aims-model-lost"));
        page.click("[data-action='discard']");
        lead.language("en");
    }

    private void colleagueRemoves(String scale, int index) throws IOException {
        String path = "/rest/aims/1.0/projects/AIMS/risk-model";
        JsonNode now = JSON.readTree(lead.textOf(path));
        ((ArrayNode) now.path("model").path(scale)).remove(index);
        ArrayNode matrix = (ArrayNode) now.path("model").path("matrix");
        if (scale.equals("likelihood")) {
            matrix.remove(index);
        } else {
            matrix.forEach(row -> ((ArrayNode) row).remove(index));
        }
        Map<String, Object> wish = Map.of(
                "draft",
                JSON.convertValue(now.path("model"), Map.class),
                "expected",
                now.path("version").asText(),
                "renameOptions",
                true);
        String answer = lead.textOfPost(path, wish);
        assertTrue(answer.startsWith("{\"version\""), answer);
    }

    private void goOnOnTop(String language) {
        page.click("[data-action='publish']");
        page.waitForSelector("[data-action='rebase']");
        scrollTo("#aims-model-publish-title");
        look(lead, "model-conflict" + language);
        page.click("[data-action='rebase']");
        page.waitForSelector(".aims-model-lost li");
        assertEquals(0, page.locator("[data-action='rebase']").count());
        scrollTo("#aims-model-publish-title");
        look(lead, "model-rebased" + language);
    }

    @Test
    @Order(9)
    void anAdministratorSeesTheDefaultAndWhoFollowsIt() {
        try (Person admin = Person.loggedIn(browser, host.baseUrl(), "admin")) {
            admin.go("/secure/admin/AimsRiskModel!default.jspa");
            if (admin.page().isVisible("input[name=webSudoPassword]")) {
                admin.page().fill("input[name=webSudoPassword]", "admin");
                admin.page().waitForNavigation(() -> admin.page().keyboard().press("Enter"));
            }
            admin.page().waitForSelector("#aims-model");
            admin.page().click("[data-action='edit']");
            admin.page().waitForSelector(RESULT + "[data-errors='0']");
            admin.page().evaluate("() => window.scrollTo(0, 0)");
            look(admin, "model-default");
            admin.page().click("[data-action='preview']");
            admin.page().waitForSelector(".aims-model-preview p");
            assertTrue(admin.page().innerText(".aims-model-preview").contains("none follows the default"));
            admin.page()
                    .evaluate("() => document.querySelector('.aims-model-stale').scrollIntoView({block: 'center'})");
            assertTrue(admin.page().innerText(".aims-model-stale").contains("in the AIMS that get the model"));
            admin.screenshot("model-default-publish");
        }
    }

    @Test
    @Order(10)
    void whoRaisesARiskMeanwhileChoosesTheStepsAgainAndLosesNoText() throws IOException {
        RiskSteps risks = new RiskSteps(lead);
        risks.openSystem("Dynamic discounts");
        risks.openDialog("raise");
        risks.field("summary").fill("Discounts are given twice");
        risks.field("likelihood").selectOption("2");
        risks.select("confidence", "High");
        colleagueRemoves("likelihood", 0);
        page.click(".aims-work-dialog button[type=submit]");
        page.click("[data-aims-reload]");
        page.waitForSelector(".aims-chosen-before");
        assertEquals("Discounts are given twice", risks.field("summary").inputValue());
        assertEquals("", risks.field("likelihood").inputValue());
        assertEquals("high", risks.field("confidence").inputValue());
        lead.screenshot("risk-raise-model-again");
        assertFine(lead, ".aims-work-dialog");
        risks.field("likelihood").selectOption("1");
        assertNotEquals("", risks.save());
    }
}
