package org.aimsforjira.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page "Statement of Applicability", used by keyboard. */
final class SoaSteps {

    static final String ADDRESS = "/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira:soa-page";

    private static final double FOLLOWS_MILLIS = 5_000;

    private final Person person;
    private final Page page;

    SoaSteps(Person person) {
        this.person = person;
        this.page = person.page();
    }

    void open() {
        person.go(ADDRESS);
        page.waitForSelector(".aims-soa-toolbar:not([hidden])");
    }

    Locator row(String control) {
        return page.locator(".aims-soa-row[data-control='" + control + "']");
    }

    void focus(String control) {
        row(control).focus();
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Fills the open form's text, as a person who has moved there by Tab. */
    void write(String text) {
        page.locator(".aims-soa-form textarea").focus();
        page.keyboard().insertText(text);
    }

    /** Decides by keyboard alone: opens the form with the decision's letter, ticks reasons by number, saves. */
    void decide(String control, String letter, String reasons, String text) {
        focus(control);
        press(letter);
        page.waitForSelector(".aims-soa-form");
        for (char reason : reasons.toCharArray()) {
            press(String.valueOf(reason));
        }
        write(text);
        press("Control+Enter");
        page.waitForSelector(
                ".aims-soa-form",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    String decision(String control) {
        return row(control).getAttribute("data-decision");
    }

    String state(String control) {
        return row(control).getAttribute("data-state");
    }

    /** Where the control stands in words, with its counts. */
    String standing(String control) {
        return row(control).locator(".aims-soa-standing").innerText();
    }

    /** Waits until the open page shows the control in a state by itself; no longer than pages may lag behind. */
    void follows(String control, String state) {
        page.waitForSelector(
                ".aims-soa-row[data-control='" + control + "'][data-state='" + state + "']",
                new Page.WaitForSelectorOptions().setTimeout(FOLLOWS_MILLIS));
    }

    /** Opens a count of the control, by its line: 0 risks, 1 treatments, 2 evidence. */
    void openCount(String control, int line) {
        page.waitForNavigation(() -> row(control)
                .locator("[data-slot=work] li")
                .nth(line)
                .locator("a")
                .click());
    }

    /** Opens the explanation of the control's state and answers with its text. */
    String why(String control) {
        row(control).locator("[data-action=why]").click();
        page.waitForSelector(".aims-soa-why-part");
        return page.innerText(".aims-soa-dialog");
    }

    String total(String name) {
        return page.innerText("[data-slot=total-" + name + "]");
    }

    /** Opens the history of the control and answers with its text. */
    String history(String control) {
        focus(control);
        press("h");
        page.waitForSelector(".aims-soa-revision");
        return page.innerText(".aims-soa-dialog");
    }
}
