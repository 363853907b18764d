package org.aimsforjira.host.ui.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.ui.testing.FormValues;
import org.aimsforjira.host.ui.testing.HostExtension;
import org.aimsforjira.host.ui.testing.Reader;
import org.aimsforjira.host.ui.testing.Reader.Answer;
import org.aimsforjira.host.ui.testing.TestFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(HostExtension.class)
final class IssuePagesTest {
    private static final String HISTORY =
            "?page=com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel";
    private static final String EVIL = "<script>alert('x')</script> & \"quoted\"";
    private static final String EVIL_ESCAPED =
            "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;";

    private final Host host;
    private final TestFields fields;

    IssuePagesTest(Host host) {
        this.host = host;
        this.fields = TestFields.on(host);
    }

    private Reader as(String name) {
        return Reader.as(host.baseUrl(), name);
    }

    private HostProject project(String key) {
        return host.context().jira().projects().byKey(key).orElseThrow();
    }

    /** The empty form for an issue of the first type of a project. */
    private FormValues form(Reader reader, String projectKey) {
        HostProject project = project(projectKey);
        String type = project.getIssueTypes().iterator().next().getId();
        Answer page = reader.get("/secure/CreateIssue.jspa?pid=" + project.getId() + "&issuetype=" + type);
        assertEquals(200, page.status(), page.body());
        return FormValues.of(page.body(), "issue-create");
    }

    private static Answer send(Reader reader, FormValues form) {
        return reader.postWithoutToken("/secure/CreateIssueDetails.jspa", form.namesAndValues());
    }

    /** Creates an issue and answers its key. */
    private static String created(Reader reader, FormValues form) {
        Answer answer = send(reader, form);
        assertEquals(302, answer.status(), answer.body());
        return answer.location().substring("/browse/".length());
    }

    private String create(Reader reader, String projectKey, String summary) {
        return created(reader, form(reader, projectKey).set("summary", summary));
    }

    private static FormValues editForm(Reader reader, String issueId) {
        return FormValues.of(
                reader.get("/secure/EditIssue!default.jspa?id=" + issueId).body(), "issue-edit");
    }

    private static Answer edit(Reader reader, FormValues form) {
        return reader.postWithoutToken("/secure/EditIssue.jspa", form.namesAndValues());
    }

    private static String id(Answer page) {
        int at = page.body().indexOf("data-issue-id=\"") + "data-issue-id=\"".length();
        return page.body().substring(at, page.body().indexOf('"', at));
    }

    @Test
    void everythingOnThePageIsEscaped() {
        Reader lead = as("risklead");
        String key = created(
                lead,
                form(lead, "AIMS")
                        .set("summary", EVIL)
                        .set("description", "First\r\n" + EVIL)
                        .set(fields.id("textfield"), EVIL));
        Answer page = lead.get("/browse/" + key);
        assertEquals(200, page.status());
        assertTrue(page.has("<h1 id=\"summary-val\">" + EVIL_ESCAPED + "</h1>"), page.body());
        assertTrue(page.has("First\n" + EVIL_ESCAPED));
        assertTrue(page.has("<title>[" + key + "] " + EVIL_ESCAPED));
        assertFalse(page.has("<script>alert"));
        Answer edit = lead.get("/secure/EditIssue!default.jspa?id=" + id(page));
        assertTrue(edit.has("value=\"" + EVIL_ESCAPED + "\""));
        assertFalse(edit.has("<script>alert"));
    }

    @Test
    void hiddenAndUnknownIssuesLookTheSame() {
        String key = create(as("risklead"), "AIMS", "Hidden from developers");
        Reader developer = as("developer");
        Answer hidden = developer.get("/browse/" + key);
        Answer unknown = developer.get("/browse/AIMS-99999");
        assertEquals(404, hidden.status());
        assertEquals(404, unknown.status());
        assertTrue(hidden.has("You can&#39;t view this issue"));
        assertEquals(unknown.body().replace("AIMS-99999", key), hidden.body());
        String id = id(as("risklead").get("/browse/" + key));
        for (String path : List.of(
                "/secure/EditIssue!default.jspa?id=",
                "/secure/DeleteIssue!default.jspa?id=",
                "/secure/AjaxIssuePanel.jspa?panel=a:b&issueId=")) {
            assertEquals(404, developer.get(path + id).status(), path);
        }
        assertEquals(
                404,
                developer
                        .post("/secure/AddComment.jspa", "id", id, "comment", "x")
                        .status());
        assertEquals(404, developer.post("/secure/AssignIssue.jspa", "id", id).status());
        assertEquals(404, developer.post("/secure/DeleteIssue.jspa", "id", id).status());
        assertEquals(
                404,
                developer
                        .post("/secure/EditIssue.jspa", "id", id, "summary", "x")
                        .status());
        assertEquals(200, as("risklead").get("/browse/" + key).status(), "it is still there");
    }

