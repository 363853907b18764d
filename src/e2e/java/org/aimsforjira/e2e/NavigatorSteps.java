package org.aimsforjira.e2e;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Jira's issue navigator: a query, what it finds, saved filters and the export. */
final class NavigatorSteps {

    private final Person person;
    private final Page page;

    NavigatorSteps(Person person) {
        this.person = person;
        this.page = person.page();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Types a query and sends it. */
    void search(String jql) {
        person.go("/issues/?jql=");
        page.fill("#advanced-search", jql);
        page.waitForNavigation(() -> page.click("#search-button"));
    }

    /** What the page lists now. */
    TreeSet<String> keys() {
        return new TreeSet<>(page.locator("#issuetable tr[data-issuekey]").all().stream()
                .map(row -> Objects.requireNonNull(row.getAttribute("data-issuekey")))
                .toList());
    }

    /** The sentence that refuses the query. */
    String error() {
        return page.innerText("#jql-errors").strip();
    }

    /** Saves the query on the page as a favourite filter, whose page follows. */
    void saveAs(String name) {
        page.click("#save-as-new-filter");
        page.fill("#filterName", name);
        page.check("#favourite");
        page.waitForNavigation(() -> page.click("#filter-submit"));
    }

    /** Opens a filter among the favourites of the navigator. */
    void openFavourite(String name) {
        person.go("/issues/?jql=");
        page.waitForNavigation(() -> page.click(".navigator-sidebar a[title='" + name + "']"));
    }

    /** The keys in the file that the page exports. */
    TreeSet<String> exported() {
        String address = (String) page.evaluate("() => document.getElementById('csv-export').href");
        List<String> lines =
                page.context().request().get(address).text().lines().toList();
        return new TreeSet<>(Pattern.compile("\\b[A-Z]+-\\d+\\b")
                .matcher(String.join("\n", lines.subList(1, lines.size())))
                .results()
                .map(found -> found.group())
                .toList());
    }
}
