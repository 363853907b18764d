package org.aimsforjira.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aimsforjira.testing.InventoryCsvGenerator;
import org.aimsforjira.testing.RealData;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The journey of the first slice: an administrator sets up, the risk lead imports an inventory, opens a system and decides controls;
 * who may not see it finds nothing. Its steps build on each other, in their order.
 */
class JourneyE2E extends Journey {

    JourneyE2E() {
        super(false);
    }

    @Test
    @Order(1)
    void theAdministratorSetsUpAfterAPreview() {
        try (Person admin = as("admin")) {
            SetupSteps setUp = new SetupSteps(admin);
            setUp.open();
            admin.screenshot("setup-choose");
            assertFine(admin, "#aims-setup");

            setUp.choose("AIMS", "AI management system");
            admin.screenshot("setup-preview");
            assertFine(admin, "#aims-setup");

            setUp.apply();
            admin.screenshot("setup-result");
            assertFine(admin, "#aims-setup");

            setUp.check();
            assertTrue(setUp.isComplete(), "A second run has nothing to do");
            admin.screenshot("setup-complete");
        }
    }

    @Test
    @Order(2)
    void theRiskLeadImportsAnInventoryWithQuirks() throws IOException {
        int rows = 120;
        Path file = folder.resolve("inventory.csv");
        Files.write(file, InventoryCsvGenerator.file(7, rows));
        try (Person lead = as("risklead")) {
            ImportSteps steps = new ImportSteps(lead);
            steps.open();
            lead.screenshot("import-start");
            assertFine(lead, "#aims-import");

            steps.upload(file);
            lead.screenshot("import-columns");
            assertFine(lead, "#aims-import");
            steps.columnsAsProposed();
            lead.screenshot("import-values");
            assertFine(lead, "#aims-import");
            steps.valuesAsProposed();
            lead.screenshot("import-preview");
            assertFine(lead, "#aims-import");
            int planned = steps.count("New");
            steps.run();
            lead.screenshot("import-result");

            assertEquals(rows, steps.count("All"));
            assertEquals(planned, steps.count("New"));
            assertEquals(InventoryCsvGenerator.duplicates(rows), steps.count("Duplicate"));
        }
    }

    @Test
    @Order(3)
    void aSecondImportOfTheSameFileCreatesNothing() {
        try (Person lead = as("risklead")) {
            ImportSteps steps = new ImportSteps(lead);
            steps.open();
            steps.upload(folder.resolve("inventory.csv"));
            steps.columnsAsProposed();
            steps.valuesAsProposed();

            assertEquals(0, steps.count("New"));
            assertEquals(0, steps.count("Updated"));
        }
    }

