package org.aimsforjira.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.sal.api.user.UserManager;
import java.net.http.HttpResponse;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestBrowser;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.TestPlugin;
import org.aimsforjira.host.sample.SampleAction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An action")
class ActionsTest {
    private static final String TOKEN = "atlassian.xsrf.token";
    private static Host host;
    private static TestBrowser admin;
    private static TestBrowser developer;

    @BeforeAll
    static void start() {
        String type = SampleAction.class.getName();
        host = TestHosts.with(TestPlugin.sample()
                .classes(SampleAction.class)
                .imports(UserManager.class)
                .file(
                        "view.vm",
                        "<html><head><title>T</title></head><body><p id=\"report\">$action.report</p>"
                                + "<i>$req.contextPath $atl_token</i></body></html>")
                .file("input.vm", "<html><body><p id=\"report\">input: $action.report</p></body></html>")
                .file("command.vm", "<html><body><p id=\"report\">own view: $action.report</p></body></html>")
                .module("<webwork1 key=\"actions\" class=\"java.lang.Object\"><actions><action name=\"" + type
                        + "\" alias=\"Sample\" roles-required=\"use\"><view name=\"success\">/view.vm</view>"
                        + "<view name=\"input\">/input.vm</view><command name=\"secure\" alias=\"SampleSecure\""
                        + " roles-required=\"admin\"><view name=\"success\">/command.vm</view></command></action>"
                        + "</actions></webwork1>")
                .module("<webwork1 key=\"admins\" class=\"java.lang.Object\"><actions><action name=\"" + type
                        + "\" alias=\"AdminSample\" roles-required=\"admin\"><view name=\"success\">/view.vm</view></action>"
                        + "</actions></webwork1>"));
        assertEquals("", TestHosts.reason(host));
        admin = TestBrowser.loggedIn(host, "admin");
        developer = TestBrowser.loggedIn(host, "developer");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    @DisplayName("runs its command and shows the view, with the parameters its setters take")
    void runs() {
        HttpResponse<String> page =
                developer.get("/secure/Sample!default.jspa?name=A%26B&many=1&many=2&number=7&other=x");

        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("default by developer: A&amp;B [1, 2] 7 {}"), page.body());
    }

    @Test
    @DisplayName("makes an error of a parameter that is no number")
    void checksNumbers() {
        assertTrue(developer
                .get("/secure/Sample!default.jspa?number=seven")
                .body()
                .contains("&#39;seven&#39; is not a number"));
    }

    @Test
    @DisplayName("without a command is validated first and shows input when that fails")
    void validates() {
        String token = token(developer);

        assertTrue(developer
                .post("/secure/Sample.jspa", "atl_token", token)
                .body()
                .contains("input:  by developer:  [] 0 {name=A name is needed}"));
        assertTrue(developer
                .post("/secure/Sample.jspa", "atl_token", token, "name", "N")
                .body()
                .contains("execute by developer: N [] 0 {}"));
    }

    @Test
    @DisplayName("that requires a token refuses a form without it, with a wrong one, and with that of somebody else")
    void needsToken() {
        token(developer);

        assertEquals(403, developer.post("/secure/Sample.jspa", "name", "N").statusCode());
        assertEquals(
                403,
                developer
                        .post("/secure/Sample.jspa", "name", "N", "atl_token", "x_lin")
                        .statusCode());
        assertEquals(
                403,
                developer
                        .post("/secure/Sample.jspa", "name", "N", "atl_token", token(admin))
                        .statusCode());
    }

    @Test
    @DisplayName("supports the methods of its annotation only, and none without an annotation")
    void supportsMethods() {
        assertEquals(405, developer.get("/secure/Sample.jspa?name=N").statusCode());
        assertEquals(405, developer.post("/secure/Sample!default.jspa").statusCode());
        assertEquals(405, developer.get("/secure/Sample!bare.jspa").statusCode());
    }

    @Test
    @DisplayName("with a role sends who lacks it to the login page and back from there")
    void needsRoles() {
        HttpResponse<String> anonymous = new TestBrowser(host).get("/secure/Sample!default.jspa?name=N");
        HttpResponse<String> refused = developer.get("/secure/AdminSample!default.jspa");

        assertEquals(
                "/jira/login.jsp?os_destination=%2Fsecure%2FSample%21default.jspa%3Fname%3DN", location(anonymous));
        assertTrue(location(refused).startsWith("/jira/login.jsp?permissionViolation=true&"), location(refused));
        assertEquals(302, developer.get("/secure/admin/Sample!default.jspa").statusCode());
        assertEquals(200, admin.get("/secure/admin/AdminSample!default.jspa").statusCode());
    }

