package org.aimsforjira.host.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestBrowser;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.TestPlugin;
import org.aimsforjira.host.sample.SampleAction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A web-resource")
class WebResourcesTest {
    private static Host host;
    private static TestBrowser browser;

    @BeforeAll
    static void start() {
        host = TestHosts.with(TestPlugin.sample()
                .classes(SampleAction.class)
                .imports(com.atlassian.sal.api.user.UserManager.class)
                .file("i18n/sample.properties", "sample.plain=It''s \"new\" </script>\nsample.format={0} of {1}")
                .file("i18n/sample_de.properties", "sample.plain=Neu\nsample.format={0} von {1}")
                .file(
                        "js/a.js",
                        "var a = AJS.I18n.getText('sample.plain'), f = WRM.I18n.getText(\"sample.format\", 1, 2);")
                .file("js/base.js", "var base = AJS.I18n.getText('sample.plain');")
                .file("css/a.css", ".a { background: url(img/a.png) } .b { background: url('/x.png') }")
                .file("css/img/a.png", "png")
                .file(
                        "view.vm",
                        "<html><head><title>x</title>$webResourceManager.requireResource(\"org.sample.plugin:page\")</head>"
                                + "<body>x</body></html>")
                .module("<resource type=\"i18n\" name=\"i18n\" location=\"i18n.sample\"/>")
                .module(
                        "<web-resource key=\"base\"><resource type=\"download\" name=\"base.js\" location=\"js/base.js\"/>"
                                + "</web-resource>")
                .module("<web-resource key=\"page\"><dependency>com.atlassian.auiplugin:ajs</dependency>"
                        + "<dependency>org.sample.plugin:base</dependency><context>sample.context</context>"
                        + "<transformation extension=\"js\"><transformer key=\"jsI18n\"/></transformation>"
                        + "<resource type=\"download\" name=\"a.js\" location=\"js/a.js\"/>"
                        + "<resource type=\"download\" name=\"a.css\" location=\"css/a.css\"/>"
                        + "<resource type=\"download\" name=\"img/\" location=\"css/img/\"/></web-resource>")
                .module("<webwork1 key=\"actions\" class=\"java.lang.Object\"><actions><action name=\""
                        + SampleAction.class.getName()
                        + "\" alias=\"Sample\"><view name=\"success\">/view.vm</view></action>"
                        + "</actions></webwork1>"));
        assertEquals("", TestHosts.reason(host));
        browser = TestBrowser.loggedIn(host, "risklead");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    @DisplayName("comes as one script and one style tag, after what it depends on")
    void comesInOrder() {
        String page = browser.get("/secure/Sample!default.jspa").body();

        int base = page.indexOf("org.sample.plugin:base.js");
        int own = page.indexOf("org.sample.plugin:page.js");
        assertTrue(base > 0 && own > base, page);
        assertTrue(page.contains("org.sample.plugin:page.css"), page);
        assertFalse(page.contains("com.atlassian.auiplugin:ajs.js"), page);
    }

    @Test
    @DisplayName(
            "has the texts of the language in its address, safe inside scripts; without the transformer it has none")
    void isTranslated() {
        String english = batch("page.js", "en-UK").body();
        String german = batch("page.js", "de-DE").body();

        assertTrue(english.contains("var a = \"It's \\\"new\\\" \\u003c/script>\""), english);
        assertTrue(english.contains("f = WRM.format(\"{0} of {1}\", 1, 2)"), english);
        assertTrue(german.contains("var a = \"Neu\"") && german.contains("{0} von {1}"), german);
        assertTrue(batch("base.js", "de-DE").body().contains("AJS.I18n.getText('sample.plain')"));
    }

    @Test
    @DisplayName("may be kept for a year under an address with a version, and is asked for anew without one")
    void isKept() {
        HttpResponse<String> versioned = batch("page.js", "en-UK");
        HttpResponse<String> plain =
                browser.get("/download/batch/org.sample.plugin:page/org.sample.plugin:page.js?locale=en-UK");

        assertEquals(
                "public, max-age=31536000",
                versioned.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(plain.headers().firstValue("Cache-Control").orElse("").contains("max-age=0"));
        String tag = plain.headers().firstValue("ETag").orElse("");
        assertEquals(
                304,
                browser.send(
                                "GET",
                                "/download/batch/org.sample.plugin:page/org.sample.plugin:page.js?locale=en-UK",
                                "",
                                "If-None-Match",
                                tag)
                        .statusCode());
    }

    @Test
    @DisplayName("has files of its own, to which relative addresses in its styles lead")
    void hasFiles() {
        String style = batch("page.css", "en-UK").body();
        Matcher url = Pattern.compile("url\\(/jira(/s/[^)]+img/a\\.png)\\)").matcher(style);

        assertTrue(url.find(), style);
        assertEquals(
                "image/png",
                browser.get(url.group(1)).headers().firstValue("Content-Type").orElse(""));
        assertTrue(style.contains("url('/x.png')"), style);
        assertEquals(
                "png",
                browser.get("/download/resources/org.sample.plugin:page/img/a.png")
                        .body());
    }

    @Test
    @DisplayName("gives away nothing else of the jar")
    void givesAwayNothingElse() {
        assertEquals(
                404,
                browser.get("/download/resources/org.sample.plugin:page/atlassian-plugin.xml")
                        .statusCode());
        assertEquals(
                404,
                browser.get("/download/resources/org.sample.plugin:page/img/%2e%2e/js/base.js")
                        .statusCode());
        assertEquals(
                404,
                browser.get("/download/resources/org.sample.plugin:none/a.js").statusCode());
    }

    private static HttpResponse<String> batch(String name, String locale) {
        String module = name.substring(0, name.indexOf('.'));
        return browser.get("/s/x/_/download/batch/org.sample.plugin:" + module + "/org.sample.plugin:" + name
                + "?locale=" + locale);
    }
}
