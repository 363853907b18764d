package org.aimsforjira.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aimsforjira.testing.HostProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An ordinary issue of a delivery project becomes evidence, and stops being it; who may view no AIMS sees nothing of it. */
class EvidenceE2E {

    @TempDir
    Path folder;

    @Test
    void anIssueBecomesEvidenceInTwoClicks() throws IOException {
        try (Chromium chromium = Chromium.start();
                HostProcess host = HostProcess.start(folder.resolve("home"))) {
            Browser browser = chromium.browser();
            try (Person admin = Person.loggedIn(browser, host.baseUrl(), "admin")) {
                SetupSteps setUp = new SetupSteps(admin);
                setUp.open();
                setUp.choose("AIMS", "AI management system");
                setUp.apply();
            }
            String issue;
            try (Person lead = Person.loggedIn(browser, host.baseUrl(), "risklead")) {
                issue = lead.created("SHOP", "Task", "Load test of the recommendation service");
                mark(lead, issue);
            }
            try (Person outsider = Person.loggedIn(browser, host.baseUrl(), "developer")) {
                assertFalse(new EvidenceSteps(outsider).isOffered(issue));
                assertEquals(0, new EvidenceSteps(outsider).panel().count());
                assertEquals(404, outsider.statusOf("/rest/aims/1.0/issues/" + issue + "/evidence"));
            }
        }
    }

    private static void mark(Person lead, String issue) {
        EvidenceSteps steps = new EvidenceSteps(lead);
        steps.openDialog(issue);
        lead.screenshot("evidence-dialog");
        assertFine(lead, "#aims-evidence-dialog");
        steps.choose("A.6.2.4");
        assertTrue(steps.save().innerText().contains("A.6.2.4 AI system verification and validation"));
        lead.screenshot("evidence-panel");
        assertFine(lead, ".aims-evidence-panel");

        steps.openList("");
        assertEquals(1, lead.page().locator(".aims-evidence-table tbody tr").count());
        lead.screenshot("evidence-page");
        assertFine(lead, "#aims-evidence");
        steps.openList("&control=A.7.2&verdict=fresh");
        assertEquals(0, lead.page().locator(".aims-evidence-table").count());

        lead.language("de");
        steps.openDialog(issue);
        lead.screenshot("evidence-dialog-de");
        steps.openList("");
        lead.screenshot("evidence-page-de");
        lead.go("/browse/" + issue);
        lead.page().waitForSelector(".aims-evidence-panel");
        lead.screenshot("evidence-panel-de");
        steps.unmark();
        lead.language("en");
    }

    private static void assertFine(Person person, String part) {
        assertEquals(List.of(), person.accessibilityFindings(part));
        assertEquals(List.of(), person.complaints());
    }
}
