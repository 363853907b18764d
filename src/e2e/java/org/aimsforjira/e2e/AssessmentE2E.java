package org.aimsforjira.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.demo.JiraClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A risk is assessed in the dialog, by two people at once, and its history is read. The steps build on each other. */
class AssessmentE2E extends Journey {
    private static final String WHY =
            "Yearly review after the complaints of spring: answers about refunds were wrong more often than the tests of last year said.";
    private static final String MINE = "The new test set has 400 questions; one in nine was answered wrongly.";

    private JiraClient lead;
    private String risk = "";

    AssessmentE2E() {
        super(false);
    }

    @BeforeAll
    void start() {
        List<String> all = List.of("Risk Leads", "Administrators");
        JiraClient.loggedIn(host.baseUrl(), "admin")
                .setUp(Map.of("AIMS_VIEW", all, "AIMS_EDIT", all, "AIMS_ASSESS_RISK", all, "AIMS_APPROVE", all));
        lead = JiraClient.loggedIn(host.baseUrl(), "risklead");
        Map<String, Object> raised = new HashMap<>();
        raised.put("token", "assessment-e2e-1");
        raised.put("summary", "The chatbot gives wrong answers about refunds");
        raised.put("controls", List.of("A.6.2.4", "A.7.4"));
        risk = lead.post("projects/AIMS/risks", raised).ok().path("key").asText();
    }

    private static void look(Person person, String picture, String part) {
        person.screenshot(picture);
        assertFine(person, part);
    }

    private static Locator panel(Person person) {
        Locator panel = person.page().locator(".aims-assessments[data-aims-filled]");
        person.page()
                .waitForFunction(
                        "() => { const p = document.querySelector('.aims-assessments'); return p && !p.textContent.includes('…'); }");
        return panel;
    }

    private static void consequence(RiskSteps risks, Person person, int row, String to, String kind, String severity) {
        person.page().click(".aims-consequence-add");
        Locator line = person.page().locator("table.aims-consequences tbody tr").nth(row);
        line.locator("[data-part=to]").selectOption(new SelectOption().setLabel(to));
        line.locator("[data-part=kind]").selectOption(new SelectOption().setLabel(kind));
        line.locator("[data-part=severity]").selectOption(new SelectOption().setLabel(severity));
    }

    private static String text(Person person, String selector) {
        return person.page().locator(selector).innerText();
    }

    private static void scroll(Person person, String selector) {
        person.page().locator(selector).evaluate("element => { element.scrollTop = element.scrollHeight; }");
    }

    @Test
    @Order(1)
    void aRiskIsAssessedByItsConsequences() {
        try (Person person = as("risklead")) {
            RiskSteps risks = new RiskSteps(person);
            risks.openIssue(risk);
            assertTrue(
                    panel(person).innerText().contains("Not assessed yet"),
                    panel(person).innerText());
            risks.openDialog("rate");
            assertTrue(risks.refusedAt("likelihood").contains("Choose both"));
            risks.select("likelihood", "3 Possible");
            risks.select("confidence", "Low");
            risks.select("severity", "2 Minor");
            consequence(risks, person, 0, "Individuals", "Fairness", "4 Major");
            consequence(risks, person, 1, "Organization", "Reputation", "3 Moderate");
            assertEquals("4", risks.field("severity").inputValue(), "the worst");
            assertTrue(risks.field("severity").isDisabled());
            String preview = text(person, "[data-field=inherentPreview]");
            assertTrue(preview.contains("High") && preview.contains("counts as 4 Likely"), preview);
            consequence(risks, person, 2, "Individuals", "Fairness", "1 Negligible");
            assertTrue(risks.refusedAt("consequences").contains("rated twice"));
            person.page()
                    .locator("table.aims-consequences tbody tr")
                    .nth(2)
                    .locator("button")
                    .click();
            risks.select("residualLikelihood", "2 Unlikely");
            risks.select("residualSeverity", "3 Moderate");
            assertTrue(text(person, "[data-field=residualPreview]").contains("Medium"));
            risks.field("why").fill(WHY);
            risks.field("inputs").fill("Complaints 1 to 42, test report of April");
            person.page().locator(".aims-work-dialog .aui-dialog2-content").evaluate("e => { e.scrollTop = 0; }");
            look(person, "assessment-dialog", ".aims-work-dialog");
            scroll(person, ".aims-work-dialog .aui-dialog2-content");
            person.screenshot("assessment-dialog-end");
            risks.save();
            String panel = panel(person).innerText();
            assertTrue(panel.contains("High") && panel.contains("Medium") && panel.contains(WHY), panel);
            look(person, "assessment-panel", ".aims-assessments");
        }
    }

