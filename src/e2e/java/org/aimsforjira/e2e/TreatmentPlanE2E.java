package org.aimsforjira.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.aimsforjira.host.demo.JiraClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The treatment plan of the demo data: approve it, see what moved, work on it from the page. The steps build on each other. */
class TreatmentPlanE2E extends Journey {
    private static final String ADDRESS =
            "/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira:treatment-plan-page";

    TreatmentPlanE2E() {
        super(true);
    }

    private static void look(Person person, String picture) {
        lookAt(person, picture, "#aims-plan");
    }

    private static TreeSet<String> risks(Page page) {
        return new TreeSet<>(page.locator(".aims-plan-table tbody[data-aims-risk]").all().stream()
                .map(row -> Objects.requireNonNull(row.getAttribute("data-aims-risk")))
                .toList());
    }

    /** Chooses a treatment option on the issue of a risk. */
    private static void choose(JiraClient client, String risk, String option) {
        for (JsonNode field : client.jira("GET", "field", null).ok()) {
            if (field.path("name").asText().equals("AI treatment option")) {
                client.jira(
                                "PUT",
                                "issue/" + risk,
                                Map.of("fields", Map.of(field.path("id").asText(), Map.of("value", option))))
                        .ok();
            }
        }
    }

    private static List<String> treatments(Page page) {
        return page.locator(".aims-plan-table td[data-key]").all().stream()
                .map(line -> Objects.requireNonNull(line.getAttribute("data-key")))
                .toList();
    }

    @Test
    @Order(1)
    void theRiskLeadApprovesThePlanByKeyboard() {
        try (Person lead = as("risklead")) {
            Page page = lead.page();
            page.setViewportSize(1280, 900);
            lead.go("/projects/AIMS");
            page.waitForNavigation(
                    () -> page.click("#sidebar a:has-text('Treatment plan'), a:has-text('Treatment plan')"));
            assertTrue(risks(page).size() > 5, risks(page).toString());
            assertTrue(treatments(page).size() > 5, treatments(page).toString());
            assertTrue(page.innerText(".aims-plan-approved").contains("Nobody has approved"));
            look(lead, "treatment-plan-new");
            page.focus("#aims-plan-approve");
            page.keyboard().press("Enter");
            Locator dialog = page.locator(".aims-work-dialog");
            dialog.waitFor();
            dialog.locator("textarea").fill("As agreed in the risk meeting");
            lead.screenshot("treatment-plan-approve");
            assertEquals(List.of(), lead.accessibilityFindings(".aims-work-dialog"));
            page.waitForNavigation(() -> dialog.locator("button[type=submit]").click());
            page.waitForFunction(
                    "() => document.getElementById('aims-plan-moved').textContent.includes('Nothing moved')");
            assertTrue(page.innerText(".aims-plan-approved").contains("Plan 1, approved by"));
            assertEquals(0, page.locator(".aims-plan-mark").count());
        }
    }

