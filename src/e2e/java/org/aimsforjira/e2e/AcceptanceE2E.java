package org.aimsforjira.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.demo.JiraClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What remains of a risk: explained, accepted by somebody else than rated it, stale when the facts move, renewed and revoked. */
class AcceptanceE2E extends Journey {

    private JiraClient rater;
    private String risk = "";

    AcceptanceE2E() {
        super(true);
    }

    @BeforeAll
    void start() {
        rater = JiraClient.loggedIn(host.baseUrl(), "risklead");
        List<String> controls = new ArrayList<>(states("OPERATING").subList(0, 2));
        controls.add(states("PLANNED").get(0));
        Map<String, Object> body = new HashMap<>();
        body.put("token", "acceptance-e2e");
        body.put("summary", "The chatbot promises discounts that nobody grants");
        body.put("likelihood", 4);
        body.put("severity", 4);
        body.put("confidence", "medium");
        body.put("controls", controls);
        risk = rater.post("projects/AIMS/risks", body).ok().path("key").asText();
        treat(controls.get(2));
        rate("AI residual likelihood", "3 Possible");
        rate("AI residual severity", "3 Moderate");
    }

    private List<String> states(String state) {
        List<String> found = new ArrayList<>();
        for (JsonNode area : rater.get("projects/AIMS/soa").ok().path("areas")) {
            for (JsonNode control : area.path("controls")) {
                if (control.path("live").path("state").asText().equals(state)) {
                    found.add(control.path("id").asText());
                }
            }
        }
        return found;
    }

    /** A ticket of a team that implements this control alone, so that the others go on operating. */
    private void treat(String control) {
        Map<String, Object> body = new HashMap<>();
        body.put("token", "acceptance-e2e-ticket");
        body.put("project", "SHOP");
        body.put(
                "issueType",
                rater.get("treatments/projects/SHOP")
                        .ok()
                        .path("types")
                        .get(0)
                        .path("id")
                        .asText());
        body.put("summary", "Check each promise against the price list");
        body.put("controls", List.of(control));
        rater.post("risks/" + risk + "/treatments", body).ok();
    }

