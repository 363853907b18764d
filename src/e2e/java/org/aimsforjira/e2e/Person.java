package org.aimsforjira.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person at a browser window of 1280 pixels, logged in; collects what the browser complains about. */
final class Person implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of(System.getProperty("aims.basedir", "."), "target", "screenshots");

    private static final Pattern KEY = Pattern.compile("\"key\"\\s*:\\s*\"([A-Z]+-\\d+)\"");

    private final BrowserContext context;
    private final Page page;
    private final String baseUrl;
    private final List<String> complaints = new ArrayList<>();

    private Person(Browser browser, String baseUrl) {
        this.baseUrl = baseUrl;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setAcceptDownloads(true)
                .setLocale("en-US"));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean known =
                    message.text().contains("DEPRECATED") || message.text().contains("Failed to load resource");
            if (message.type().equals("error") && !known) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Person loggedIn(Browser browser, String baseUrl, String user) {
        Person person = new Person(browser, baseUrl);
        person.go("/login.jsp");
        person.page.fill("input[name=os_username]", user);
        person.page.fill("input[name=os_password]", user);
        person.page.click("#login-form-submit");
        person.page.waitForSelector(
                "meta[name='ajs-remote-user'][content='" + user + "']",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        return person;
    }

    Page page() {
        return page;
    }

    /** Opens a path below the context path and answers with the status code. */
    int go(String path) {
        Response response = page.navigate(baseUrl + path);
        return Objects.requireNonNull(response).status();
    }

    /** The status code of a GET on a path below the context path, sent with this person's session. */
    int statusOf(String path) {
        return context.request().get(baseUrl + path).status();
    }

    /** The body of a GET on a path below the context path. */
    String textOf(String path) {
        return context.request().get(baseUrl + path).text();
    }

    /** Changes the language of this person's Jira in the user menu. */
    void language(String locale) {
        go("/secure/Dashboard.jspa");
        page.waitForNavigation(
                () -> page.evaluate("id => document.getElementById(id).click()", "switch-language-" + locale));
    }

    /** The body of the answer to a POST of JSON on a path below the context path. */
    String textOfPost(String path, Object body) {
        return context.request()
                .post(
                        baseUrl + path,
                        RequestOptions.create()
                                .setHeader("X-Atlassian-Token", "no-check")
                                .setHeader(
                                        "Origin",
                                        URI.create(baseUrl)
                                                .resolve("/")
                                                .toString()
                                                .replaceAll("/$", ""))
                                .setData(body))
                .text();
    }

    /** Creates an issue by Jira's REST and answers with its key. */
    String created(String project, String type, String summary) {
        String answer = textOfPost(
                "/rest/api/2/issue",
                Map.of(
                        "fields",
                        Map.of(
                                "project", Map.of("key", project),
                                "issuetype", Map.of("name", type),
                                "summary", summary)));
        Matcher key = KEY.matcher(answer);
        if (!key.find()) {
            throw new AssertionError(answer);
        }
        return key.group(1);
    }

    int statusOfPut(String path, Object body) {
        return context.request()
                .put(
                        baseUrl + path,
                        RequestOptions.create()
                                .setHeader("X-Atlassian-Token", "no-check")
                                .setData(body))
                .status();
    }

    /**
     * Keeps a picture of the window under this name in {@code target/screenshots}, and in the folder that {@code -Daims.images}
     * names.
     */
    void screenshot(String name) {
        page.evaluate("() => document.fonts.ready");
        byte[] picture = page.screenshot();
        try {
            keep(SCREENSHOTS, name, picture);
            String images = System.getProperty("aims.images", "");
            if (!images.isEmpty()) {
                keep(Path.of(images), name, picture);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(Path folder, String name, byte[] picture) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".png"), picture);
    }

    /** What axe finds wrong with the content of the page under the selector; empty when all is well. */
    @SuppressWarnings("unchecked")
    List<String> accessibilityFindings(String selector) {
        page.addScriptTag(new Page.AddScriptTagOptions()
                .setPath(Path.of(System.getProperty("aims.basedir", "."), "node_modules", "axe-core", "axe.min.js")));
        return (List<String>) page.evaluate("""
                async selector => {
                  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
                  const result = await axe.run(selector, {runOnly: tags});
                  return result.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.html).join(' | '));
                }
                """, selector);
    }

    /** Errors in the browser's console since this person logged in. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
