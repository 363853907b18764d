package org.aimsforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.sal.api.user.UserManager;
import java.net.http.HttpResponse;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestBrowser;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.TestPlugin;
import org.aimsforjira.host.sample.ContradictingResource;
import org.aimsforjira.host.sample.SampleMapper;
import org.aimsforjira.host.sample.SampleResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A REST method")
class RestRulesTest {
    private static final String THINGS = "/rest/sample/1.0/things";
    private static final String JSON = "application/json";
    private static Host host;
    private static TestBrowser developer;

    @BeforeAll
    static void start() {
        host = TestHosts.with(TestPlugin.sample()
                .classes(SampleResource.class, SampleMapper.class)
                .imports(UserManager.class)
                .module("<rest key=\"rest\" path=\"/sample\" version=\"1.0\"/>"));
        assertEquals("", TestHosts.reason(host));
        developer = TestBrowser.loggedIn(host, "developer");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    @DisplayName("is for whoever is logged in unless it says otherwise, and its class is made anew for each request")
    void needsALogin() {
        assertEquals(401, new TestBrowser(host).get(THINGS + "/a").statusCode());
        assertEquals(
                "{\"name\":\"a for developer\",\"calls\":1}",
                developer.get(THINGS + "/a").body());
        assertEquals(
                "{\"name\":\"a for developer\",\"calls\":1}",
                developer.get(THINGS + "/a").body());
    }

    @Test
    @DisplayName(
            "is for anybody with UnrestrictedAccess and for administrators with AdminOnly; null properties are left out")
    void obeysAnnotations() {
        assertEquals(
                "{\"calls\":0}",
                new TestBrowser(host).get(THINGS + "/open/door").body());
        assertEquals(401, new TestBrowser(host).get(THINGS + "/secret/door").statusCode());
        assertEquals(403, developer.get(THINGS + "/secret/door").statusCode());
        assertEquals(
                200,
                TestBrowser.loggedIn(host, "admin").get(THINGS + "/secret/door").statusCode());
    }

    @Test
    @DisplayName("answers under latest too, and is not found elsewhere")
    void hasALatest() {
        assertEquals(200, developer.get("/rest/sample/latest/things/a").statusCode());
        assertEquals(404, developer.get("/rest/sample/2.0/things/a").statusCode());
        assertEquals(404, developer.get("/rest/sample/1.0/nothing").statusCode());
    }

    @Test
    @DisplayName("takes JSON; malformed JSON and unknown properties are bad requests")
    void takesJson() {
        assertEquals(
                "{\"name\":\"ä\",\"calls\":2}",
                post(THINGS, "{\"name\":\"ä\",\"calls\":2}", JSON).body());
        assertEquals(400, post(THINGS, "{\"name\":", JSON).statusCode());
        assertEquals(400, post(THINGS, "{\"nome\":\"x\"}", JSON).statusCode());
        assertEquals(415, post(THINGS, "x", "application/xml").statusCode());
    }

    @Test
    @DisplayName("refuses a POST that a form of another site could send, unless it is marked")
    void refusesForms() {
        assertEquals(
                403,
                post(THINGS + "/any", "a=b", "application/x-www-form-urlencoded")
                        .statusCode());
        assertEquals(403, post(THINGS + "/any", "a", "text/plain").statusCode());
        assertEquals(
                204,
                developer
                        .send(
                                "POST",
                                THINGS + "/any",
                                "a",
                                "Content-Type",
                                "text/plain",
                                "X-Atlassian-Token",
                                "no-check")
                        .statusCode());
        assertEquals(204, post(THINGS + "/any", "a", "application/octet-stream").statusCode());
    }

    @Test
    @DisplayName("refuses a POST of a browser from another origin and takes one from its own; PUT is not checked")
    void refusesOtherOrigins() {
        assertEquals(403, browserPost("Origin", "https://evil.example").statusCode());
        assertEquals(403, browserPost("X-None", "x").statusCode());
        assertEquals(
                200,
                browserPost("Origin", developer.baseUrl().replace("/jira", "")).statusCode());
        assertEquals(
                200, browserPost("Referer", developer.baseUrl() + "/browse/X-1").statusCode());
        assertEquals(
                200,
                developer
                        .send(
                                "PUT",
                                THINGS,
                                "{}",
                                "Content-Type",
                                JSON,
                                "User-Agent",
                                "Mozilla/5.0",
                                "Origin",
                                "https://evil.example")
                        .statusCode());
    }

    @Test
    @DisplayName(
            "may leave a fault to an exception mapper of the plugin; any other answers 500 with a reference and nothing more")
    void mapsFaults() {
        HttpResponse<String> known = developer.get(THINGS + "/known/fault");
        HttpResponse<String> unknown = developer.get(THINGS + "/unknown/fault");

        assertEquals(409, known.statusCode());
        assertEquals("{\"code\":\"mapped\"}", known.body());
        assertEquals(500, unknown.statusCode());
        assertTrue(unknown.body().contains("log reference"), unknown.body());
        assertFalse(unknown.body().contains("not for clients"), unknown.body());
    }

    @Test
    @DisplayName("that contradicts another one keeps its plugin from being enabled")
    void mustNotContradict() {
        String reason = TestHosts.reasonOf(TestPlugin.sample()
                .classes(SampleResource.class, SampleMapper.class, ContradictingResource.class)
                .imports(UserManager.class)
                .module("<rest key=\"rest\" path=\"/sample\" version=\"1.0\"/>"));

        assertTrue(reason.contains("ambiguous") && reason.contains("ContradictingResource"), reason);
    }

    @Test
    @DisplayName("is gone while its plugin is disabled")
    void isGone() {
        host.context().modules().disable(TestPlugin.KEY);
        assertEquals(404, developer.get(THINGS + "/a").statusCode());
        host.context().modules().enable(TestPlugin.KEY);
        assertEquals(200, developer.get(THINGS + "/a").statusCode());
    }

    private static HttpResponse<String> post(String path, String body, String type) {
        return developer.send("POST", path, body, "Content-Type", type);
    }

    private static HttpResponse<String> browserPost(String header, String value) {
        return developer.send(
                "POST", THINGS, "{}", "Content-Type", JSON, "User-Agent", "Mozilla/5.0 (X11)", header, value);
    }
}
