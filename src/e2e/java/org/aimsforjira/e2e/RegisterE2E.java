package org.aimsforjira.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The risk register of the demo data: the heat map, the table under it, and the way into the navigator. */
class RegisterE2E extends Journey {
    private static final String ADDRESS =
            "/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira:risk-register-page";
    private static final String LONG = "Unstoppablewords".repeat(15);

    RegisterE2E() {
        super(true);
    }

    private static void look(Person person, String picture) {
        lookAt(person, picture, "#aims-register");
    }

    private static TreeSet<String> keys(Page page) {
        return new TreeSet<>(page.locator(".aims-register-table tr[data-key]").all().stream()
                .map(row -> Objects.requireNonNull(row.getAttribute("data-key")))
                .toList());
    }

    @Test
    @Order(1)
    void theRiskLeadReadsTheMapAndDrillsDown() {
        try (Person lead = as("risklead")) {
            Page page = lead.page();
            lead.go("/projects/AIMS");
            page.waitForNavigation(() -> page.click("a:has-text('Risk register')"));
            TreeSet<String> all = keys(page);
            assertTrue(all.size() > 5, all.toString());
            look(lead, "risk-register");

            Locator cell = page.locator("#aims-register-map-inherent td a").first();
            int count = Integer.parseInt(cell.locator("strong").innerText());
            cell.focus();
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            assertEquals(count, keys(page).size());
            assertEquals(
                    1, page.locator(".aims-register-map td a[aria-current]").count());
            look(lead, "risk-register-cell");
            TreeSet<String> drilled = keys(page);
            page.waitForNavigation(() -> page.click("text=Open in the issue navigator"));
            assertEquals(drilled, new NavigatorSteps(lead).keys());
        }
    }

    @Test
    @Order(2)
    void choosingAFilterShowsItsRisksAtOnceAndSortingKeepsIt() {
        try (Person lead = as("risklead")) {
            Page page = lead.page();
            lead.go(ADDRESS);
            int all = keys(page).size();
            page.waitForNavigation(() -> page.selectOption("#aims-register-level", "high"));
            TreeSet<String> high = keys(page);
            assertTrue(!high.isEmpty() && high.size() < all, high.toString());
            assertEquals(
                    List.of("High"),
                    page.locator(".aims-register-table td[data-column=level] .aims-level").allInnerTexts().stream()
                            .distinct()
                            .toList());
            page.waitForNavigation(() -> page.click(".aims-register-table th a:has-text('Severity')"));
            assertEquals(high, keys(page));
            assertEquals(
                    "ascending",
                    page.locator(".aims-register-table th.aims-register-severity")
                            .getAttribute("aria-sort"));
            lead.go(ADDRESS + "&system=AIMS-9999");
            assertTrue(page.locator("#aims-register [role=alert]").innerText().contains("AIMS-9999"));
            look(lead, "risk-register-refused");
            lead.go(ADDRESS + "&text=nothingliketh");
            assertEquals(1, page.locator("#aims-register .aims-empty").count());
            look(lead, "risk-register-no-match");
        }
    }

    @Test
    @Order(3)
    void columnsAreChosenAndTheStateIsSavedAsAView() {
        try (Person lead = as("risklead")) {
            Page page = lead.page();
            lead.go(ADDRESS + "&level=high");
            page.click("summary:has-text('Columns')");
            page.check(".aims-register-menu input[value=confidence]");
            page.uncheck(".aims-register-menu input[value=updated]");
            lead.screenshot("risk-register-columns");
            page.waitForNavigation(() -> page.click("text=Show these columns"));
            assertEquals(1, page.locator("th.aims-register-confidence").count());
            assertEquals(0, page.locator("th.aims-register-updated").count());
            assertTrue(page.url().contains("level=high"), page.url());

            page.locator("summary:has-text('Views')").focus();
            page.keyboard().press("Enter");
            page.click("text=Save this view…");
            page.fill(".aims-work-dialog input[name=name]", "High ones with confidence");
            page.click(".aims-work-dialog label:has-text('Everybody who may view')");
            lead.screenshot("risk-register-save-view");
            page.waitForNavigation(() -> page.click(".aims-work-dialog button[type=submit]"));
            lead.go(ADDRESS);
            page.click("summary:has-text('Views')");
            look(lead, "risk-register-views");
            page.waitForNavigation(() -> page.click("text=High ones with confidence"));
            assertEquals(1, page.locator("th.aims-register-confidence").count());
            assertEquals("high", page.inputValue("#aims-register-level"));

            page.click("summary:has-text('Export')");
            Download csv = page.waitForDownload(() -> page.click("text=CSV"));
            assertEquals("aims-risks.csv", csv.suggestedFilename());

            page.click("summary:has-text('Views')");
            page.click(".aims-register-view-delete");
            lead.screenshot("risk-register-delete-view");
            page.waitForNavigation(() -> page.click(".aims-work-dialog button[type=submit]"));
            assertEquals(0, page.locator(".aims-register-view-delete").count());
        }
    }

