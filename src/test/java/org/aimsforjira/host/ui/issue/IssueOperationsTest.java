package org.aimsforjira.host.ui.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.charset.StandardCharsets;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.host.jira.attach.Attachment;
import org.aimsforjira.host.jira.attach.Attachments;
import org.aimsforjira.host.jira.link.LinkTypes;
import org.aimsforjira.host.ui.testing.FormValues;
import org.aimsforjira.host.ui.testing.HostExtension;
import org.aimsforjira.host.ui.testing.Reader;
import org.aimsforjira.host.ui.testing.Reader.Answer;
import org.aimsforjira.host.ui.testing.TestProjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Linking, watching, attaching, cloning, moving and archiving on the pages of an issue. */
@ExtendWith(HostExtension.class)
final class IssueOperationsTest {
    private final Host host;
    private final JiraModel jira;

    IssueOperationsTest(Host host) {
        this.host = host;
        this.jira = host.context().jira();
    }

    private Reader as(String name) {
        return Reader.as(host.baseUrl(), name);
    }

    private ApplicationUser user(String name) {
        return jira.users().byName(name).orElseThrow();
    }

    private Issue issue(String projectKey, String summary) {
        IssueService issues = jira.service(IssueService.class);
        var project = jira.projects().byKey(projectKey).orElseThrow();
        String task = project.getIssueTypes().stream()
                .filter(type -> type.getName().equals("Task"))
                .findFirst()
                .orElseThrow()
                .getId();
        IssueService.CreateValidationResult valid = issues.validateCreate(
                user("risklead"),
                issues.newIssueInputParameters()
                        .setProjectId(project.getId())
                        .setIssueTypeId(task)
                        .setSummary(summary)
                        .setReporterId("risklead"));
        assertTrue(valid.isValid(), () -> valid.getErrorCollection().toString());
        return issues.create(user("risklead"), valid).getIssue();
    }

    private Issue again(Issue issue) {
        return jira.issues().finder().byId(issue.getId()).orElseThrow();
    }

    private String typeId(String name) {
        LinkTypes types = jira.linking().types();
        return String.valueOf(types.byName(name).orElseThrow().getId());
    }

    private static String id(Issue issue) {
        return String.valueOf(issue.getId());
    }

    @Test
    void issuesAreLinkedShownInTheirGroupsAndUnlinked() {
        Reader lead = as("risklead");
        Issue ticket = issue("SHOP", "Ticket <b>bold</b>");
        Issue risk = issue("AIMS", "Risk");
        Issue third = issue("SHOP", "Third");
        Answer form = lead.get("/secure/LinkJiraIssue!default.jspa?id=" + id(risk));
        assertTrue(form.has("is blocked by"), form.body());
        assertTrue(lead.get("/browse/" + risk.getKey()).has("id=\"link-issue\""));

        Answer sent = lead.post(
                "/secure/LinkJiraIssue.jspa",
                "id",
                id(risk),
                "linkDesc",
                typeId("Blocks") + ":in",
                "issueKeys",
                ticket.getKey().toLowerCase(java.util.Locale.ROOT) + ", " + third.getKey(),
                "comment",
                "Because");
        assertEquals("/browse/" + risk.getKey(), sent.location(), sent.body());
        Answer page = lead.get("/browse/" + risk.getKey());
        assertTrue(page.has("Issue links"), page.body());
        assertTrue(page.has("is blocked by") && page.has("Ticket &lt;b&gt;bold&lt;/b&gt;"));
        assertTrue(page.has("Because"));
        assertTrue(lead.get("/browse/" + ticket.getKey()).has(">blocks<"));

        long linkId = jira.linking().links().to(risk.getId()).get(0).getId();
        Answer question = lead.get("/secure/DeleteLink!default.jspa?id=" + id(risk) + "&linkId=" + linkId);
        assertTrue(question.has("Do you want to delete this link?"), question.body());
        Answer gone = lead.post("/secure/DeleteLink.jspa", "id", id(risk), "linkId", String.valueOf(linkId));
        assertEquals(302, gone.status());
        assertEquals(1, jira.linking().links().to(risk.getId()).size());
        assertEquals(
                404,
                lead.post("/secure/DeleteLink.jspa", "id", id(risk), "linkId", String.valueOf(linkId))
                        .status());
    }

