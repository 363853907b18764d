package org.aimsforjira.host.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.TestPlugin;
import org.aimsforjira.host.sample.SampleCondition;
import org.aimsforjira.host.sample.SampleContext;
import org.aimsforjira.host.sample.SamplePage;
import org.aimsforjira.host.sample.SamplePanel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sections, links and panels")
class FragmentsTest {
    private static Host host;
    private final HttpServletRequest request = request();

    @BeforeAll
    static void start() {
        String condition = "<condition class=\"" + SampleCondition.class.getName() + "\"";
        TestPlugin plugin = TestPlugin.sample()
                .classes(SampleCondition.class, SampleContext.class, SamplePage.class, SamplePanel.class)
                .imports(PageBuilderService.class)
                .file("i18n/sample.properties", "sample.greeting=Hello {0}''s friends\nsample.tip=Tip")
                .file("i18n/sample_de.properties", "sample.greeting=Hallo, Freunde von {0}\nsample.tip=Hinweis")
                .file("view.vm", "<h2>$page.title()</h2>$page.bodyHtml()#foreach($l in $page.lines())[$l.name()]#end")
                .file("blocked.vm", "<p>$page.secret()</p>")
                .file("unknown.vm", "<p>$nothing.here</p>")
                .file("quiet.vm", "<p>$!nothing.here</p>")
                .file("sample.js", "")
                .module("<resource type=\"i18n\" name=\"i18n\" location=\"i18n.sample\"/>")
                .module(
                        "<web-section key=\"section\" location=\"admin_plugins_menu\" weight=\"10\"><label key=\"sample.tip\"/>"
                                + "</web-section>")
                .module(
                        "<web-item key=\"heavy\" section=\"links\" weight=\"20\"><label>Heavy</label><link>/heavy</link>"
                                + "</web-item>")
                .module("<web-item key=\"light\" section=\"links\" weight=\"10\"><label key=\"sample.greeting\">"
                        + "<param name=\"param0\" value=\"$user.displayName\"/></label><tooltip key=\"sample.tip\"/>"
                        + "<param name=\"iconClass\" value=\"aui-icon\"/><styleClass>shiny</styleClass>"
                        + "<link linkId=\"light-link\">/projects/$pathEncodedProjectKey?selectedItem=x&amp;k=$projectKeyEncoded"
                        + "</link></web-item>")
                .module("<web-item key=\"plain\" section=\"links\"><label>Last</label><link>https://example.org/</link>"
                        + "</web-item>")
                .module("<web-item key=\"no\" section=\"conditions\"><label>No</label><link>/</link>" + condition
                        + "><param name=\"answer\">no</param></condition></web-item>")
                .module(
                        "<web-item key=\"inverted\" section=\"conditions\" weight=\"1\"><label>Inverted</label><link>/</link>"
                                + condition
                                + " invert=\"true\"><param name=\"answer\" value=\"no\"/></condition></web-item>")
                .module("<web-item key=\"or\" section=\"conditions\" weight=\"2\"><label>Or</label><link>/</link>"
                        + "<conditions type=\"OR\">" + condition + "><param name=\"answer\">no</param></condition>"
                        + "<conditions type=\"AND\">" + condition + "><param name=\"answer\">yes</param></condition>"
                        + condition
                        + "><param name=\"answer\">yes</param></condition></conditions></conditions></web-item>")
                .module("<web-item key=\"fault\" section=\"conditions\"><label>Fault</label><link>/</link>" + condition
                        + "><param name=\"answer\">fault</param></condition></web-item>")
                .module("<web-resource key=\"sample-script\"><resource type=\"download\" name=\"sample.js\""
                        + " location=\"sample.js\"/></web-resource>")
                .module(panel("sound", "view.vm"))
                .module(panel("blocked", "blocked.vm"))
                .module(panel("unknown", "unknown.vm"))
                .module(panel("quiet", "quiet.vm"))
                .module("<web-panel key=\"of-a-class\" location=\"classes\" class=\"" + SamplePanel.class.getName()
                        + "\">" + "<supports-ajax-load>true</supports-ajax-load><label>Mine</label></web-panel>")
                .module("<velocity-allowlist key=\"list\"><method>" + SamplePage.class.getName()
                        + "#title()</method><method>"
                        + SamplePage.class.getName() + "#bodyHtml()</method><method>" + SamplePage.class.getName()
                        + "#lines()</method><method>" + SamplePage.Line.class.getName()
                        + "#name()</method></velocity-allowlist>");
        host = TestHosts.with(plugin);
        assertEquals("", TestHosts.reason(host));
    }

