package org.aimsforjira.host.plugin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.TestPlugin;
import org.aimsforjira.host.sample.SampleCondition;
import org.aimsforjira.host.sample.SamplePage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plugin is not enabled when")
class FragmentRefusalsTest {
    @Test
    @DisplayName("a condition refuses its parameters")
    void aConditionRefuses() {
        assertRefused(
                TestPlugin.sample()
                        .classes(SampleCondition.class)
                        .module("<web-item key=\"i\" section=\"s\"><label>x</label><link>/</link><condition class=\""
                                + SampleCondition.class.getName() + "\"/></web-item>"),
                "the parameter 'answer' is missing");
    }

    @Test
    @DisplayName("a panel's template is not in the jar")
    void aTemplateIsMissing() {
        assertRefused(
                TestPlugin.sample()
                        .module("<web-panel key=\"p\" location=\"l\"><resource type=\"velocity\" name=\"view\""
                                + " location=\"no/such.vm\"/></web-panel>"),
                "There is no file no/such.vm in the jar");
    }

    @Test
    @DisplayName("a weight is no number, or a class is of the wrong kind")
    void anAttributeIsWrong() {
        assertRefused(
                TestPlugin.sample()
                        .module(
                                "<web-item key=\"i\" section=\"s\" weight=\"light\"><label>x</label><link>/</link></web-item>"),
                "weight=\"light\"");
        assertRefused(
                TestPlugin.sample()
                        .classes(SamplePage.class)
                        .module("<web-panel key=\"p\" location=\"l\" class=\"" + SamplePage.class.getName() + "\"/>"),
                "is no com.atlassian.plugin.web.api.model.WebPanel");
    }

    @Test
    @DisplayName("its allow-list names a class of somebody else, a method that does not exist, or is no list")
    void theAllowlistIsWrong() {
        assertRefused(allowlist("java.lang.Runtime#exec(java.lang.String)"), "its own classes only");
        assertRefused(allowlist(SamplePage.class.getName() + "#titel()"), "no such public method");
        assertRefused(allowlist("SamplePage.title"), "is not of the form");
    }

    @Test
    @DisplayName("a web-resource names a file that is not there, a LESS file, or an unknown transformer")
    void aWebResourceIsWrong() {
        assertRefused(webResource("<resource type=\"download\" name=\"a.js\" location=\"a.js\"/>"), "no file a.js");
        assertRefused(webResource("<resource type=\"download\" name=\"a.css\" location=\"a.less\"/>"), "LESS");
        assertRefused(
                webResource(
                        "<transformation extension=\"less\"><transformer key=\"lessTransformer\"/></transformation>"),
                "jsI18n for js only");
    }

    private static TestPlugin allowlist(String entry) {
        return TestPlugin.sample()
                .classes(SamplePage.class)
                .module("<velocity-allowlist key=\"l\"><method>" + entry + "</method></velocity-allowlist>");
    }

    private static TestPlugin webResource(String xml) {
        return TestPlugin.sample().module("<web-resource key=\"w\">" + xml + "</web-resource>");
    }

    private static void assertRefused(TestPlugin plugin, String why) {
        String reason = TestHosts.reasonOf(plugin);
        assertTrue(reason.contains(why), reason);
    }
}
