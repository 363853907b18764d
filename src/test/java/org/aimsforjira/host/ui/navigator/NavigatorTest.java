package org.aimsforjira.host.ui.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.ui.testing.FormValues;
import org.aimsforjira.host.ui.testing.HostExtension;
import org.aimsforjira.host.ui.testing.Reader;
import org.aimsforjira.host.ui.testing.Reader.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(HostExtension.class)
@DisplayName("The issue navigator")
final class NavigatorTest {
    private final Host host;

    NavigatorTest(Host host) {
        this.host = host;
    }

    private Reader as(String name) {
        return Reader.as(host.baseUrl(), name);
    }

    private static String list(String jql) {
        return "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }

    private void create(String summary) {
        ApplicationUser lead = host.context().jira().users().byName("risklead").orElseThrow();
        IssueService issues = host.context().jira().service(IssueService.class);
        var project = host.context().jira().projects().byKey("AIMS").orElseThrow();
        var input = issues.newIssueInputParameters()
                .setProjectId(project.getId())
                .setIssueTypeId(project.getIssueTypes().iterator().next().getId())
                .setSummary(summary)
                .setReporterId("risklead");
        issues.create(lead, issues.validateCreate(lead, input));
    }

    @Test
    @DisplayName("shows pages of 50 with the total, and nothing hidden")
    void pages() {
        for (int i = 0; i < 51; i++) {
            create("Tapir " + i);
        }
        Reader lead = as("risklead");
        Answer first = lead.get(list("summary ~ tapir ORDER BY key"));
        assertTrue(first.has("1–50 of 51"), first.body());
        assertTrue(first.has("id=\"next-page\"") && !first.has("id=\"previous-page\""));
        Answer second = lead.get(list("summary ~ tapir ORDER BY key") + "&startIndex=50");
        assertTrue(second.has("51–51 of 51"));
        assertTrue(second.has("Tapir 50") && !second.has("Tapir 49"));
        assertTrue(as("outsider").get(list("summary ~ tapir")).has("no-results"));
    }

    @Test
    @DisplayName("tells what is wrong with a query beside its field, and keeps what was typed")
    void mistakes() {
        Answer wrong = as("risklead").get(list("project = NOPE AND \"<b>\" = 1"));
        assertTrue(wrong.has("id=\"jql-errors\"") && wrong.has("aria-invalid=\"true\""), wrong.body());
        assertTrue(wrong.has("project = NOPE AND &quot;&lt;b&gt;&quot; = 1"));
        assertFalse(wrong.has("<b>"));
    }

    @Test
    @DisplayName("orders by a click on a head, the other way round by the next one")
    void heads() {
        Reader lead = as("risklead");
        Answer list = lead.get(list("project = AIMS ORDER BY due"));
        assertTrue(list.has("ORDER+BY+summary+ASC%2C+due"), list.body());
        assertTrue(list.has("headerrow-duedate active ascending\" aria-sort=\"ascending\""));
        assertTrue(list.has("project+%3D+AIMS+ORDER+BY+due+DESC\""), list.body());
    }

    @Test
    @DisplayName("has the columns the reader chose, and remembers them")
    void columns() {
        Reader auditor = as("auditor");
        auditor.get(list("project = SHOP"));
        Answer kept = auditor.post(
                "/issues/", "do", "columns", "jql", "project = SHOP", "column", "issuekey", "column", "creator");
        assertEquals(302, kept.status());
        create("For columns");
        Answer list = auditor.get(list("project = AIMS"));
        assertTrue(list.has("headerrow-creator") && !list.has("headerrow-summary"), list.body());
        auditor.post("/issues/", "do", "columns", "jql", "", "restore", "true");
        assertTrue(auditor.get(list("project = AIMS")).has("headerrow-summary"));
        assertEquals(403, auditor.postWithoutToken("/issues/", "do", "columns").status());
    }

    @Test
    @DisplayName("saves a query as a filter, which others see when it is shared and only the owner changes")
    void filters() {
        Reader lead = as("risklead");
        Reader auditor = as("auditor");
        lead.get("/secure/SaveAsFilter!default.jspa?jql=project+%3D+AIMS");
        Answer unnamed = lead.post("/secure/SaveAsFilter.jspa", "filterName", "", "jql", "project = AIMS");
        assertEquals(400, unnamed.status());
        assertTrue(unnamed.has("A filter needs a name.") && unnamed.has("project = AIMS"), unnamed.body());
        Answer saved = lead.post(
                "/secure/SaveAsFilter.jspa",
                "filterName",
                "Register <i>",
                "jql",
                "project = AIMS",
                "favourite",
                "true",
                "share",
                "private");
        assertEquals(302, saved.status(), saved.body());
        Matcher id = Pattern.compile("filter=(\\d+)").matcher(saved.location());
        assertTrue(id.find(), saved.location());
        Answer shown = lead.get("/issues/?filter=" + id.group(1));
        assertTrue(shown.has("Register &lt;i&gt;") && !shown.has("Register <i>"), shown.body());
        assertTrue(lead.get("/issues/?filter=" + id.group(1) + "&jql=project+%3D+SHOP")
                .has("filter-edited"));
        assertEquals(404, auditor.get("/issues/?filter=" + id.group(1)).status());
        assertEquals(
                404,
                auditor.get("/secure/EditFilter!default.jspa?filterId=" + id.group(1))
                        .status());
        lead.get("/secure/EditFilter!default.jspa?filterId=" + id.group(1));
        lead.post(
                "/secure/EditFilter.jspa",
                "filterId",
                id.group(1),
                "filterName",
                "Register",
                "jql",
                "project = AIMS",
                "share",
                "authenticated");
        assertEquals(200, auditor.get("/issues/?filter=" + id.group(1)).status());
        assertEquals(
                403,
                auditor.get("/secure/EditFilter!default.jspa?filterId=" + id.group(1))
                        .status());
        assertTrue(auditor.get("/secure/ManageFilters.jspa?filterView=search&searchName=regis")
                .has("Register"));
        assertEquals(
                403,
                auditor.post("/secure/ManageFilters.jspa", "do", "delete", "filterId", id.group(1))
                        .status());
        lead.post("/secure/ManageFilters.jspa", "do", "delete", "filterId", id.group(1));
        assertEquals(404, lead.get("/issues/?filter=" + id.group(1)).status());
    }

    @Test
    @DisplayName("shares a filter with a role in a project, and names the role to the owner alone")
    void sharesWithARole() {
        var jira = host.context().jira();
        String shop = String.valueOf(jira.projects().byKey("SHOP").orElseThrow().getId());
        String developers =
                String.valueOf(jira.roles().byName("Developers").orElseThrow().getId());
        Reader lead = as("risklead");
        lead.get("/secure/SaveAsFilter!default.jspa?jql=project+%3D+SHOP");
        String[] form = {
            "filterName",
            "Developers' own",
            "jql",
            "project = SHOP",
            "share",
            "project",
            "shareProject",
            shop,
            "shareRole",
            developers
        };
        Answer saved = lead.post("/secure/SaveAsFilter.jspa", form);
        assertEquals(302, saved.status(), saved.body());
        String filter = saved.location().substring(saved.location().indexOf("filter="));
        Answer edit = lead.get("/secure/EditFilter!default.jspa?filterId=" + filter.substring("filter=".length()));
        FormValues values = FormValues.of(edit.body(), "save-filter-form");
        assertEquals("project", values.get("share"));
        assertEquals(developers, values.get("shareRole"));
        assertTrue(
                lead.get("/secure/ManageFilters.jspa?filterView=my").has("Project role: Developers in Shop Platform"));

        Reader developer = as("developer");
        assertEquals(200, developer.get("/issues/?" + filter).status());
        Answer list = developer.get("/secure/ManageFilters.jspa?filterView=search&searchName=own");
        assertTrue(list.has("Project role") && !list.has("Developers in Shop Platform"), list.body());
        assertEquals(404, as("outsider").get("/issues/?" + filter).status());

        form[9] = String.valueOf(jira.roles().byName("Auditors").orElseThrow().getId());
        form[1] = "Not theirs";
        Answer refused = lead.post("/secure/SaveAsFilter.jspa", form);
        assertTrue(refused.status() == 400 && refused.has("a role that you do not play"), refused.body());
    }

    @Test
    @DisplayName("exports what it shows, with formulas made harmless")
    void exports() {
        create("=HYPERLINK(\"x\"), okapi");
        Answer csv = as("risklead")
                .get(
                        "/sr/jira.issueviews:searchrequest-csv-current-fields/temp/SearchRequest.csv?jqlQuery=summary+~+okapi");
        assertEquals(200, csv.status());
        assertTrue(csv.contentType().startsWith("text/csv"), csv.contentType());
        assertTrue(csv.has("Type,Key,Summary,Assignee"), csv.body());
        assertTrue(csv.has("\"'=HYPERLINK(\"\"x\"\"), okapi\""), csv.body());
        assertEquals(
                400,
                as("risklead").get("/sr/any/temp/x.csv?jqlQuery=project+%3D").status());
    }

    @Test
    @DisplayName("has its old address, too")
    void oldAddress() {
        assertEquals(
                list("project = AIMS"),
                as("risklead")
                        .get("/secure/IssueNavigator.jspa?reset=true&jqlQuery=project+%3D+AIMS")
                        .location());
    }

    @Test
    @DisplayName("is about an index that an administrator can see and rebuild")
    void index() {
        Reader admin = as("admin");
        assertTrue(admin.get("/secure/admin/IndexAdmin.jspa").has("Available"));
        assertEquals(
                302,
                admin.post("/secure/admin/IndexAdmin.jspa", "do", "rebuild").status());
        assertEquals(403, as("risklead").get("/secure/admin/IndexAdmin.jspa").status());
    }
}
