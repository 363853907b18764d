package org.aimsforjira.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/** The page "Import AI systems", step by step. */
final class ImportSteps {

    static final String ADDRESS = "/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira:inventory-import-page";

    private static final int LONG = 180_000;

    private final Person person;
    private final Page page;

    ImportSteps(Person person) {
        this.person = person;
        this.page = person.page();
    }

    void open() {
        person.go(ADDRESS);
        page.waitForSelector(".aims-import-drop");
    }

    void upload(Path file) {
        page.setInputFiles("#aims-import-file", file);
        page.waitForSelector(".aims-import-columns");
    }

    void uploadRefused(String name, byte[] content) {
        page.setInputFiles("#aims-import-file", new FilePayload(name, "text/csv", content));
        page.waitForSelector("[data-slot=problem] .aui-message-error");
    }

    /** What the page says is wrong. */
    String problem() {
        return page.innerText("[data-slot=problem] .aui-message-error");
    }

    void columnsAsProposed() {
        page.click("#aims-import-next");
        page.waitForSelector(".aims-import-values, .aims-import-body form.aui .aui-message-info");
    }

    void valuesAsProposed() {
        page.click("#aims-import-next");
        page.waitForSelector("#aims-import-run", new Page.WaitForSelectorOptions().setTimeout(LONG));
        page.waitForSelector(".aims-import-rows");
    }

    void run() {
        page.click("#aims-import-run");
        waitUntilDone();
    }

    void waitUntilDone() {
        page.waitForSelector(".aui-message-success", new Page.WaitForSelectorOptions().setTimeout(LONG));
        page.waitForSelector(
                ".aims-import-rows", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** How many rows have the outcome, by the words of the filter; 0 where there is no such filter. */
    int count(String outcome) {
        return (int) page.evaluate("""
                outcome => {
                  const filters = [...document.querySelectorAll('.aims-import-filters button')];
                  const found = filters.find(b => b.firstChild.textContent.trim() === outcome);
                  return found ? Number(found.querySelector('.aui-badge').textContent.replace(/\\D/g, '')) : 0;
                }
                """, outcome);
    }
}