    @Test
    @Order(2)
    void whatTeamsMoveIsMarked() {
        try (Person lead = as("risklead")) {
            Page page = lead.page();
            page.setViewportSize(1280, 900);
            lead.go(ADDRESS);
            List<String> all = treatments(page);
            JiraClient client = JiraClient.loggedIn(host.baseUrl(), "risklead");
            choose(client, risks(page).first(), "Avoid");
            choose(client, "AIMS-24", "Change the likelihood");
            client.jira("PUT", "issue/" + all.get(0), Map.of("fields", Map.of("duedate", "2027-03-31")))
                    .ok();
            client.jira("PUT", "issue/" + all.get(1), Map.of("fields", Map.of("duedate", "2026-01-31")))
                    .ok();

            Locator first =
                    page.locator(".aims-plan-table tbody[data-aims-risk]").first();
            String risk = Objects.requireNonNull(first.getAttribute("data-aims-risk"));
            first.locator("[data-aims-action=create]").click();
            Locator dialog = page.locator(".aims-work-dialog");
            dialog.waitFor();
            dialog.locator("input[name=summary]").fill("Ask the people concerned");
            dialog.locator("input[name=due]").fill("2027-02-01");
            page.waitForNavigation(() -> dialog.locator("button[type=submit]").click());
            Locator row = page.locator("tbody[data-aims-risk='" + risk + "']");
            assertTrue(row.innerText().contains("Ask the people concerned"), row.innerText());
            assertTrue(row.innerText().contains("added since"), row.innerText());
            page.waitForFunction("() => document.getElementById('aims-plan-moved').textContent.includes('Since then')");

            row.locator("td[data-key='" + all.get(0) + "'] [data-aims-action=unlink]")
                    .click();
            page.locator(".aims-work-dialog").waitFor();
            page.waitForNavigation(
                    () -> page.locator(".aims-work-dialog button[type=submit]").click());
            assertEquals(
                    1,
                    page.locator("td.aims-plan-gone[data-key='" + all.get(0) + "']")
                            .count());
            page.waitForFunction("() => document.getElementById('aims-plan-moved').textContent.includes('removed')");
            lead.go(ADDRESS);
            page.waitForFunction("() => document.getElementById('aims-plan-moved').textContent.includes('removed')");
            look(lead, "treatment-plan");

            page.click("#aims-plan-changes summary");
            page.waitForSelector("#aims-plan-changes li");
            page.click("#aims-plan-history summary");
            page.waitForSelector("#aims-plan-history tr[data-number='1']");
            page.click("#aims-plan-history button:has-text('Check')");
            page.waitForSelector("#aims-plan-history .aui-lozenge-success");
            look(lead, "treatment-plan-moved");

            page.click("#aims-plan-history button:has-text('What was approved')");
            page.waitForSelector("#aims-plan-history li[data-key]");
            Locator frozen = page.locator("#aims-plan-history .aims-plan-loaded > div > ul > li");
            assertTrue(frozen.count() > 5, String.valueOf(frozen.count()));
            assertTrue(page.innerText("#aims-plan-history").contains("As it was approved: Plan 1"));
            look(lead, "treatment-plan-as-approved");
        }
    }

    @Test
    @Order(3)
    void filtersShowTheirRisksAtOnceAndTheNavigatorFindsTheSame() {
        try (Person lead = as("risklead")) {
            Page page = lead.page();
            lead.go(ADDRESS);
            int all = risks(page).size();
            page.waitForNavigation(() -> page.selectOption("#aims-plan-work", "overdue"));
            TreeSet<String> overdue = risks(page);
            assertTrue(!overdue.isEmpty() && overdue.size() < all, overdue.toString());
            assertTrue(page.locator(".aims-plan-due .aui-lozenge-error").count() > 0);
            look(lead, "treatment-plan-overdue");
            page.waitForNavigation(() -> page.click("text=Open in the issue navigator"));
            assertEquals(overdue, new NavigatorSteps(lead).keys());
            lead.go(ADDRESS + "&project=NOSUCH");
            assertTrue(page.locator("#aims-plan [role=alert]").innerText().contains("NOSUCH"));
            lead.go(ADDRESS + "&text=nothingliketh");
            assertEquals(1, page.locator("#aims-plan .aims-empty").count());
            look(lead, "treatment-plan-no-match");
        }
    }

    @Test
    @Order(4)
    void aGermanReaderReadsGerman() {
        try (Person lead = as("risklead")) {
            lead.language("de");
            Page page = lead.page();
            page.setViewportSize(1280, 900);
            lead.go(ADDRESS);
            assertEquals("Behandlungsplan", page.innerText("#aims-plan-title"));
            page.waitForFunction("() => document.getElementById('aims-plan-moved').textContent.includes('Seither')");
            look(lead, "treatment-plan-de");
            page.click("#aims-plan-history summary");
            page.click("#aims-plan-history button:has-text('Was freigegeben wurde')");
            page.waitForSelector("#aims-plan-history li[data-key]");
            look(lead, "treatment-plan-as-approved-de");
            page.click(".aims-plan-options summary");
            look(lead, "treatment-plan-options-de");
            lead.language("en");
        }
    }

    @Test
    @Order(5)
    void whoMayNotViewTheAimsFindsNoPage() {
        for (String user : List.of("developer", "outsider")) {
            try (Person other = as(user)) {
                assertEquals(404, other.go(ADDRESS), user);
            }
        }
    }
}