    @Test
    void whatCannotBeLinkedIsSaidAndNothingTypedIsLost() {
        Reader lead = as("risklead");
        Reader developer = as("developer");
        Issue ticket = issue("SHOP", "Ticket");
        Issue hidden = issue("AIMS", "Hidden");
        String[] self = {"id", id(ticket), "linkDesc", typeId("Blocks"), "issueKeys", ticket.getKey()};
        Answer refused = lead.post("/secure/LinkJiraIssue.jspa", self);
        assertEquals(400, refused.status());
        assertTrue(refused.has("An issue cannot be linked to itself.") && refused.has("value=\"" + ticket.getKey()));

        Answer unknown = developer.post(
                "/secure/LinkJiraIssue.jspa",
                "id",
                id(ticket),
                "linkDesc",
                typeId("Blocks"),
                "issueKeys",
                "SHOP-99999");
        Answer unseen = developer.post(
                "/secure/LinkJiraIssue.jspa",
                "id",
                id(ticket),
                "linkDesc",
                typeId("Blocks"),
                "issueKeys",
                hidden.getKey());
        assertTrue(unknown.has("There is no issue SHOP-99999, or you may not see it."), unknown.body());
        assertTrue(unseen.has("There is no issue " + hidden.getKey() + ", or you may not see it."));
        assertTrue(lead.post("/secure/LinkJiraIssue.jspa", "id", id(ticket), "linkDesc", "77", "issueKeys", "X-1")
                .has("Choose what this issue does to the others."));
        assertTrue(lead.post("/secure/LinkJiraIssue.jspa", "id", id(ticket), "linkDesc", typeId("Blocks"))
                .has("Name at least one issue by its key."));
        assertEquals(
                403,
                as("outsider")
                        .get("/secure/LinkJiraIssue!default.jspa?id=" + id(ticket))
                        .status());
        assertEquals(
                403, lead.postWithoutToken("/secure/LinkJiraIssue.jspa", self).status());
        assertEquals(0, jira.linking().links().of(ticket.getId()).size());
    }

    @Test
    void aLinkToAHiddenIssueIsNotShown() {
        Issue ticket = issue("SHOP", "Ticket");
        Issue hidden = issue("AIMS", "Hidden risk");
        var blocks = jira.linking().types().byName("Blocks").orElseThrow();
        jira.linking().links().create(ticket, hidden, blocks, null, user("risklead"));
        long linkId = jira.linking().links().from(ticket.getId()).get(0).getId();
        Reader developer = as("developer");
        Answer page = developer.get("/browse/" + ticket.getKey());
        assertFalse(page.has(hidden.getKey()) || page.has("Issue links"));
        assertEquals(
                404,
                developer
                        .get("/secure/DeleteLink!default.jspa?id=" + id(ticket) + "&linkId=" + linkId)
                        .status());
    }

    @Test
    void watchingIsSwitchedOnThePageAndManagedByWhoMay() {
        Issue ticket = issue("SHOP", "Watched");
        Reader auditor = as("auditor");
        assertTrue(auditor.get("/browse/" + ticket.getKey()).has("Start watching this issue"));
        auditor.post("/secure/VoteOrWatchIssue.jspa?id=" + id(ticket), "watch", "watch");
        assertTrue(auditor.get("/browse/" + ticket.getKey()).has("Stop watching this issue"));
        assertTrue(jira.watchers().isWatching(user("auditor"), ticket.getId()));
        assertEquals(
                403,
                auditor.post("/secure/ManageWatchers.jspa", "id", id(ticket), "add", "auditor")
                        .status());
        assertTrue(as("developer")
                .get("/secure/ManageWatchers!default.jspa?id=" + id(ticket))
                .has("Audrey Auditor"));

        Reader admin = as("admin");
        admin.get("/secure/ManageWatchers!default.jspa?id=" + id(ticket));
        assertTrue(admin.post("/secure/ManageWatchers.jspa", "id", id(ticket), "add", "nobody")
                .has("There is no user"));
        admin.post(
                "/secure/ManageWatchers.jspa",
                "id",
                id(ticket),
                "add",
                "developer",
                "remove",
                user("auditor").getKey());
        assertTrue(jira.watchers().isWatching(user("developer"), ticket.getId()));
        assertFalse(jira.watchers().isWatching(user("auditor"), ticket.getId()));
        auditor.post("/secure/VoteOrWatchIssue.jspa?id=" + id(ticket), "watch", "unwatch");
        assertEquals(
                404,
                auditor.post("/secure/VoteOrWatchIssue.jspa?id=" + id(ticket), "watch", "maybe")
                        .status());
    }

