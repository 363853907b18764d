package org.aimsforjira.host.ui.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.ui.testing.HostExtension;
import org.aimsforjira.host.ui.testing.Reader;
import org.aimsforjira.host.ui.testing.Reader.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Jira's REST API documentation (8.20 and later): search, filter, jql/autocompletedata. */
@ExtendWith(HostExtension.class)
final class SearchResourcesTest {
    private static final Pattern ID = Pattern.compile("\"id\":\"(\\d+)\"");

    private final Host host;

    SearchResourcesTest(Host host) {
        this.host = host;
    }

    private Reader as(String name) {
        return Reader.as(host.baseUrl(), name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void create(Reader reader, String summary) {
        Answer created = reader.json(
                "POST",
                "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"AIMS\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"" + summary
                        + "\"}}");
        assertEquals(201, created.status(), created.body());
    }

    @Test
    @DisplayName("A search answers a page, the total and the fields that were asked for, by GET and by POST")
    void searches() {
        Reader lead = as("risklead");
        for (int i = 0; i < 3; i++) {
            create(lead, "Axolotl " + i);
        }
        Answer page = lead.get("/rest/api/2/search?maxResults=2&startAt=1&fields=summary,status&jql="
                + encoded("summary ~ axolotl ORDER BY key"));
        assertEquals(200, page.status(), page.body());
        assertTrue(page.has("\"startAt\":1,\"maxResults\":2,\"total\":3"), page.body());
        assertTrue(page.has("Axolotl 1") && page.has("Axolotl 2") && !page.has("Axolotl 0"));
        assertTrue(page.has("\"status\":{") && !page.has("\"reporter\""), page.body());
        Answer posted = lead.json(
                "POST",
                "/rest/api/2/search",
                "{\"jql\":\"summary ~ axolotl\",\"maxResults\":0,\"fields\":[\"*all\",\"-summary\"]}");
        assertTrue(posted.has("\"total\":3,\"issues\":[]"), posted.body());
        Answer without =
                lead.json("POST", "/rest/api/2/search", "{\"jql\":\"summary ~ axolotl\",\"fields\":[\"-summary\"]}");
        assertTrue(without.has("\"reporter\"") && !without.has("\"summary\""));
        Answer hidden = as("outsider").get("/rest/api/2/search?jql=" + encoded("summary ~ axolotl"));
        assertTrue(hidden.has("\"total\":0"), hidden.body());
        assertTrue(Reader.anonymous(host.baseUrl())
                .get("/rest/api/2/search?jql=" + encoded("summary ~ axolotl"))
                .has("\"total\":0"));
    }

    @Test
    @DisplayName("A mistake is 400 with its sentences, unless the query is not to be validated")
    void mistakes() {
        Reader lead = as("risklead");
        Answer syntax = lead.get("/rest/api/2/search?jql=" + encoded("project = "));
        assertEquals(400, syntax.status());
        assertTrue(syntax.has("{\"errorMessages\":[\"") && syntax.has("\"errors\":{}}"), syntax.body());
        assertEquals(
                400,
                lead.get("/rest/api/2/search?jql=" + encoded("project = NOPE")).status());
        Answer loose = lead.get("/rest/api/2/search?validateQuery=false&jql=" + encoded("project = NOPE"));
        assertEquals(200, loose.status());
        assertTrue(loose.has("\"total\":0"));
        assertEquals(400, lead.get("/rest/api/2/search?startAt=x").status());
    }

    @Test
    @DisplayName("A filter is made, read, changed, shared, favoured and deleted; others get 404 until it is shared")
    void filters() {
        Reader lead = as("risklead");
        Reader auditor = as("auditor");
        Answer made = lead.json(
                "POST",
                "/rest/api/2/filter",
                "{\"name\":\"By REST\",\"description\":\"d\",\"jql\":\"project = AIMS\",\"favourite\":true}");
        assertEquals(200, made.status(), made.body());
        assertTrue(made.has("\"favourite\":true") && made.has("\"jql\":\"project = AIMS\""), made.body());
        Matcher id = ID.matcher(made.body());
        assertTrue(id.find());
        String path = "/rest/api/2/filter/" + id.group(1);
        assertEquals(404, auditor.get(path).status());
        assertEquals(
                auditor.get("/rest/api/2/filter/99").body(), auditor.get(path).body());
        assertEquals(
                400,
                lead.json("POST", "/rest/api/2/filter", "{\"name\":\"By REST\",\"jql\":\"\"}")
                        .status());
        assertEquals(
                201,
                lead.json("POST", path + "/permission", "{\"type\":\"authenticated\"}")
                        .status());
        assertTrue(auditor.get(path).has("\"name\":\"By REST\""));
        assertEquals(400, auditor.json("PUT", path, "{\"name\":\"Mine\"}").status());
        assertEquals(400, auditor.json("DELETE", path, "").status());
        Answer changed = lead.json("PUT", path, "{\"name\":\"Renamed\"}");
        assertTrue(changed.has("\"name\":\"Renamed\"") && changed.has("\"jql\":\"project = AIMS\""), changed.body());
        assertTrue(lead.get("/rest/api/2/filter/favourite").has("\"Renamed\""));
        assertFalse(auditor.get("/rest/api/2/filter/favourite").has("\"Renamed\""));
        var jira = host.context().jira();
        String shop = String.valueOf(jira.projects().byKey("SHOP").orElseThrow().getId());
        String role =
                String.valueOf(jira.roles().byName("Developers").orElseThrow().getId());
        String share = "{\"type\":\"projectRole\",\"projectId\":\"" + shop + "\",\"projectRoleId\":\"";
        Answer shared = lead.json("POST", path + "/permission", share + role + "\"}");
        assertEquals(201, shared.status(), shared.body());
        assertTrue(
                shared.has("\"type\":\"project\"") && shared.has("\"role\":{") && shared.has("\"name\":\"Developers\""),
                shared.body());
        assertEquals(
                400, lead.json("POST", path + "/permission", share + "1\"}").status());
        assertEquals(
                400,
                lead.json("POST", path + "/permission", "{\"type\":\"user\"}").status());
        assertEquals(204, lead.json("DELETE", path, "").status());
        assertEquals(404, lead.get(path).status());
        assertEquals(401, Reader.anonymous(host.baseUrl()).get(path).status());
    }

    @Test
    @DisplayName("Suggestions name fields, functions and values the caller may see, and no others")
    void suggestions() {
        Reader lead = as("risklead");
        Answer data = lead.get("/rest/api/2/jql/autocompletedata");
        assertEquals(200, data.status());
        assertTrue(data.has("\"value\":\"assignee\""), data.body());
        assertTrue(data.has(
                "\"value\":\"membersOf(\\\"\\\")\",\"displayName\":\"membersOf(\\\"\\\")\",\"isList\":\"true\""));
        assertTrue(data.has("\"value\":\"currentUser()\""));
        assertTrue(data.has("\"jqlReservedWords\":[\"abort\""));
        assertTrue(suggested(lead, "project", "AI").has("\"value\":\"AIMS\""));
        assertFalse(suggested(as("outsider"), "project", "AI").has("AIMS"));
        assertTrue(suggested(lead, "status", "in p").has("\"value\":\"\\\"In Progress\\\"\""));
        assertTrue(suggested(lead, "assignee", "robin").has("\"value\":\"risklead\""));
        assertTrue(suggested(lead, "resolution", "unre").has("\"value\":\"Unresolved\""));
        assertTrue(suggested(lead, "nope", "").has("\"results\":[]"));
        assertTrue(suggested(Reader.anonymous(host.baseUrl()), "assignee", "").has("\"results\":[]"));
        assertEquals(
                400, lead.get("/rest/api/2/jql/autocompletedata/suggestions").status());
    }

    private static Answer suggested(Reader reader, String field, String typed) {
        return reader.get(
                "/rest/api/2/jql/autocompletedata/suggestions?fieldName=" + field + "&fieldValue=" + encoded(typed));
    }
}
