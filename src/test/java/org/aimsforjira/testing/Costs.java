package org.aimsforjira.testing;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestBrowser;

/** What requests of one person cost: statements of Active Objects, and calls of Jira's services. Nobody else may use the host meanwhile. */
public final class Costs {
    private static final Pattern PANEL = Pattern.compile("data-load-url=\"/jira(/secure/[^\"]+)\"");

    private final Host host;
    private final TestBrowser browser;

    /** For a user of the base data. */
    public Costs(Host host, String user) {
        this.host = host;
        browser = TestBrowser.loggedIn(host, user);
    }

    /**
     * @param statements of Active Objects
     * @param calls of Jira's services, by service and method; those that were not called are left out
     */
    public record Cost(long statements, Map<String, Long> calls) {
        /** How often a method was called. */
        public long of(String call) {
            return calls.getOrDefault(call, 0L);
        }

        /** The cost of both. */
        public Cost plus(Cost other) {
            Map<String, Long> sum = new TreeMap<>(calls);
            other.calls.forEach((call, count) -> sum.merge(call, count, Long::sum));
            return new Cost(statements + other.statements, sum);
        }
    }

    /** The cost of a request whose caches are warm. */
    public Cost of(String path) {
        read(path);
        Map<String, Long> before = host.context().jira().calls().totals();
        read(path);
        Map<String, Long> calls = new TreeMap<>();
        host.context().jira().calls().totals().forEach((call, count) -> {
            long more = count - before.getOrDefault(call, 0L);
            if (more > 0) {
                calls.put(call, more);
            }
        });
        int query = path.indexOf('?');
        long statements =
                host.context().queries().ofLastRequest("GET " + (query < 0 ? path : path.substring(0, query)));
        return new Cost(Math.max(0, statements), calls);
    }

    /** The cost of an issue's page with all panels that are loaded after it. */
    public Cost ofIssue(String key) {
        Cost cost = of("/browse/" + key);
        Matcher panels = PANEL.matcher(read("/browse/" + key));
        while (panels.find()) {
            cost = cost.plus(of(panels.group(1).replace("&amp;", "&")));
        }
        return cost;
    }

    /** How many panels of an issue's page are loaded after it. */
    public long panelsLoadedLater(String key) {
        return PANEL.matcher(read("/browse/" + key)).results().count();
    }

    private String read(String path) {
        var answer = browser.get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " for " + path + "\n" + answer.body());
        }
        return answer.body();
    }
}