    @Test
    void filesAreAttachedDownloadedAndDeleted() {
        Issue ticket = issue("SHOP", "With a file");
        Reader developer = as("developer");
        String attach = "/secure/AttachFile.jspa?id=" + id(ticket);
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        Answer done = developer.upload(attach, "evil <x>.html", script);
        assertEquals("/browse/" + ticket.getKey(), done.location(), done.body());
        Attachment file = jira.attachments().of(ticket.getId()).get(0);
        Answer page = developer.get("/browse/" + ticket.getKey());
        assertTrue(page.has("evil &lt;x&gt;.html"), page.body());
        Answer download = developer.get("/secure/attachment/" + file.id() + "/whatever");
        assertEquals(200, download.status());
        assertEquals("application/octet-stream", download.contentType());
        assertEquals("<script>alert(1)</script>", download.body());
        assertEquals(404, developer.get("/secure/attachment/99999999/x").status());

        assertTrue(developer
                .upload(attach, "large.bin", new byte[(int) Attachments.LIMIT + 1])
                .has("The file is larger than 10 MB."));
        assertTrue(
                developer.upload(attach, "huge.bin", new byte[13 * 1024 * 1024]).has("The file is larger than 10 MB."));
        assertTrue(developer.upload(attach, "empty.txt", new byte[0]).has("The file is empty."));
        assertTrue(developer.post(attach).has("Choose a file."));
        assertEquals(
                403,
                as("outsider")
                        .get("/secure/AttachFile!default.jspa?id=" + id(ticket))
                        .status());
        assertEquals(1, jira.attachments().of(ticket.getId()).size());

        String delete = "/secure/DeleteAttachment!default.jspa?id=" + id(ticket) + "&attachment=" + file.id();
        assertEquals(403, as("outsider").get(delete).status());
        assertTrue(developer.get(delete).has("It cannot be brought back."));
        developer.post("/secure/DeleteAttachment.jspa", "id", id(ticket), "attachment", String.valueOf(file.id()));
        assertEquals(0, jira.attachments().of(ticket.getId()).size());
    }

    @Test
    void aFileOfAHiddenIssueIsNotHandedOut() {
        Issue hidden = issue("AIMS", "Hidden");
        as("risklead").upload("/secure/AttachFile.jspa?id=" + id(hidden), "secret.txt", new byte[] {1});
        long file = jira.attachments().of(hidden.getId()).get(0).id();
        assertEquals(
                404,
                as("developer")
                        .get("/secure/attachment/" + file + "/secret.txt")
                        .status());
        assertEquals(
                404,
                Reader.anonymous(host.baseUrl())
                        .get("/secure/attachment/" + file + "/secret.txt")
                        .status());
    }

    @Test
    void anIssueIsCloned() {
        Issue ticket = issue("SHOP", "Original");
        Reader developer = as("developer");
        assertTrue(developer
                .get("/secure/CloneIssueDetails!default.jspa?id=" + id(ticket))
                .has("CLONE - Original"));
        Answer empty = developer.post("/secure/CloneIssueDetails.jspa", "id", id(ticket), "summary", " ");
        assertTrue(empty.status() == 400 && empty.has("The clone needs a summary."));
        Answer done = developer.post("/secure/CloneIssueDetails.jspa", "id", id(ticket), "summary", "Copy");
        assertEquals(302, done.status(), done.body());
        Answer page = developer.get(done.location());
        assertTrue(page.has("Copy") && page.has("clones") && page.has(ticket.getKey()), page.body());
        assertEquals(
                403,
                as("outsider")
                        .get("/secure/CloneIssueDetails!default.jspa?id=" + id(ticket))
                        .status());
    }

    @Test
    void anIssueMovesAfterAQuestionAndItsOldAddressLeadsToIt() {
        Issue ticket = issue("SHOP", "Moves");
        Reader lead = as("risklead");
        String target = jira.projects().byKey("AIMS").orElseThrow().getId() + ":" + ticket.getIssueTypeId();
        Answer form = lead.get("/secure/MoveIssue!default.jspa?id=" + id(ticket));
        assertTrue(form.has("AI Management (AIMS) – Task"), form.body());
        assertFalse(as("developer")
                .get("/secure/MoveIssue!default.jspa?id=" + id(ticket))
                .has("(AIMS)"));
        Answer question = lead.post("/secure/MoveIssue.jspa", "id", id(ticket), "target", target);
        assertTrue(question.has(ticket.getKey() + " still leads to it"), question.body());
        assertEquals(ticket.getKey(), again(ticket).getKey());
        Answer done = lead.post("/secure/MoveIssue.jspa", "id", id(ticket), "target", target, "confirm", "true");
        assertEquals("/browse/" + again(ticket).getKey(), done.location());
        assertTrue(again(ticket).getKey().startsWith("AIMS-"));
        assertEquals(done.location(), lead.get("/browse/" + ticket.getKey()).location());
        Answer nowhere = lead.post("/secure/MoveIssue.jspa", "id", id(ticket), "target", "1:1");
        assertTrue(nowhere.status() == 400 && nowhere.has("Choose a project and a type."));
    }