    @Test
    @DisplayName("of administrators asks for the password again, and opens after the right one")
    void needsThePassword() {
        TestBrowser fresh = TestBrowser.loggedIn(host, "admin");
        HttpResponse<String> asked = fresh.get("/secure/Sample!secure.jspa?name=N");
        assertEquals(
                "/jira/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination="
                        + "%2Fsecure%2FSample%21secure.jspa%3Fname%3DN",
                location(asked));
        assertTrue(fresh.get(location(asked).substring(5)).body().contains("webSudoPassword"));

        String submit = "/secure/admin/WebSudoAuthenticate.jspa";
        String back = "/secure/Sample!secure.jspa?name=N";
        String token = fresh.cookie(TOKEN);
        assertEquals(
                200,
                fresh.post(submit, "webSudoPassword", "wrong", "webSudoDestination", back, "atl_token", token)
                        .statusCode());
        assertEquals(
                200,
                fresh.post(submit, "webSudoPassword", "admin", "webSudoDestination", back)
                        .statusCode());
        assertEquals(
                "/jira" + back,
                location(fresh.post(
                        submit, "webSudoPassword", "admin", "webSudoDestination", back, "atl_token", token)));
        assertTrue(fresh.get(back).body().contains("own view: secure by admin: N"));
        assertEquals(
                "/jira/secure/admin/",
                location(fresh.post(
                        submit,
                        "webSudoPassword",
                        "admin",
                        "webSudoDestination",
                        "//evil.example",
                        "atl_token",
                        token)));
    }

    @Test
    @DisplayName("that is a form and needs the password leads back to the page of the form")
    void leadsBackToTheForm() {
        HttpResponse<String> asked = TestBrowser.loggedIn(host, "admin")
                .send("POST", "/secure/Sample!secure.jspa", "", "Referer", admin.baseUrl() + "/secure/Form.jspa?x=1");
        HttpResponse<String> foreign = TestBrowser.loggedIn(host, "admin")
                .send("POST", "/secure/Sample!secure.jspa", "", "Referer", "https://evil.example/jira/x");

        assertTrue(location(asked).endsWith("webSudoDestination=%2Fsecure%2FForm.jspa%3Fx%3D1"), location(asked));
        assertTrue(location(foreign).endsWith("webSudoDestination=%2Fsecure%2Fadmin%2F"), location(foreign));
    }

    @Test
    @DisplayName("may lead elsewhere")
    void redirects() {
        assertEquals("/jira/projects/AIMS", location(developer.get("/secure/Sample!leave.jspa")));
    }

    @Test
    @DisplayName("that fails shows a page with a log reference and no stack trace")
    void fails() {
        HttpResponse<String> page = developer.get("/secure/Sample!fail.jspa");

        assertEquals(500, page.statusCode());
        assertTrue(page.body().contains("Log reference: "), page.body());
        assertFalse(page.body().contains("at org.aimsforjira"), page.body());
    }

    @Test
    @DisplayName("that does not exist is not found, nor is an unknown command")
    void isUnknown() {
        assertEquals(404, developer.get("/secure/Nothing.jspa").statusCode());
        assertEquals(404, developer.get("/secure/Sample!nothing.jspa").statusCode());
    }

    @Test
    @DisplayName("is gone while its plugin is disabled")
    void isGone() {
        host.context().modules().disable(TestPlugin.KEY);
        assertEquals(404, developer.get("/secure/Sample!default.jspa").statusCode());
        host.context().modules().enable(TestPlugin.KEY);
        assertEquals(200, developer.get("/secure/Sample!default.jspa").statusCode());
    }

    @Test
    @DisplayName("is answered with the headers Jira sends; basic authentication is refused")
    void sendsHeaders() {
        HttpResponse<String> page = developer.get("/secure/Sample!default.jspa");

        assertEquals("SAMEORIGIN", page.headers().firstValue("X-Frame-Options").orElse(""));
        assertEquals(
                "nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("developer", page.headers().firstValue("X-AUSERNAME").orElse(""));
        assertEquals(
                403,
                new TestBrowser(host)
                        .send("GET", "/secure/Sample!default.jspa", "", "Authorization", "Basic YTph")
                        .statusCode());
    }

    private static String token(TestBrowser browser) {
        browser.get("/secure/Sample!default.jspa");
        return browser.cookie(TOKEN);
    }

    private static String location(HttpResponse<String> answer) {
        assertEquals(302, answer.statusCode(), answer.body());
        String location = answer.headers().firstValue("Location").orElse("");
        return location.startsWith("http") ? location.substring(location.indexOf("/jira")) : location;
    }
}