    @Test
    @Order(2)
    void ofTwoAtOnceOneSeesWhatChangedAndLosesNothing() {
        try (Person person = as("risklead");
                Person other = as("admin")) {
            RiskSteps mine = new RiskSteps(person);
            mine.openIssue(risk);
            mine.openDialog("rate");
            mine.select("likelihood", "4 Likely");
            mine.select("confidence", "Medium");
            mine.field("why").fill(MINE);

            RiskSteps theirs = new RiskSteps(other);
            theirs.openIssue(risk);
            theirs.openDialog("rate");
            theirs.select("likelihood", "2 Unlikely");
            theirs.field("why").fill("The refund answers now come from a fixed list.");
            theirs.save();

            Page page = person.page();
            page.click(".aims-work-dialog button[type=submit]");
            page.waitForSelector(".aims-conflict");
            String conflict = text(person, ".aims-conflict");
            assertTrue(conflict.contains("Alex Admin assessed " + risk), conflict);
            assertTrue(conflict.contains("2 Unlikely") && conflict.contains("4 Likely"), conflict);
            assertTrue(conflict.contains("fixed list") && conflict.contains("400 questions"), conflict);
            assertEquals("keep", page.evaluate("() => document.activeElement.getAttribute('data-aims-conflict')"));
            look(person, "assessment-conflict", ".aims-work-dialog");
            page.keyboard().press("Enter");
            assertEquals(MINE, mine.field("why").inputValue());
            assertEquals("4", mine.field("likelihood").inputValue());
            mine.save();
            assertTrue(
                    panel(person).innerText().contains("Assessment 3"),
                    panel(person).innerText());
        }
    }

    @Test
    @Order(3)
    void theirRatingsCanBeTakenOverAndMyTextsStay() {
        try (Person person = as("risklead")) {
            RiskSteps mine = new RiskSteps(person);
            mine.openIssue(risk);
            mine.openDialog("rate");
            mine.field("why").fill(MINE);
            mine.select("likelihood", "5 Almost certain");
            Map<String, Object> theirs = new HashMap<>();
            theirs.put("basedOn", 3);
            theirs.put("model", "5x5-1");
            theirs.put("likelihood", 1);
            theirs.put("severity", 2);
            theirs.put("confidence", "high");
            lead.post("risks/" + risk + "/assessments", theirs).ok();
            person.page().click(".aims-work-dialog button[type=submit]");
            person.page().click("[data-aims-conflict=use]");
            assertEquals("1", mine.field("likelihood").inputValue());
            assertEquals("2", mine.field("severity").inputValue());
            assertEquals(MINE, mine.field("why").inputValue());
            mine.save();
            assertTrue(
                    panel(person).innerText().contains("Assessment 5"),
                    panel(person).innerText());
        }
    }

    private static void openHistory(Person person) {
        panel(person);
        person.page().click("[data-aims-history]");
        person.page().waitForSelector("#aims-assessment-history .aims-diff");
    }

    @Test
    @Order(4)
    void theHistoryShowsTheWayAndAnyTwoSideBySide() {
        for (int[] next : new int[][] {{3, 4}, {4, 4}, {5, 5}, {2, 3}}) {
            Map<String, Object> body = new HashMap<>();
            body.put(
                    "basedOn",
                    lead.get("risks/" + risk + "/assessments/form")
                            .ok()
                            .path("basedOn")
                            .asInt());
            body.put("model", "5x5-1");
            body.put("likelihood", next[0]);
            body.put("severity", next[1]);
            body.put("confidence", "medium");
            body.put("residualLikelihood", Math.max(1, next[0] - 1));
            body.put("residualSeverity", Math.max(1, next[1] - 1));
            body.put("why", "Measured again");
            lead.post("risks/" + risk + "/assessments", body).ok();
        }
        try (Person person = as("risklead")) {
            new RiskSteps(person).openIssue(risk);
            openHistory(person);
            assertEquals(9, person.page().locator(".aims-history-list tbody tr").count());
            assertTrue(String.valueOf(person.page().locator("svg.aims-chart").getAttribute("aria-label"))
                    .contains("8 Critical"));
            person.page().selectOption("#aims-history-from", "1");
            person.page()
                    .waitForFunction("() => document.querySelector('.aims-diff').textContent.includes('Fairness')");
            String diff = text(person, ".aims-diff");
            assertTrue(diff.contains("Individuals, Fairness: 4 Major"), diff);
            assertTrue(diff.contains("Consequences not rated"), diff);
            look(person, "assessment-history", "#aims-assessment-history");
            scroll(person, "#aims-assessment-history .aui-dialog2-content");
            person.screenshot("assessment-history-end");
            person.page().keyboard().press("Escape");
            assertEquals(
                    true, person.page().evaluate("() => document.activeElement.hasAttribute('data-aims-history')"));
        }
    }