    private static String panel(String key, String view) {
        return "<web-panel key=\"" + key + "\" location=\"" + key
                + "\"><resource type=\"velocity\" name=\"view\" location=\"" + view + "\"/><context-provider class=\""
                + SampleContext.class.getName() + "\"/></web-panel>";
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @BeforeEach
    void inARequest() {
        ExecutingHttpRequest.set(request, mock(HttpServletResponse.class));
        login("risklead");
    }

    @AfterEach
    void after() {
        ExecutingHttpRequest.clear();
        ComponentAccessor.getJiraAuthenticationContext().clearLoggedInUser();
    }

    private static void login(String name) {
        ComponentAccessor.getJiraAuthenticationContext()
                .setLoggedInUser(host.context().jira().users().byName(name).orElseThrow());
    }

    private static HttpServletRequest request() {
        Map<String, Object> attributes = new HashMap<>();
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getContextPath()).thenReturn("/jira");
        when(request.getAttribute(org.mockito.ArgumentMatchers.anyString()))
                .thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        org.mockito.Mockito.doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(request)
                .setAttribute(org.mockito.ArgumentMatchers.anyString(), org.mockito.ArgumentMatchers.any());
        return request;
    }

    private FragmentContext page() {
        return FragmentContext.of(request)
                .with(
                        "project",
                        host.context().jira().service(ProjectManager.class).getProjectByCurrentKey("AIMS"));
    }

    @Test
    @DisplayName("come by weight; a link knows its project, its texts and its icon")
    void areOrdered() {
        List<WebFragments.Item> items = host.context().fragments().items("links", page());

        assertEquals(
                List.of("Hello Robin Risk's friends", "Heavy", "Last"),
                items.stream().map(WebFragments.Item::label).toList());
        WebFragments.Item light = items.get(0);
        assertEquals("/jira/projects/AIMS?selectedItem=x&k=AIMS", light.url());
        assertEquals("light-link", light.linkId());
        assertEquals("Tip", light.tooltip());
        assertEquals("shiny", light.styleClass());
        assertEquals(Map.of("iconClass", "aui-icon"), light.params());
        assertEquals("https://example.org/", items.get(2).url());
        assertEquals(
                "section",
                host.context()
                        .fragments()
                        .sections("admin_plugins_menu", page())
                        .get(0)
                        .key());
    }

    @Test
    @DisplayName("speak the language of the user")
    void speakGerman() {
        host.context()
                .jira()
                .users()
                .setLocale(host.context().jira().users().byName("auditor").orElseThrow(), java.util.Locale.GERMANY);
        login("auditor");

        assertEquals(
                "Hallo, Freunde von Audrey Auditor",
                host.context().fragments().items("links", page()).get(0).label());
    }

    @Test
    @DisplayName("are hidden by their conditions: inverted, joined by OR and AND, and when one throws")
    void haveConditions() {
        assertEquals(
                List.of("Inverted", "Or"),
                host.context().fragments().items("conditions", page()).stream()
                        .map(WebFragments.Item::label)
                        .toList());
    }

    @Test
    @DisplayName("are escaped for HTML unless the reference ends in Html")
    void areEscaped() {
        assertEquals("<h2>&lt;b&gt;&quot;Q&amp;A&quot;&lt;/b&gt;</h2><i>ready</i>[one][two]", html("sound"));
        assertEquals(List.of("org.sample.plugin:sample-script"), WebResourceRegistry.requiredKeys(request));
    }

    @Test
    @DisplayName("may call listed methods only; the fault names template, line and method")
    void areListed() {
        String message = fault("blocked");

        assertTrue(message.contains("blocked.vm, line 1"), message);
        assertTrue(message.contains("org.aimsforjira.host.sample.SamplePage#secret()"), message);
    }

    @Test
    @DisplayName("fail on a reference without a value and print nothing for a quiet one")
    void haveValues() {
        assertTrue(fault("unknown").contains("unknown.vm: the reference $nothing.here has no value"), fault("unknown"));
        assertEquals("<p></p>", html("quiet"));
    }

    @Test
    @DisplayName("may be a class; a panel is found by its key for loading it later")
    void mayBeAClass() {
        WebFragments.Panel panel = host.context()
                .fragments()
                .panel("org.sample.plugin:of-a-class", page())
                .orElseThrow();

        assertEquals("<p>of a class, for risklead</p>", panel.html());
        assertEquals("Mine", panel.label());
        assertTrue(panel.supportsAjaxLoad());
        assertFalse(host.context()
                .fragments()
                .panel("org.sample.plugin:none", page())
                .isPresent());
        assertNull(host.context().fragments().panels("sound", page()).get(0).label());
    }

    private String html(String location) {
        return host.context().fragments().panels(location, page()).get(0).html();
    }

    private String fault(String location) {
        return String.valueOf(assertThrows(WebFragments.FragmentException.class, () -> html(location))
                .getMessage());
    }
}
