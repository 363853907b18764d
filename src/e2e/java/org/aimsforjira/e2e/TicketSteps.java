package org.aimsforjira.e2e;

import com.microsoft.playwright.Page;

/** An ordinary ticket of a delivery project on its issue page. */
final class TicketSteps {

    private final Person person;
    private final Page page;

    TicketSteps(Person person) {
        this.person = person;
        this.page = person.page();
    }

    /** Moves the ticket through a transition without a screen. */
    void move(String key, String transition) {
        person.go("/browse/" + key);
        page.waitForNavigation(() -> click(transition));
    }

    /** Moves the ticket through a transition that asks for the resolution. */
    void resolve(String key, String transition, String resolution) {
        move(key, transition);
        page.selectOption("#resolution", new com.microsoft.playwright.options.SelectOption().setLabel(resolution));
        page.waitForNavigation(() -> page.click("#issue-workflow-transition-submit"));
    }

    private void click(String transition) {
        page.locator(".issueaction-workflow-transition", new Page.LocatorOptions().setHasText(transition))
                .first()
                .click();
    }

    /** Everything on the page, markup included. */
    String content() {
        return page.content();
    }
}
