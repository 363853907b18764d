package org.aimsforjira.host.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.TestPlugin;
import org.aimsforjira.host.sample.SampleBean;
import org.aimsforjira.host.sample.SampleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: developer.atlassian.com, "JQL function", and the Javadoc of JqlFunctionModuleDescriptor. */
@DisplayName("The module jql-function")
class JqlFunctionModuleTest {
    private static final String PACKAGES =
            "com.atlassian.jira,com.atlassian.jira.jql.operand,com.atlassian.jira.jql.query,"
                    + "com.atlassian.jira.plugin.jql.function,com.atlassian.query.clause,com.atlassian.query.operand";

    private static TestPlugin plugin(String function) {
        return TestPlugin.sample()
                .importPackages(PACKAGES)
                .classes(SampleFunction.class)
                .imports(I18nResolver.class)
                .file("i18n/sample.properties", "sample.title=Sample")
                .module("<resource type=\"i18n\" name=\"i18n\" location=\"i18n.sample\"/>")
                .module(function);
    }

    private static String function(String inside) {
        return "<jql-function key=\"sample-function\" class=\"" + SampleFunction.class.getName() + "\">" + inside
                + "</jql-function>";
    }

    private static String messages(Host host, String jql) {
        ApplicationUser admin = host.context().jira().users().byName("admin").orElseThrow();
        SearchService searches = host.context().jira().service(SearchService.class);
        return String.join(
                "|",
                searches.validateQuery(admin, searches.parseQuery(admin, jql).getQuery())
                        .getErrorMessages());
    }

    @Test
    @DisplayName(
            "brings a function made by the plugin's beans, with the name and kind of its descriptor, while the plugin is on")
    void works() {
        try (Host host = TestHosts.with(plugin(function("<fname>sampleIssues</fname><list>true</list>")))) {
            assertEquals("", TestHosts.reason(host));
            assertEquals("Sample sample-function", messages(host, "issue in sampleIssues(title)"));
            assertTrue(messages(host, "issue = sampleIssues(title)").contains("'='"));
            assertTrue(messages(host, "issue in sampleIssues(a, b)").contains("1 arguments, not 2"));
            assertTrue(messages(host, "issue in sampleIssues(\"NO-1\")").contains("sampleIssues"));

            host.context().modules().disable(TestPlugin.KEY);
            assertEquals("There is no function 'sampleIssues'.", messages(host, "issue in sampleIssues(title)"));
            host.context().modules().enable(TestPlugin.KEY);
            assertEquals("Sample sample-function", messages(host, "issue in sampleIssues(title)"));
        }
    }

    @Test
    @DisplayName("answers no list where the descriptor does not say so")
    void single() {
        try (Host host = TestHosts.with(plugin(function("<fname>sampleIssue</fname>")))) {
            assertEquals("Sample sample-function", messages(host, "issue = sampleIssue(title)"));
            assertTrue(messages(host, "issue in sampleIssue(title)").contains("'in'"));
        }
    }

    @Test
    @DisplayName("is refused with a reason: no name, a name that is taken, no function")
    void refused() {
        assertTrue(TestHosts.reasonOf(plugin(function(""))).contains("<fname>"));
        assertTrue(TestHosts.reasonOf(plugin(function("<fname>currentUser</fname>")))
                .contains("already"));
        assertTrue(TestHosts.reasonOf(plugin(function("<fname>a</fname><list>yes</list>")))
                .contains("yes"));
        assertTrue(TestHosts.reasonOf(TestPlugin.sample()
                        .classes(SampleBean.class)
                        .module("<jql-function key=\"f\" class=\"" + SampleBean.class.getName()
                                + "\"><fname>f</fname></jql-function>"))
                .contains("is no com.atlassian.jira.plugin.jql.function.JqlFunction"));
    }
}