    @Test
    @Order(4)
    void severalRisksGetControlsAndASystem() {
        try (Person lead = as("risklead")) {
            Page page = lead.page();
            lead.go(ADDRESS);
            Locator boxes = page.locator(".aims-register-row");
            boxes.nth(0).focus();
            page.keyboard().press("Space");
            boxes.nth(1).check();
            assertEquals("Selected: 2", page.innerText("#aims-register-selected"));
            look(lead, "risk-register-selected");
            page.click("text=Select controls…");
            page.click(".aims-work-dialog label:has-text('A.2.2')");
            lead.screenshot("risk-register-bulk-controls");
            page.click(".aims-work-dialog button[type=submit]");
            page.waitForSelector("#aims-register-results");
            assertEquals(
                    2,
                    page.locator("#aims-register-results tr[data-result=done]").count());
            lead.screenshot("risk-register-bulk-result");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));

            page.check("#aims-register-all");
            page.click("text=Link to AI system…");
            page.fill(".aims-work-dialog input[name=system]", "AIMS-9999");
            page.click(".aims-work-dialog button[type=submit]");
            page.waitForSelector(".aims-work-dialog .error:has-text('AIMS-9999')");
            lead.screenshot("risk-register-bulk-refused");
            page.keyboard().press("Escape");
        }
    }

    @Test
    @Order(5)
    void severalRisksAreAssessedAlike() {
        try (Person lead = as("risklead")) {
            Page page = lead.page();
            lead.go(ADDRESS);
            int rows = page.locator(".aims-register-row").count();
            page.check("#aims-register-all");
            page.click("#aims-register-bulk-assess");
            page.selectOption(".aims-work-dialog select[name=likelihood]", "4");
            page.selectOption(".aims-work-dialog select[name=severity]", "4");
            page.selectOption(".aims-work-dialog select[name=confidence]", "high");
            page.fill(".aims-work-dialog textarea[name=why]", "Yearly review");
            lead.screenshot("risk-register-bulk-assess");
            page.waitForNavigation(() -> page.click(".aims-work-dialog button[type=submit]"));
            assertEquals(
                    rows,
                    page.locator(".aims-register-table tbody tr:has(.aims-level:text-is('High'))")
                            .count());
        }
    }

    @Test
    @Order(6)
    void longSummariesStayWithinTheTable() {
        try (Person lead = as("risklead")) {
            String words = lead.created("AIMS", "AI Risk", LONG);
            lead.created("AIMS", "AI Risk", "A summary that goes on ".repeat(11).substring(0, 250));
            lead.page().setViewportSize(1280, 800);
            lead.go(ADDRESS + "&sort=-key");
            assertTrue(keys(lead.page()).contains(words));
            lead.page().locator(".aims-register-table").scrollIntoViewIfNeeded();
            look(lead, "risk-register-long");
        }
    }

    @Test
    @Order(7)
    void aGermanReaderReadsGerman() {
        try (Person lead = as("risklead")) {
            lead.language("de");
            lead.go(ADDRESS + "&sort=-level");
            assertEquals("Risikoregister", lead.page().innerText("#aims-register-title"));
            look(lead, "risk-register-de");
            lead.page().locator(".aims-register-table").scrollIntoViewIfNeeded();
            lead.screenshot("risk-register-table-de");
            lead.language("en");
        }
    }

    @Test
    @Order(8)
    void whoMayNotViewTheAimsFindsNoPage() {
        for (String user : List.of("developer", "outsider")) {
            try (Person other = as(user)) {
                assertEquals(404, other.go(ADDRESS), user);
            }
        }
    }
}