    @Test
    @Order(5)
    void aGermanReaderReadsGerman() {
        try (Person person = as("risklead")) {
            person.language("de");
            RiskSteps risks = new RiskSteps(person);
            risks.openIssue(risk);
            panel(person);
            look(person, "assessment-panel-de", ".aims-assessments");
            risks.openDialog("rate");
            consequence(risks, person, 0, "Individuals", "Fairness", "4 Major");
            risks.field("why").fill("Neue Testreihe");
            look(person, "assessment-dialog-de", ".aims-work-dialog");
            Map<String, Object> theirs = new HashMap<>();
            theirs.put("basedOn", 9);
            theirs.put("model", "5x5-1");
            theirs.put("likelihood", 1);
            theirs.put("severity", 2);
            lead.post("risks/" + risk + "/assessments", theirs).ok();
            person.page().click(".aims-work-dialog button[type=submit]");
            person.page().waitForSelector(".aims-conflict");
            look(person, "assessment-conflict-de", ".aims-work-dialog");
            risks.cancel();
            openHistory(person);
            look(person, "assessment-history-de", "#aims-assessment-history");
            person.page().keyboard().press("Escape");
            person.language("en");
        }
    }

    @Test
    @Order(6)
    void manyAreAssessedInOneDialog() {
        String other = lead.jira(
                        "POST",
                        "issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project", Map.of("key", "AIMS"),
                                        "issuetype", Map.of("name", "AI Risk"),
                                        "summary", "Not rated")))
                .ok()
                .path("key")
                .asText();
        try (Person person = as("risklead")) {
            new RiskSteps(person).openIssue(risk);
            person.page()
                    .evaluate(
                            "keys => require(['aims/risk/assess-many'], m => m.assessMany(keys, said => { window.aimsSaid = said; }))",
                            List.of(risk, other));
            person.page().waitForSelector(".aims-work-dialog");
            RiskSteps dialog = new RiskSteps(person);
            dialog.select("confidence", "High");
            dialog.field("why").fill("After the incident");
            person.page().click(".aims-work-dialog button[type=submit]");
            person.page().waitForSelector(".aims-work-dialog .aui-message-warning");
            String partly = text(person, ".aims-work-dialog .aui-message-warning");
            assertTrue(partly.contains(other) && partly.contains("Choose both"), partly);
            look(person, "assessment-many", ".aims-work-dialog");
            dialog.select("likelihood", "2 Unlikely");
            dialog.select("severity", "3 Moderate");
            person.page().click(".aims-work-dialog button[type=submit]");
            person.page().waitForFunction("() => window.aimsSaid");
            assertEquals("Risks assessed: 2.", person.page().evaluate("() => window.aimsSaid"));
        }
    }

    /** Publishes the model in force without its second likelihood. */
    private void publishAnotherModel() {
        JsonNode now = lead.get("projects/AIMS/risk-model").ok();
        ObjectNode draft = now.path("model").deepCopy();
        ((ArrayNode) draft.get("likelihood")).remove(1);
        ((ArrayNode) draft.get("matrix")).remove(1);
        Map<String, Object> wish = new HashMap<>();
        wish.put("draft", draft);
        wish.put("expected", now.path("version").asText());
        wish.put("comment", "Fewer steps");
        wish.put("renameOptions", true);
        lead.post("projects/AIMS/risk-model", wish).ok();
    }

    private static void reload(Person person, String picture) {
        person.page().click(".aims-work-dialog button[type=submit]");
        person.page().waitForSelector("[data-aims-reload]");
        look(person, picture, ".aims-work-dialog");
        assertEquals(true, person.page().evaluate("() => document.activeElement.hasAttribute('data-aims-reload')"));
        person.page().keyboard().press("Enter");
        person.page().waitForSelector(".aims-chosen-before");
        person.page().waitForFunction("() => document.querySelectorAll('.aims-work-dialog').length === 1");
        person.page().waitForFunction("() => document.activeElement.closest('.aims-work-dialog')");
    }

    @Test
    @Order(7)
    void whoChoseInAnotherModelChoosesAgainAndLosesNoText() {
        try (Person person = as("risklead")) {
            RiskSteps risks = new RiskSteps(person);
            risks.openIssue(risk);
            risks.openDialog("rate");
            risks.select("likelihood", "4 Likely");
            risks.select("residualLikelihood", "3 Possible");
            risks.select("residualSeverity", "1 Negligible");
            consequence(risks, person, 0, "Individuals", "Fairness", "4 Major");
            risks.field("why").fill(MINE);
            risks.field("inputs").fill("Test report");
            publishAnotherModel();
            reload(person, "assessment-model-changed");
            String before = text(person, ".aims-chosen-before");
            assertTrue(before.contains("4x5-2") && before.contains("4 Likely"), before);
            assertTrue(before.contains("3 Possible") && before.contains("Individuals, Fairness: 4 Major"), before);
            assertEquals(MINE, risks.field("why").inputValue());
            assertEquals("Test report", risks.field("inputs").inputValue());
            assertEquals("", risks.field("likelihood").inputValue());
            assertEquals("", risks.field("residualLikelihood").inputValue());
            assertEquals(
                    "fairness",
                    person.page()
                            .locator("table.aims-consequences [data-part=kind]")
                            .inputValue());
            look(person, "assessment-model-again", ".aims-work-dialog");
            assertTrue(risks.refusedAt("consequences").contains("a severity for each"));
            person.page()
                    .locator("table.aims-consequences [data-part=severity]")
                    .selectOption(new SelectOption().setLabel("4 Major"));
            assertTrue(risks.refusedAt("likelihood").contains("Choose both"));
            risks.select("likelihood", "3 Likely");
            risks.save();
            assertTrue(panel(person).innerText().contains(MINE), panel(person).innerText());
            assertEquals(
                    3,
                    lead.get("risks/" + risk + "/assessments?limit=1")
                            .ok()
                            .path("assessments")
                            .get(0)
                            .path("likelihood")
                            .asInt());

            person.language("de");
            risks.openIssue(risk);
            risks.openDialog("rate");
            risks.select("likelihood", "4 Almost certain");
            risks.field("why").fill("Neue Testreihe");
            publishAnotherModel();
            reload(person, "assessment-model-changed-de");
            look(person, "assessment-model-again-de", ".aims-work-dialog");
            assertEquals("Neue Testreihe", risks.field("why").inputValue());
            risks.cancel();
            person.language("en");
        }
    }

    @Test
    @Order(8)
    void theDialogAboutManyLosesNoTextEither() {
        try (Person person = as("risklead")) {
            new RiskSteps(person).openIssue(risk);
            person.page()
                    .evaluate(
                            "keys => require(['aims/risk/assess-many'], m => m.assessMany(keys, said => { window.aimsSaid = said; }))",
                            List.of(risk));
            person.page().waitForSelector(".aims-work-dialog");
            RiskSteps dialog = new RiskSteps(person);
            dialog.select("likelihood", "3 Almost certain");
            dialog.select("confidence", "High");
            dialog.field("why").fill("After the incident");
            publishAnotherModel();
            reload(person, "assessment-many-model-changed");
            assertEquals("After the incident", dialog.field("why").inputValue());
            assertEquals("high", dialog.field("confidence").inputValue());
            assertEquals("", dialog.field("likelihood").inputValue());
            assertTrue(text(person, ".aims-chosen-before").contains("3 Almost certain"));
            look(person, "assessment-many-model-again", ".aims-work-dialog");
            dialog.select("likelihood", "2 Almost certain");
            person.page().click(".aims-work-dialog button[type=submit]");
            person.page().waitForFunction("() => window.aimsSaid");
        }
    }

    @Test
    @Order(9)
    void aConsequenceThatIsNoLongerOfferedStaysWhatItIs() {
        try (Person person = as("risklead")) {
            RiskSteps risks = new RiskSteps(person);
            // As the form answers once an administrator has disabled the option.
            person.page().route("**/assessments/form", route -> {
                APIResponse answer = route.fetch();
                route.fulfill(new Route.FulfillOptions()
                        .setResponse(answer)
                        .setBody(answer.text()
                                .replaceFirst("\\{\"value\":\"fairness\",\"text\":\"Fairness\"\\},?", "")));
            });
            risks.openIssue(risk);
            risks.openDialog("rate");
            Locator kind = person.page().locator("table.aims-consequences [data-part=kind]");
            assertEquals("fairness", kind.inputValue());
            assertTrue(kind.innerText().contains("Fairness (no longer offered)"), kind.innerText());
            look(person, "assessment-no-longer-offered", ".aims-work-dialog");
            person.page().click(".aims-consequence-add");
            assertFalse(person.page()
                    .locator("table.aims-consequences [data-part=kind]")
                    .nth(1)
                    .innerText()
                    .contains("Fairness"));
            person.page()
                    .locator("table.aims-consequences tbody tr")
                    .nth(1)
                    .locator("button")
                    .click();
            risks.save();
            assertEquals(
                    "fairness",
                    lead.get("risks/" + risk + "/assessments?limit=1")
                            .ok()
                            .path("assessments")
                            .get(0)
                            .path("consequences")
                            .get(0)
                            .path("kind")
                            .asText());
        }
    }
}