    @Test
    void aMoveAsksForANewStatusWhereTheWorkflowLacksTheOldOne() {
        Issue ticket = issue("SHOP", "Moves in progress");
        Reader lead = as("risklead");
        lead.get("/browse/" + ticket.getKey());
        IssueService issues = jira.service(IssueService.class);
        var valid = issues.validateTransition(
                jira.users().byName("risklead").orElseThrow(), ticket.getId(), 21, issues.newIssueInputParameters());
        issues.transition(jira.users().byName("risklead").orElseThrow(), valid);
        String target = TestProjects.brief(host).getId() + ":" + ticket.getIssueTypeId();

        Answer asked = lead.post("/secure/MoveIssue.jspa", "id", id(ticket), "target", target);
        assertTrue(asked.status() == 200 && asked.has("In Progress (Task)"), asked.body());
        FormValues form = FormValues.of(asked.body(), "move-status");
        String input = "status-" + ticket.getIssueTypeId() + "-" + again(ticket).getStatusId();
        Answer none = lead.postWithoutToken(
                "/secure/MoveIssue.jspa", form.set(input, "-1").namesAndValues());
        assertTrue(none.status() == 400 && none.has("Choose a new status."), none.body());
        Answer question = lead.postWithoutToken(
                "/secure/MoveIssue.jspa",
                FormValues.of(asked.body(), "move-status").namesAndValues());
        assertTrue(question.has("In Progress (Task) becomes To Do"), question.body());
        Answer done = lead.postWithoutToken(
                "/secure/MoveIssue.jspa",
                FormValues.of(question.body(), "move-confirm").namesAndValues());
        assertEquals("/browse/" + again(ticket).getKey(), done.location());
        assertEquals("To Do", again(ticket).getStatus().getName());
    }

    @Test
    void anArchivedIssueSaysSoAndOffersOnlyItsRestoration() {
        Issue ticket = issue("SHOP", "To the archive");
        Reader admin = as("admin");
        assertTrue(
                admin.get("/secure/ArchiveIssue!default.jspa?id=" + id(ticket)).has("become read-only"));
        admin.post("/secure/ArchiveIssue.jspa", "id", id(ticket));
        Answer page = admin.get("/browse/" + ticket.getKey());
        assertTrue(page.has("This issue is archived and read-only.") && page.has("id=\"restore-issue\""), page.body());
        assertFalse(page.has("id=\"edit-issue\"") || page.has("id=\"link-issue\"") || page.has("id=\"footer-comment"));
        assertEquals(
                403,
                as("developer")
                        .get("/secure/RestoreIssue!default.jspa?id=" + id(ticket))
                        .status());
        admin.post("/secure/RestoreIssue.jspa", "id", id(ticket));
        assertTrue(admin.get("/browse/" + ticket.getKey()).has("id=\"edit-issue\""));
    }

    @Test
    void linkTypesAreAddedChangedAndDeletedWithTheirLinks() {
        Reader admin = as("admin");
        String page = "/secure/admin/ViewLinkTypes!default.jspa";
        admin.get(page);
        assertEquals(
                302,
                admin.post(page, "do", "add", "name", "Tests", "outward", "tests", "inward", "is tested by")
                        .status());
        String added = typeId("Tests");
        assertTrue(admin.post(page, "do", "add", "name", "tests", "outward", "x", "inward", "y")
                .has("is taken"));
        assertTrue(admin.post(page, "do", "add", "name", "", "outward", "x", "inward", "y")
                .has("need 1 to 255"));
        Issue one = issue("SHOP", "One");
        Issue two = issue("SHOP", "Two");
        var type = jira.linking().types().byName("Tests").orElseThrow();
        jira.linking().links().create(one, two, type, null, user("risklead"));
        admin.post(page, "do", "edit", "id", added, "name", "Checks", "outward", "checks", "inward", "is checked by");
        assertTrue(admin.get("/browse/" + one.getKey()).has(">checks<"));
        admin.post(page, "do", "delete", "id", added, "swap", typeId("Relates"));
        assertTrue(admin.get("/browse/" + one.getKey()).has(">relates to<"));
        assertTrue(jira.linking().types().byName("Checks").isEmpty());
        assertEquals(403, as("risklead").get(page).status());

        admin.post(page, "do", "switch", "on", "false");
        assertFalse(admin.get("/browse/" + one.getKey()).has("Issue links"));
        assertEquals(
                404,
                admin.get("/secure/LinkJiraIssue!default.jspa?id=" + id(one)).status());
        assertEquals(404, admin.get("/rest/api/2/issueLinkType").status());
        admin.post(page, "do", "switch", "on", "true");
        assertTrue(admin.get("/browse/" + one.getKey()).has("Issue links"));
    }

