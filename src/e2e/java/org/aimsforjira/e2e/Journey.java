package org.aimsforjira.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aimsforjira.testing.HostProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A browser and a host of its own for steps that build on each other, in their order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
abstract class Journey {

    @RegisterExtension
    final OrderedSteps steps = new OrderedSteps();

    /** Where the steps can keep files. */
    Path folder;

    Browser browser;
    HostProcess host;

    private final boolean withDemoData;
    private Chromium chromium;

    Journey(boolean withDemoData) {
        this.withDemoData = withDemoData;
    }

    @BeforeAll
    void openBrowserAndHost(@TempDir Path temporary) throws IOException {
        folder = temporary;
        chromium = Chromium.start();
        browser = chromium.browser();
        Path home = folder.resolve("home");
        host = withDemoData ? HostProcess.withDemoData(home) : HostProcess.start(home);
    }

    @AfterAll
    void closeBrowserAndHost() {
        if (host != null) {
            host.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    Person as(String user) {
        return Person.loggedIn(browser, host.baseUrl(), user);
    }

    /** Axe finds nothing in the part of the page, and the browser complained of nothing. */
    static void assertFine(Person person, String part) {
        assertEquals(List.of(), person.accessibilityFindings(part));
        assertEquals(List.of(), person.complaints());
    }

    /** Takes a picture of a page that is fine and as wide as the window. */
    static void lookAt(Person person, String picture, String part) {
        person.screenshot(picture);
        assertFine(person, part);
        assertEquals(
                true,
                person.page().evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"),
                "nothing to scroll sideways");
    }
}
