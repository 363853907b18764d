package org.aimsforjira.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The panels of AI systems, risks and tickets on their issues, and the dialogs behind their buttons. */
final class RiskSteps {

    private static final Pattern KEY = Pattern.compile("[A-Z]+-\\d+");

    private final Person person;
    private final Page page;

    RiskSteps(Person person) {
        this.person = person;
        this.page = person.page();
    }

    /** Opens an AI system by its name in the inventory. */
    void openSystem(String name) {
        person.go("/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira:inventory-systems-page");
        page.locator("#aims-systems table tbody tr a", new Page.LocatorOptions().setHasText(name))
                .click();
        page.waitForSelector(".aims-work-panel");
    }

    void openIssue(String key) {
        person.go("/browse/" + key);
        page.waitForSelector(".aims-work-panel");
    }

    Locator panel() {
        return page.locator(".aims-work-panel");
    }

    /** Clicks a button of the panel and waits for its dialog. */
    void openDialog(String action) {
        page.click(".aims-work-panel [data-aims-action=" + action + "]");
        page.waitForSelector(".aims-work-dialog[open], .aims-work-dialog:not([hidden])");
        page.waitForFunction("() => document.activeElement.closest('.aims-work-dialog')");
    }

    /** Fills the fields of the open dialog by their names. */
    void fill(Map<String, String> values) {
        values.forEach((name, value) -> field(name).fill(value));
    }

    /** Chooses in the lists of the open dialog, by the text that is shown. */
    void select(String name, String label) {
        field(name).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(label));
    }

    /** Ticks exactly these controls. */
    void controls(String... controls) {
        for (Locator box : field("controls").all()) {
            boolean wanted = List.of(controls).contains(box.inputValue());
            if (wanted != box.isChecked()) {
                // AUI draws its box over the real one.
                box.setChecked(wanted, new Locator.SetCheckedOptions().setForce(true));
            }
        }
    }

    /** Looks for a risk in the library of the open dialog and chooses it. */
    void pick(String words, String id) {
        Locator library = page.locator(".aims-work-dialog .aims-library");
        if (library.getAttribute("open") == null) {
            library.locator("summary").click();
        }
        library.locator("input[type=search]").fill(words);
        library.locator("[data-aims-library=" + id + "]").click();
    }

    /** The values that are ticked. */
    Set<String> chosen(String name) {
        return field(name).all().stream()
                .filter(Locator::isChecked)
                .map(Locator::inputValue)
                .collect(Collectors.toSet());
    }

    Locator field(String name) {
        return page.locator(".aims-work-dialog [name=" + name + "]");
    }

    /** Sends the open dialog, which is refused, and answers with the sentence beside the field. */
    String refusedAt(String name) {
        submit();
        Locator error = page.locator(".aims-work-dialog [data-field=" + name + "] .error:not(:empty)");
        error.waitFor();
        return error.innerText();
    }

    /** Sends the open dialog; the issue comes anew and says what happened. The answer is the key that is said, if one is. */
    String save() {
        page.evaluate("() => { window.aimsBefore = true; }");
        submit();
        page.waitForFunction("() => !window.aimsBefore && document.querySelector('.aims-work-panel')");
        Matcher key =
                KEY.matcher(page.locator(".aui-flag[open], .aui-flag").first().innerText());
        return key.find() ? key.group() : "";
    }

    private void submit() {
        page.click(".aims-work-dialog button[type=submit]");
    }

    /** Closes the open dialog by Escape, while nothing has the focus: the list of the library may take the focused line away. */
    void cancel() {
        page.evaluate("() => document.activeElement.blur()");
        page.keyboard().press("Escape");
        page.waitForSelector(
                ".aims-work-dialog",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }
}