    /** An ordinary issue that everybody who sees the register sees. */
    private String issue() {
        return rater.jira(
                        "POST",
                        "issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project", Map.of("key", "AIMS"),
                                        "issuetype", Map.of("name", "Task"),
                                        "summary", "Sample the promises of a week")))
                .ok()
                .path("key")
                .asText();
    }

    private void rate(String field, String option) {
        for (JsonNode known : rater.jira("GET", "field", null).ok()) {
            if (known.path("name").asText().equals(field)) {
                rater.jira(
                                "PUT",
                                "issue/" + risk,
                                Map.of("fields", Map.of(known.path("id").asText(), Map.of("value", option))))
                        .ok();
                return;
            }
        }
        throw new AssertionError("no field " + field);
    }

    private Person open(String user) {
        Person person = Person.loggedIn(browser, host.baseUrl(), user);
        person.page().setViewportSize(1280, 1000);
        show(person);
        return person;
    }

    private void show(Person person) {
        person.go("/browse/" + risk);
        person.page().waitForSelector(".aims-standing:not([aria-busy])");
    }

    private static Locator standing(Person person) {
        return person.page().locator(".aims-standing");
    }

    private static String state(Person person) {
        return String.valueOf(standing(person).locator("[data-aims-state]").getAttribute("data-aims-state"));
    }

    private static void click(Person person, String action) {
        standing(person).locator("[data-aims-acceptance=" + action + "]").click();
        person.page().waitForSelector(".aims-work-dialog:not([hidden])");
        person.page().waitForFunction("() => document.activeElement.closest('.aims-work-dialog')");
    }

    private static void send(Person person) {
        person.page().keyboard().press("Control+Enter");
        person.page()
                .waitForSelector(
                        ".aims-work-dialog", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        person.page().waitForFunction("() => document.activeElement.matches('.aims-standing h4')");
    }

    private static void look(Person person, String picture, String part) {
        person.screenshot(picture);
        assertFine(person, part);
    }

    @Test
    @Order(1)
    void thePanelExplainsWhatRemains() {
        try (Person lead = open("risklead")) {
            standing(lead).locator(".aims-standing-ask").click();
            for (Locator table : standing(lead).locator(".aims-standing-why").all()) {
                List<String> amounts = table.locator(".aims-standing-amount").allInnerTexts();
                int sum = amounts.subList(0, amounts.size() - 1).stream()
                        .mapToInt(amount -> Integer.parseInt(amount.strip().replace('−', '-')))
                        .sum();
                assertEquals("= " + sum, amounts.get(amounts.size() - 1).strip());
            }
            assertEquals("none", state(lead));
            look(lead, "risk-panel-why", ".aims-work-panel");
            lead.language("de");
            show(lead);
            standing(lead).locator(".aims-standing-ask").click();
            assertTrue(
                    standing(lead).innerText().contains("Was bleibt"),
                    standing(lead).innerText());
            look(lead, "risk-panel-de", ".aims-work-panel");
            lead.language("en");
        }
    }

    @Test
    @Order(2)
    void somebodyElseAccepts() {
        try (Person approver = open("approver")) {
            click(approver, "accept");
            Locator expires = approver.page().locator(".aims-work-dialog [name=expires]");
            expires.fill(LocalDate.now(ZoneOffset.UTC).toString());
            approver.page().keyboard().press("Control+Enter");
            assertTrue(refusedAt(approver, "rationale").contains("rationale is missing"));
            approver.page()
                    .locator(".aims-work-dialog [name=rationale]")
                    .fill(
                            "Prices are confirmed by a person before an order is placed. What remains costs us a discount now and then.");
            approver.page().locator(".aims-work-dialog [name=conditions]").fill("At most ten cases a month.");
            approver.page().keyboard().press("Control+Enter");
            assertTrue(refusedAt(approver, "expires").contains("future"));
            look(approver, "acceptance-refused", ".aims-work-dialog");
            expires.fill(LocalDate.now(ZoneOffset.UTC).plusMonths(6).toString());
            approver.page().locator(".aims-freezes h3").scrollIntoViewIfNeeded();
            look(approver, "acceptance-dialog", ".aims-work-dialog");
            send(approver);
            assertEquals("valid", state(approver));
            look(approver, "risk-panel", ".aims-work-panel");
        }
    }

    private static String refusedAt(Person person, String field) {
        Locator error = person.page().locator(".aims-work-dialog [data-field=" + field + "] .error:not(:empty)");
        error.waitFor();
        return error.innerText();
    }

    @Test
    @Order(3)
    void itGoesStaleAndSaysWhy() {
        rate("AI residual likelihood", "4 Likely");
        String added = issue();
        rater.post("risks/" + risk + "/treatments/link", Map.of("issue", added)).ok();
        try (Person approver = open("approver")) {
            assertEquals("stale", state(approver));
            List<String> moved = standing(approver).locator("[data-aims-change]").all().stream()
                    .map(change -> change.getAttribute("data-aims-change"))
                    .toList();
            assertTrue(moved.containsAll(List.of("residual-changed", "treatment-added")), moved.toString());
            assertTrue(
                    standing(approver).innerText().contains(added),
                    standing(approver).innerText());
            look(approver, "acceptance-stale", ".aims-work-panel");
            approver.language("de");
            show(approver);
            look(approver, "acceptance-stale-de", ".aims-work-panel");
            click(approver, "accept");
            look(approver, "acceptance-dialog-de", ".aims-work-dialog");
            approver.page().keyboard().press("Escape");
            approver.language("en");
        }
    }

    @Test
    @Order(4)
    void itIsRenewedAndRevoked() {
        try (Person approver = open("approver")) {
            click(approver, "accept");
            approver.page().locator(".aims-work-dialog [name=rationale]").fill("Still so.");
            rate("AI residual severity", "4 Major");
            approver.page().keyboard().press("Control+Enter");
            approver.page().waitForSelector(".aims-work-problem .aui-message-warning");
            assertEquals(
                    "Still so.",
                    approver.page()
                            .locator(".aims-work-dialog [name=rationale]")
                            .inputValue(),
                    "nothing is lost");
            assertTrue(approver.page().locator(".aims-freezes").innerText().contains("4 × 4"));
            look(approver, "acceptance-unseen", ".aims-work-dialog");
            send(approver);
            assertEquals("valid", state(approver));
            click(approver, "revoke");
            approver.page().locator(".aims-work-dialog [name=reason]").fill("The price list moved.");
            look(approver, "acceptance-revoke", ".aims-work-dialog");
            send(approver);
            assertEquals("revoked", state(approver));
        }
    }

    @Test
    @Order(5)
    void whoMayOnlyViewSeesItAndHasNoButton() {
        try (Person auditor = open("auditor")) {
            assertEquals("revoked", state(auditor));
            assertEquals(
                    List.of("history"),
                    standing(auditor).locator("[data-aims-acceptance]").all().stream()
                            .map(button -> button.getAttribute("data-aims-acceptance"))
                            .toList());
            openHistory(auditor);
            String newest = acceptance(auditor, 2).innerText();
            assertTrue(newest.contains("The price list moved."), newest);
            assertTrue(newest.contains("Still so."), newest);
            String first = acceptance(auditor, 1).innerText();
            assertTrue(first.contains("At most ten cases a month."), first);
            assertTrue(first.contains("REPLACED BY A NEWER ONE"), first);
            look(auditor, "acceptance-history", "#aims-acceptance-history");
            auditor.page().keyboard().press("Escape");
            auditor.page().waitForFunction("() => document.activeElement.matches('[data-aims-acceptance=history]')");
            auditor.language("de");
            show(auditor);
            openHistory(auditor);
            look(auditor, "acceptance-history-de", "#aims-acceptance-history");
            auditor.language("en");
            assertEquals(List.of(), auditor.complaints());
        }
    }

    private static void openHistory(Person person) {
        standing(person).locator("[data-aims-acceptance=history]").click();
        person.page().waitForSelector("#aims-acceptance-history:not([hidden])");
    }

    private static Locator acceptance(Person person, int number) {
        return person.page().locator("#aims-acceptance-history [data-aims-acceptance-number='" + number + "']");
    }
}