    @Test
    void formsWithoutTokenDoNothing() {
        Reader lead = as("risklead");
        String key = create(lead, "AIMS", "Untouched");
        String id = id(lead.get("/browse/" + key));
        for (String path : List.of(
                "/secure/CreateIssueDetails.jspa",
                "/secure/EditIssue.jspa",
                "/secure/AddComment.jspa",
                "/secure/AssignIssue.jspa",
                "/secure/DeleteIssue.jspa")) {
            Answer answer = lead.postWithoutToken(path, "id", id, "summary", "Changed", "comment", "Changed");
            assertEquals(403, answer.status(), path);
        }
        assertTrue(lead.get("/browse/" + key).has("Untouched"));
        assertFalse(lead.get("/browse/" + key).has("Changed"));
    }

    @Test
    void refusedFormKeepsWhatWasTyped() {
        Reader lead = as("risklead");
        String longSummary = "s".repeat(256);
        String green = fields.option("multiselect", "Green");
        Answer answer = send(
                lead,
                form(lead, "AIMS")
                        .set("summary", longSummary)
                        .set("description", "Typed <b>text</b>")
                        .set(fields.id("float"), "no number")
                        .set(fields.id("datepicker"), "no date")
                        .set(fields.id("userpicker"), "nobody-of-that-name")
                        .set(fields.id("url"), "no address")
                        .set(fields.id("multiselect"), green)
                        .set(fields.id("labels"), "one two"));
        assertEquals(400, answer.status());
        assertTrue(answer.has("value=\"" + longSummary + "\""));
        assertTrue(answer.has(">Typed &lt;b&gt;text&lt;/b&gt;</textarea>"));
        assertTrue(answer.has("<option value=\"" + green + "\" selected>Green</option>"));
        assertTrue(answer.has("value=\"one two\""));
        for (String value : List.of("no number", "no date", "nobody-of-that-name", "no address")) {
            assertTrue(answer.has("value=\"" + value + "\""), value);
        }
        for (String field : List.of("float", "datepicker", "userpicker", "url")) {
            String id = fields.id(field);
            assertTrue(answer.has("id=\"" + id + "-error\""), "an error beside " + field);
            assertTrue(answer.has("aria-describedby=\"" + id + "-error\""));
        }
        assertTrue(answer.has("id=\"summary-error\""));
    }

    @Test
    void everyTypeOfFieldIsWrittenShownAndEdited() {
        Reader lead = as("risklead");
        FormValues form = form(lead, "AIMS").set("summary", "Every field");
        Map<String, String> typed = Map.of(
                "textfield", "One line",
                "textarea", "Two\nlines",
                "url", "https://example.org/a?b=c&d",
                "userpicker", "auditor",
                "multiuserpicker", "auditor, developer",
                "datepicker", "3/Nov/26",
                "datetime", "03/Nov/26 2:05 PM",
                "float", "1234.5",
                "labels", "gdpr model");
        typed.forEach((type, value) -> form.set(fields.id(type), value));
        for (String type : List.of("select", "radiobuttons", "multicheckboxes")) {
            form.set(fields.id(type), fields.option(type, "Green"));
        }
        form.set(fields.id("multiselect"), fields.option("multiselect", "Green"), fields.option("multiselect", "Blue"));
        String key = created(lead, form);

        Answer page = lead.get("/browse/" + key);
        assertTrue(page.has("One line"));
        assertTrue(page.has("Two\nlines"));
        assertTrue(page.has("<a href=\"https://example.org/a?b=c&amp;d\""));
        assertTrue(page.has("Audrey Auditor"));
        assertTrue(page.has("Green, Blue"));
        assertTrue(page.has("03/Nov/26 2:05 PM"));
        assertTrue(page.has("1,234.5"));
        assertTrue(page.has("<span class=\"aui-label\">gdpr</span>"));

        FormValues edit = editForm(lead, id(page));
        typed.forEach((type, value) -> assertEquals(value, edit.get(fields.id(type)), type));
        for (String type : List.of("select", "radiobuttons", "multiselect", "multicheckboxes")) {
            assertEquals(form.all(fields.id(type)), edit.all(fields.id(type)), type);
        }
        assertEquals(302, edit(lead, edit).status(), "sent back untouched");
        assertFalse(lead.get("/browse/" + key + HISTORY).has("made changes"), "and nothing changed");

        fields.all().forEach(field -> edit.set(field.getId(), ""));
        edit.set(fields.id("multiselect")).set(fields.id("multicheckboxes")).set(fields.id("radiobuttons"));
        assertEquals(302, edit(lead, edit.set("summary", "Nothing left")).status());
        Answer after = lead.get("/browse/" + key);
        assertTrue(after.has("Nothing left"));
        assertFalse(after.has("id=\"rowForcustomfield_"), "every field is empty now");
    }