    @Test
    void linksAndWatchersGoThroughRest() {
        Issue ticket = issue("SHOP", "Ticket");
        Issue risk = issue("AIMS", "Risk");
        Reader lead = as("risklead");
        Reader developer = as("developer");
        String body = "{\"type\":{\"name\":\"Blocks\"},\"inwardIssue\":{\"key\":\"" + ticket.getKey()
                + "\"},\"outwardIssue\":{\"key\":\"" + risk.getKey() + "\"},\"comment\":{\"body\":\"By REST\"}}";
        assertEquals(404, developer.json("POST", "/rest/api/2/issueLink", body).status());
        assertEquals(201, lead.json("POST", "/rest/api/2/issueLink", body).status());
        assertEquals(201, lead.json("POST", "/rest/api/2/issueLink", body).status());
        assertEquals(1, jira.linking().links().from(ticket.getId()).size());
        long link = jira.linking().links().from(ticket.getId()).get(0).getId();
        assertTrue(lead.get("/rest/api/2/issue/" + ticket.getKey()).has("\"outwardIssue\"")
                && lead.get("/rest/api/2/issue/" + ticket.getKey()).has(risk.getKey()));
        assertTrue(lead.get("/rest/api/2/issue/" + risk.getKey()).has("\"inwardIssue\"")
                && lead.get("/rest/api/2/issue/" + risk.getKey()).has(ticket.getKey()));
        assertTrue(developer.get("/rest/api/2/issue/" + ticket.getKey()).has("\"issuelinks\":[]"));
        assertTrue(lead.get("/rest/api/2/issueLink/" + link).has("\"name\":\"Blocks\""));
        assertEquals(404, developer.get("/rest/api/2/issueLink/" + link).status());
        assertEquals(
                404,
                developer.json("DELETE", "/rest/api/2/issueLink/" + link, "").status());
        assertTrue(lead.get("/rest/api/2/issueLinkType").has("\"inward\":\"is blocked by\""));
        assertEquals(
                400,
                lead.json("POST", "/rest/api/2/issueLink", body.replace(risk.getKey(), ticket.getKey()))
                        .status());
        assertEquals(
                404,
                lead.json("POST", "/rest/api/2/issueLink", body.replace("Blocks", "Nonsense"))
                        .status());
        assertEquals(
                204, lead.json("DELETE", "/rest/api/2/issueLink/" + link, "").status());
        assertEquals(404, lead.get("/rest/api/2/issueLink/" + link).status());

        String watchers = "/rest/api/2/issue/" + ticket.getKey() + "/watchers";
        assertEquals(204, developer.json("POST", watchers, "").status());
        assertEquals(401, developer.json("POST", watchers, "\"auditor\"").status());
        Answer list = developer.get(watchers);
        assertTrue(list.has("\"watchCount\":1") && list.has("\"isWatching\":true") && list.has("Devin"), list.body());
        assertEquals(
                204,
                developer.json("DELETE", watchers + "?username=developer", "").status());

        assertEquals(
                403,
                developer
                        .json("PUT", "/rest/api/2/issue/" + ticket.getKey() + "/archive", "")
                        .status());
        Reader admin = as("admin");
        assertEquals(
                204,
                admin.json("PUT", "/rest/api/2/issue/" + ticket.getKey() + "/archive", "")
                        .status());
        assertTrue(jira.issues().archive().isArchived(again(ticket)));
        assertEquals(
                204,
                admin.json("PUT", "/rest/api/2/issue/" + ticket.getKey() + "/restore", "")
                        .status());
    }
}
