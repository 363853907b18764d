package org.aimsforjira.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Marking an issue as evidence, and the page "Evidence". */
final class EvidenceSteps {

    static final String ADDRESS = "/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira:evidence-page";

    private final Person person;
    private final Page page;

    EvidenceSteps(Person person) {
        this.person = person;
        this.page = person.page();
    }

    /** Opens the dialog from the menu of the issue: two clicks. */
    void openDialog(String issue) {
        person.go("/browse/" + issue);
        page.click("#opsbar-operations_more");
        page.click("#aims-mark-evidence");
        page.waitForSelector("#aims-evidence-dialog input[name=control]");
    }

    boolean isOffered(String issue) {
        person.go("/browse/" + issue);
        return page.locator("#aims-mark-evidence").count() > 0;
    }

    void choose(String control) {
        page.locator("#aims-evidence-dialog input[value='" + control + "']").check();
    }

    /** Saves; the page comes again with the panel. */
    Locator save() {
        page.click("#aims-evidence-dialog .aui-button-primary");
        page.waitForSelector(".aims-evidence-panel");
        return panel();
    }

    Locator panel() {
        return page.locator(".aims-evidence-panel");
    }

    /** Takes the evidence back from the panel. */
    void unmark() {
        page.click(".aims-evidence-panel [data-aims-evidence]");
        page.click("#aims-evidence-dialog .aui-dialog2-footer button:nth-of-type(2)");
        page.waitForSelector(
                ".aims-evidence-panel",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    void openList(String query) {
        person.go(ADDRESS + query);
        page.waitForSelector("#aims-evidence");
    }
}