    @Test
    void historyTellsWhoChangedWhat() {
        Reader lead = as("risklead");
        String key = create(lead, "AIMS", "Before <i>");
        Answer page = lead.get("/browse/" + key);
        edit(lead, editForm(lead, id(page)).set("summary", "After"));
        Answer history = lead.get("/browse/" + key + HISTORY);
        assertTrue(history.has("created issue"));
        assertTrue(history.has("made changes"));
        assertTrue(history.has("Before &lt;i&gt;"));
        assertTrue(history.has("Robin Risk"));
    }

    @Test
    void commentsAreAddedAndDeleted() {
        Reader lead = as("risklead");
        String key = create(lead, "AIMS", "To be commented");
        String id = id(lead.get("/browse/" + key));
        assertTrue(lead.get("/browse/" + key).has("There are no comments yet"));
        Answer empty = lead.post("/secure/AddComment.jspa", "id", id, "comment", "  ");
        assertEquals(400, empty.status());
        assertTrue(empty.has("id=\"comment-error\""));
        Answer added = lead.post("/secure/AddComment.jspa", "id", id, "comment", EVIL + "\r\nsecond line");
        assertEquals(302, added.status());
        assertTrue(added.location().startsWith("/browse/" + key + "?focusedCommentId="));
        Answer page = lead.get("/browse/" + key);
        assertTrue(page.has(EVIL_ESCAPED + "\nsecond line"), page.body());

        String commentId = added.location().substring(added.location().indexOf("#comment-") + 9);
        Reader admin = as("admin");
        Answer question = admin.get("/secure/DeleteComment!default.jspa?id=" + id + "&commentId=" + commentId);
        assertEquals(200, question.status());
        assertEquals(
                403,
                admin.postWithoutToken("/secure/DeleteComment.jspa", "id", id, "commentId", commentId)
                        .status());
        assertEquals(
                302,
                admin.post("/secure/DeleteComment.jspa", "id", id, "commentId", commentId)
                        .status());
        assertFalse(lead.get("/browse/" + key).has("second line"));
    }

    @Test
    void issueIsDeletedAfterAQuestion() {
        String key = create(as("risklead"), "AIMS", "To be deleted");
        Reader admin = as("admin");
        String id = id(admin.get("/browse/" + key));
        assertTrue(admin.get("/secure/DeleteIssue!default.jspa?id=" + id).has("delete-issue-submit"));
        assertEquals(200, admin.get("/browse/" + key).status());
        assertEquals(302, admin.post("/secure/DeleteIssue.jspa", "id", id).status());
        assertEquals(404, admin.get("/browse/" + key).status());
    }

    @Test
    void readerWithoutPermissionSeesNoButtons() {
        String key = create(as("risklead"), "AIMS", "Read only");
        Reader auditor = as("auditor");
        Answer page = auditor.get("/browse/" + key);
        assertEquals(200, page.status());
        assertFalse(page.has("id=\"edit-issue\""));
        assertFalse(page.has("id=\"delete-issue\""));
        assertTrue(page.has("id=\"comment-issue\""));
        assertEquals(
                403,
                auditor.get("/secure/EditIssue!default.jspa?id=" + id(page)).status());
        assertEquals(
                403,
                auditor.post("/secure/EditIssue.jspa", "id", id(page), "summary", "x")
                        .status());
        assertEquals(
                403, auditor.post("/secure/DeleteIssue.jspa", "id", id(page)).status());
    }

    @Test
    void createStartsWithProjectAndTypeAndTakesPresets() {
        Reader lead = as("risklead");
        Answer first = lead.get("/secure/CreateIssue!default.jspa");
        assertTrue(first.has("AI Management (AIMS)"));
        HostProject project = project("AIMS");
        Answer details = lead.get("/secure/CreateIssueDetails!init.jspa?pid=" + project.getId() + "&issuetype="
                + project.getIssueTypes().iterator().next().getId() + "&summary=Preset+%3Cb%3E");
        assertTrue(details.has("value=\"Preset &lt;b&gt;\""));
        assertTrue(details.has("id=\"issue-create-submit\""));
        Answer outsider = as("outsider").get("/secure/CreateIssue!default.jspa?pid=" + project.getId());
        assertFalse(outsider.has("AI Management"));
    }

    @Test
    void keysAreFoundInSmallLettersAndProjectsByTheirKey() {
        Reader lead = as("risklead");
        String key = create(lead, "AIMS", "Small letters");
        assertEquals(
                "/browse/" + key,
                lead.get("/browse/" + key.toLowerCase(java.util.Locale.ROOT)).location());
        assertEquals(
                "/browse/" + key,
                lead.get("/secure/QuickSearch.jspa?searchString=" + key).location());
        assertEquals("/projects/AIMS", lead.get("/browse/AIMS").location());
    }
}