    @Test
    @Order(4)
    void badFilesAreRefusedWithOneClearSentence() {
        try (Person lead = as("risklead")) {
            ImportSteps steps = new ImportSteps(lead);
            steps.open();

            steps.uploadRefused("empty.csv", new byte[0]);
            assertTrue(steps.problem().startsWith("The file is empty."), steps.problem());
            steps.uploadRefused("head.csv", "name,agency\r\n".getBytes(StandardCharsets.UTF_8));
            assertTrue(steps.problem().contains("The file has headings, bu"), steps.problem());
            steps.uploadRefused("book.csv", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0});
            assertTrue(steps.problem().contains("spreadsheet"), steps.problem());
            lead.screenshot("import-refused");
        }
    }

    @Test
    @Order(5)
    void theRiskLeadFindsAndOpensASystem() {
        try (Person lead = as("risklead")) {
            lead.go("/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira:inventory-systems-page");
            lead.page().waitForSelector("#aims-systems table tbody tr");
            lead.screenshot("ai-systems-page");
            assertFine(lead, "#aims-systems");

            lead.page().click("#aims-systems table tbody tr a");
            lead.page().waitForSelector(".aims-system-panel");
            lead.screenshot("system-panel");
            assertFine(lead, ".aims-system-panel");
        }
    }

    @Test
    @Order(6)
    void theRiskLeadDecidesFiveControlsByKeyboard() {
        try (Person lead = as("risklead")) {
            SoaSteps soa = new SoaSteps(lead);
            soa.open();
            lead.screenshot("soa-empty");
            assertFine(lead, "#aims-soa");

            soa.decide("A.2.2", "i", "1", "The board wants one policy for all AI systems.");
            soa.decide("A.2.3", "i", "15", "");
            soa.decide("A.3.2", "i", "2", "Article 26 names duties of deployers.");
            soa.decide("A.4.5", "i", "3", "");
            soa.decide("A.10.4", "e", "", "We supply AI systems to nobody; all of them are used inside.");
            lead.page().waitForTimeout(500);
            assertEquals(0, lead.page().locator(".aims-soa-draft").count(), "what is saved leaves no draft");
            soa.focus("A.6.2.4");
            soa.press("i");
            soa.write("Every release is tested against its pass criteria.");
            lead.screenshot("soa-decide");
            soa.press("1");
            soa.press("Escape");
            lead.page().keyboard().press("Enter");

            soa.open();
            assertEquals("included", soa.decision("A.4.5"));
            assertEquals("excluded", soa.decision("A.10.4"));
            assertEquals("4", soa.total("included"));
            assertEquals("1", soa.total("excluded"));
            assertEquals("33", soa.total("undecided"));
            lead.screenshot("soa-page");
        }
    }

    @Test
    @Order(7)
    void theHistoryShowsWhoAndWhy() {
        try (Person lead = as("risklead")) {
            SoaSteps soa = new SoaSteps(lead);
            soa.open();
            soa.decide("A.2.2", "i", "2", " It also covers bought software.");

            String history = soa.history("A.2.2");
            assertTrue(history.contains("Robin Risk"), history);
            assertTrue(history.contains("bought software"), history);
            lead.screenshot("soa-history");
            assertFine(lead, ".aims-soa-dialog");
        }
    }

    @Test
    @Order(8)
    void ofTwoWhoSaveAtOnceOneIsToldAndLosesNoText() {
        try (Person first = as("risklead");
                Person second = as("admin")) {
            SoaSteps mine = new SoaSteps(first);
            SoaSteps theirs = new SoaSteps(second);
            mine.open();
            theirs.open();
            mine.focus("A.8.4");
            mine.press("i");
            mine.press("2");
            mine.write("My words, which took an hour.");
            theirs.decide("A.8.4", "i", "1", "Written meanwhile.");
            mine.press("Control+Enter");

            first.page().waitForSelector(".aims-soa-dialog");
            String told = first.page().innerText(".aims-soa-dialog");
            assertTrue(told.contains("Alex Admin"), told);
            assertTrue(told.contains("Written meanwhile."), told);
            assertTrue(told.contains("My words, which took an hour."), told);
            first.screenshot("soa-conflict");
        }
    }

    @Test
    @Order(9)
    void theAuditTrailIsConsistent() {
        try (Person auditor = as("auditor")) {
            assertEquals(200, auditor.go("/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira:audit-page"));
            auditor.page().waitForSelector("#aims-audit");
            auditor.screenshot("audit-trail");
            assertFine(auditor, "#aims-audit");
            String checked = auditor.textOf("/rest/aims/1.0/projects/AIMS/audit-trail/verification");
            assertTrue(checked.contains("CONSISTENT"), checked);
        }
    }

    @Test
    @Order(10)
    void whoMayNotSeeItFindsNothing() {
        try (Person outsider = as("outsider")) {
            assertEquals(404, outsider.go(SoaSteps.ADDRESS));
            outsider.screenshot("hidden");
            assertEquals(404, outsider.go(ImportSteps.ADDRESS));
            assertEquals(404, outsider.go("/browse/AIMS-1"));
            for (String path : List.of(
                    "projects/AIMS/soa",
                    "projects/AIMS/soa/A.2.2",
                    "projects/AIMS/soa/A.2.2/history",
                    "projects/AIMS/systems",
                    "projects/AIMS/imports",
                    "projects/AIMS/audit-trail",
                    "projects/AIMS/audit-trail/verification",
                    "systems/AIMS-1",
                    "imports/1")) {
                assertEquals(404, outsider.statusOf("/rest/aims/1.0/" + path), path);
                String unknown = outsider.textOf(
                        "/rest/aims/1.0/" + path.replace("AIMS", "NOSUCH").replace("/1", "/999999"));
                assertEquals(unknown, outsider.textOf("/rest/aims/1.0/" + path), path);
            }
            assertEquals(
                    404,
                    outsider.statusOfPut(
                            "/rest/aims/1.0/projects/AIMS/soa/A.2.2",
                            Map.of(
                                    "decision",
                                    "UNDECIDED",
                                    "reasons",
                                    List.of(),
                                    "justification",
                                    "",
                                    "expectedVersion",
                                    0)));

            outsider.go("/projects/SHOP");
            assertFalse(outsider.page().content().contains("AI management"), "nothing in the sidebar");
        }
    }

    @Test
    @Order(11)
    void aGermanReaderReadsGerman() {
        try (Person lead = as("risklead")) {
            lead.language("de");
            SoaSteps soa = new SoaSteps(lead);
            soa.open();
            assertTrue(lead.page().content().contains("Erklärung zur Anwendbarkeit"));
            lead.screenshot("soa-page-de");
            lead.go("/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira:inventory-systems-page");
            lead.screenshot("ai-systems-page-de");
            new ImportSteps(lead).open();
            lead.screenshot("import-start-de");
            lead.language("en");
        }
    }

    @Test
    @Order(12)
    void theHealthPageFindsNothingWrong() {
        try (Person admin = as("admin")) {
            new SetupSteps(admin).openHealth();
            admin.screenshot("health");
            assertFine(admin, "#aims-health");
        }
    }

    @Test
    @Order(13)
    void aPublishedInventoryIsImportedWhole() {
        Path file = RealData.file(RealData.US_2024);
        try (Person lead = as("risklead")) {
            ImportSteps steps = new ImportSteps(lead);
            steps.open();
            steps.upload(file);
            steps.columnsAsProposed();
            steps.valuesAsProposed();
            steps.run();
            assertEquals(1757, steps.count("All"));
            assertEquals(1754, steps.count("New"));
            assertEquals(3, steps.count("Duplicate"));

            steps.open();
            steps.upload(file);
            steps.columnsAsProposed();
            steps.valuesAsProposed();
            assertEquals(0, steps.count("New"));
            assertEquals(0, steps.count("Updated"));
        }
    }
}
