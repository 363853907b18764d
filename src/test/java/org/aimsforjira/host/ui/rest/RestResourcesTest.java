package org.aimsforjira.host.ui.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.ui.testing.HostExtension;
import org.aimsforjira.host.ui.testing.Reader;
import org.aimsforjira.host.ui.testing.Reader.Answer;
import org.aimsforjira.host.ui.testing.TestFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(HostExtension.class)
final class RestResourcesTest {
    private static final Pattern KEY = Pattern.compile("\"key\":\"(AIMS-\\d+)\"");

    private final Host host;
    private final TestFields fields;

    RestResourcesTest(Host host) {
        this.host = host;
        this.fields = TestFields.on(host);
    }

    private Reader as(String name) {
        return Reader.as(host.baseUrl(), name);
    }

    private String typeName() {
        return host.context()
                .jira()
                .projects()
                .byKey("AIMS")
                .orElseThrow()
                .getIssueTypes()
                .iterator()
                .next()
                .getName();
    }

    private String create(Reader reader, String moreFields) {
        Answer created = reader.json(
                "POST",
                "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"AIMS\"},\"issuetype\":{\"name\":\"" + typeName()
                        + "\"},\"summary\":\"By REST\"" + moreFields + "}}");
        assertEquals(201, created.status(), created.body());
        Matcher key = KEY.matcher(created.body());
        assertTrue(key.find(), created.body());
        return key.group(1);
    }

    @Test
    void myselfIsTheCaller() {
        Answer answer = as("risklead").get("/rest/api/2/myself");
        assertEquals(200, answer.status());
        assertTrue(answer.has("\"name\":\"risklead\""));
        assertTrue(answer.has("\"displayName\":\"Robin Risk\""));
        assertEquals(
                401, Reader.anonymous(host.baseUrl()).get("/rest/api/2/myself").status());
    }

    @Test
    void projectsAreThoseTheCallerMaySee() {
        assertTrue(as("risklead").get("/rest/api/2/project").has("\"key\":\"AIMS\""));
        assertFalse(as("developer").get("/rest/api/2/project").has("\"key\":\"AIMS\""));
        assertEquals(404, as("developer").get("/rest/api/2/project/AIMS").status());
        assertTrue(as("risklead").get("/rest/api/2/project/AIMS").has("\"issueTypes\":["));
    }

    @Test
    void fieldsHaveTheirTypes() {
        Answer answer = as("risklead").get("/rest/api/2/field");
        assertTrue(answer.has("\"id\":\"summary\""));
        assertTrue(answer.has("\"custom\":\"com.atlassian.jira.plugin.system.customfieldtypes:multiselect\""));
    }

    @Test
    void issueIsCreatedReadAndChanged() {
        Reader lead = as("risklead");
        String many = fields.id("multiselect");
        String number = fields.id("float");
        String day = fields.id("datepicker");
        String user = fields.id("userpicker");
        String key = create(
                lead,
                ",\"" + many + "\":[{\"value\":\"Red\"},{\"value\":\"Blue\"}],\"" + number + "\":2.5,\"" + day
                        + "\":\"2026-11-03\",\"" + user + "\":{\"name\":\"auditor\"}");
        Answer issue = lead.get("/rest/api/2/issue/" + key);
        assertTrue(issue.has("\"value\":\"Red\""), issue.body());
        assertTrue(issue.has("\"" + number + "\":2.5"));
        assertTrue(issue.has("\"" + day + "\":\"2026-11-03\""));
        assertTrue(issue.has("\"name\":\"auditor\""));

        Answer changed = lead.json(
                "PUT", "/rest/api/2/issue/" + key, "{\"fields\":{\"summary\":\"Changed\",\"" + many + "\":[]}}");
        assertEquals(204, changed.status(), changed.body());
        Answer after = lead.get("/rest/api/2/issue/" + key);
        assertTrue(after.has("\"summary\":\"Changed\""));
        assertFalse(after.has("\"value\":\"Red\""));
        assertTrue(after.has("\"" + number + "\":2.5"), "what is not named stays");
    }

    @Test
    void errorsComeInJirasShape() {
        Reader lead = as("risklead");
        String key = create(lead, "");
        Answer noSummary = lead.json("PUT", "/rest/api/2/issue/" + key, "{\"fields\":{\"summary\":\"\"}}");
        assertEquals(400, noSummary.status());
        assertTrue(noSummary.has("\"errors\":{\"summary\":"), noSummary.body());
        Answer unknown = lead.json("PUT", "/rest/api/2/issue/" + key, "{\"fields\":{\"customfield_99999\":1}}");
        assertEquals(400, unknown.status());
        assertTrue(unknown.has("cannot be set. It is not on the appropriate screen, or unknown."));
        Answer option = lead.json(
                "PUT",
                "/rest/api/2/issue/" + key,
                "{\"fields\":{\"" + fields.id("select") + "\":{\"value\":\"Mauve\"}}}");
        assertEquals(400, option.status());
        assertEquals(400, lead.json("POST", "/rest/api/2/issue", "{}").status());
        assertEquals(404, as("developer").get("/rest/api/2/issue/" + key).status());
        assertEquals(
                as("developer").get("/rest/api/2/issue/AIMS-99999").body(),
                as("developer").get("/rest/api/2/issue/" + key).body());
    }

    @Test
    void commentsAreReadAndWritten() {
        Reader lead = as("risklead");
        String key = create(lead, "");
        Answer added = lead.json("POST", "/rest/api/2/issue/" + key + "/comment", "{\"body\":\"Hello\"}");
        assertEquals(201, added.status(), added.body());
        Answer all = lead.get("/rest/api/2/issue/" + key + "/comment");
        assertTrue(all.has("\"total\":1"));
        assertTrue(all.has("\"body\":\"Hello\""));
        assertEquals(
                400,
                lead.json("POST", "/rest/api/2/issue/" + key + "/comment", "{\"body\":\" \"}")
                        .status());
        assertEquals(
                404,
                as("developer")
                        .json("POST", "/rest/api/2/issue/" + key + "/comment", "{\"body\":\"x\"}")
                        .status());
    }
}
