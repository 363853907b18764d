package org.aimsforjira.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The wizard of set-up and the health page, behind the administrator's password. */
final class SetupSteps {

    /** Set-up answers when all is made; a busy machine takes its time. */
    private static final double APPLY_MILLIS = 60_000;

    private final Person person;
    private final Page page;

    SetupSteps(Person person) {
        this.person = person;
        this.page = person.page();
    }

    void open() {
        person.go("/secure/admin/AimsSetup!default.jspa");
        confirmPassword();
        page.waitForSelector("#aims-setup");
    }

    /** Fills the first page for an existing project and lets people in by role, then asks for the preview. */
    void choose(String project, String aimsName) {
        String value = (String) page.evaluate("""
                key => [...document.querySelectorAll('#aims-project option')].find(o => o.textContent.includes(key)).value
                """, project);
        page.selectOption("#aims-project", value);
        page.fill("#aims-aimsName", aimsName);
        tick("View AIMS", "Risk Leads");
        tick("View AIMS", "Auditors");
        tick("View AIMS", "Administrators");
        tick("Edit AIMS", "Risk Leads");
        tick("Edit AIMS", "Administrators");
        tick("Assess AI risk", "Risk Leads");
        tick("Approve AIMS", "Administrators");
        page.click("#aims-setup-preview");
        page.waitForSelector("#aims-setup-apply");
    }

    private void tick(String permission, String role) {
        page.locator("fieldset.aims-setup-grant")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("legend", new Page.LocatorOptions().setHasText(permission))))
                .getByLabel(role, new Locator.GetByLabelOptions().setExact(true))
                .check(new Locator.CheckOptions().setForce(true));
    }

    void apply() {
        page.click("#aims-setup-apply", new Page.ClickOptions().setTimeout(APPLY_MILLIS));
        page.waitForSelector(".aui-message-success");
    }

    /** Opens "check and repair" of the only AIMS. */
    void check() {
        person.go("/secure/admin/AimsSetup!default.jspa");
        page.click(".aims-setup-existing a.aui-button");
        page.waitForSelector(".aims-setup-confirm");
    }

    /** Whether the preview says that there is nothing to do. */
    boolean isComplete() {
        return page.isVisible(".aui-message-success") && !page.isVisible("#aims-setup-apply");
    }

    void openHealth() {
        person.go("/secure/admin/AimsHealth!default.jspa");
        confirmPassword();
        page.waitForSelector("#aims-health");
    }

    private void confirmPassword() {
        if (page.isVisible("input[name=webSudoPassword]")) {
            page.fill("input[name=webSudoPassword]", "admin");
            page.click("#login-form-submit, #authenticateButton");
        }
    }
}
