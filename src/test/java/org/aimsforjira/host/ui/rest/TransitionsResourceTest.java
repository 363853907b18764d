package org.aimsforjira.host.ui.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.data.BaseWorkflows;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.host.jira.workflow.WorkflowScheme;
import org.aimsforjira.host.ui.testing.FormValues;
import org.aimsforjira.host.ui.testing.HostExtension;
import org.aimsforjira.host.ui.testing.Reader;
import org.aimsforjira.host.ui.testing.Reader.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Transitions by REST and in the pages. CARE has the workflow that asks for the resolution. */
@ExtendWith(HostExtension.class)
final class TransitionsResourceTest {
    private static final Pattern KEY = Pattern.compile("\"key\":\"((?:CARE|SHOP)-\\d+)\"");
    private static final String DONE = "{\"transition\":{\"id\":\"5\"}";

    private final Host host;

    TransitionsResourceTest(Host host) {
        this.host = host;
    }

    @BeforeEach
    void careAsksForTheResolution() {
        JiraModel jira = host.context().jira();
        assertEquals(
                List.of(),
                jira.workflows()
                        .schemes()
                        .assign(jira.projects().byKey("CARE").orElseThrow().getId(), schemeWithResolution()));
    }

    private WorkflowScheme schemeWithResolution() {
        return host.context().jira().workflows().schemes().all().stream()
                .filter(scheme -> scheme.name().equals(BaseWorkflows.SCHEME_WITH_RESOLUTION))
                .findFirst()
                .orElseThrow();
    }

    private Reader as(String name) {
        return Reader.as(host.baseUrl(), name);
    }

    private String created(String project) {
        Answer answer = as("developer")
                .json(
                        "POST",
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"" + project
                                + "\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"Transitions\","
                                + "\"reporter\":{\"name\":\"developer\"}}}");
        Matcher key = KEY.matcher(answer.body());
        assertTrue(key.find(), answer.body());
        return key.group(1);
    }

    private static String url(String key) {
        return "/rest/api/2/issue/" + key + "/transitions";
    }

    private String status(String key) {
        Matcher status = Pattern.compile("\"status\":\\{[^{}]*\"name\":\"([^\"]+)\"")
                .matcher(as("developer").get("/rest/api/2/issue/" + key).body());
        assertTrue(status.find());
        return status.group(1);
    }

    @Test
    void getListsWhatTheCallerMayStart() {
        String key = created("CARE");
        Answer answer = as("developer").get(url(key));
        assertEquals(200, answer.status(), answer.body());
        assertTrue(answer.has("\"id\":\"4\",\"name\":\"Start Progress\""), answer.body());
        assertTrue(answer.has("\"id\":\"5\",\"name\":\"Done\""));
        assertFalse(answer.has("\"fields\""));
        Answer expanded = as("developer").get(url(key) + "?expand=transitions.fields&transitionId=5");
        assertTrue(expanded.has("\"resolution\":{\"required\":true"), expanded.body());
        assertTrue(expanded.has("Won't Do"));
        assertFalse(expanded.has("Start Progress"));
        Answer none = as("outsider").get(url(created("SHOP")));
        assertEquals(200, none.status());
        assertTrue(none.has("\"transitions\":[]"));
        assertEquals(404, as("outsider").get(url(key)).status());
    }

    @Test
    void postMovesTheIssue() {
        String key = created("CARE");
        Reader developer = as("developer");
        String body = DONE + ",\"fields\":{\"resolution\":{\"name\":\"Won't Do\"}},"
                + "\"update\":{\"comment\":[{\"add\":{\"body\":\"Not worth it\"}}]}}";
        Answer moved = developer.json("POST", url(key), body);
        assertEquals(204, moved.status(), moved.body());
        assertEquals("Done", status(key));
        assertTrue(developer.get("/rest/api/2/issue/" + key).has("\"name\":\"Won't Do\""));
        assertTrue(developer.get("/rest/api/2/issue/" + key + "/comment").has("Not worth it"));
        Answer again = developer.json("POST", url(key), body);
        assertEquals(400, again.status());
        assertTrue(again.has("\"errorMessages\":[\"It seems that you have tried"), again.body());
    }

    @Test
    void postTellsWhatIsWrong() {
        String key = created("CARE");
        Reader developer = as("developer");
        assertEquals(400, developer.json("POST", url(key), "{}").status());
        Answer missing = developer.json("POST", url(key), DONE + "}");
        assertEquals(400, missing.status());
        assertTrue(missing.has("\"errors\":{\"resolution\":\"Resolution is required.\"}"), missing.body());
        for (String fields : List.of(
                "\"fields\":{\"resolution\":{\"name\":\"No such\"}}",
                "\"fields\":{\"resolution\":\"Done\"}",
                "\"fields\":{\"summary\":\"off the screen\"}",
                "\"update\":{\"labels\":[]}")) {
            assertEquals(
                    400,
                    developer.json("POST", url(key), DONE + "," + fields + "}").status(),
                    fields);
        }
        Answer comment = developer.json(
                "POST",
                url(key),
                "{\"transition\":{\"id\":\"4\"},\"update\":{\"comment\":[{\"add\":{\"body\":\"no screen\"}}]}}");
        assertTrue(comment.has("\"comment\":"), comment.body());
        assertEquals("To Do", status(key));
        assertEquals(404, as("outsider").json("POST", url(key), DONE + "}").status());
        assertEquals(
                400,
                as("outsider")
                        .json("POST", url(created("SHOP")), "{\"transition\":{\"id\":\"31\"}}")
                        .status());
        assertEquals(
                401,
                Reader.anonymous(host.baseUrl())
                        .json("POST", url(key), DONE + "}")
                        .status());
    }

    @Test
    void constantsAreListed() {
        Reader developer = as("developer");
        assertTrue(developer.get("/rest/api/2/resolution").has("\"name\":\"Declined\""));
        assertTrue(developer.get("/rest/api/2/status").has("\"name\":\"In Progress\""));
        assertTrue(developer.get("/rest/api/2/status/3").has("\"key\":\"indeterminate\""));
        assertTrue(developer.get("/rest/api/2/issuetype").has("\"name\":\"Sub-task\""));
        assertEquals(404, developer.get("/rest/api/2/resolution/77").status());
        assertEquals(
                401, Reader.anonymous(host.baseUrl()).get("/rest/api/2/status").status());
    }

    @Test
    void aButtonMovesTheIssueAtOnce() {
        String key = created("SHOP");
        Reader developer = as("developer");
        Answer page = developer.get("/browse/" + key);
        assertTrue(page.has("id=\"action_id_11\"") && page.has("id=\"opsbar-transitions_more\""), page.body());
        Matcher link = Pattern.compile("href=\"[^\"]*(/secure/WorkflowUIDispatcher[^\"]*action=31[^\"]*)\"")
                .matcher(page.body());
        assertTrue(link.find());
        String address = link.group(1).replace("&amp;", "&");
        assertEquals(
                403,
                developer.get(address.replaceAll("atl_token=.*", "atl_token=x")).status());
        assertEquals("To Do", status(key));
        assertEquals("/browse/" + key, developer.get(address).location());
        assertEquals("Done", status(key));
        assertFalse(as("outsider").get("/browse/" + key).has("action_id_"));
    }

    @Test
    void aScreenShowsErrorsBesideItsFields() {
        String key = created("CARE");
        Reader developer = as("developer");
        Matcher link = Pattern.compile("href=\"[^\"]*(/secure/WorkflowUIDispatcher[^\"]*action=5[^\"]*)\"")
                .matcher(developer.get("/browse/" + key).body());
        assertTrue(link.find());
        Answer form =
                developer.get(developer.get(link.group(1).replace("&amp;", "&")).location());
        assertEquals(200, form.status(), form.body());
        FormValues values = FormValues.of(form.body(), "issue-workflow-transition")
                .set("assignee", "nobody-at-all")
                .set("comment", "kept <b>");
        Answer wrong = developer.postWithoutToken("/secure/CommentAssignIssue.jspa", values.namesAndValues());
        assertEquals(400, wrong.status());
        assertTrue(wrong.has("id=\"resolution-error\"") && wrong.has("id=\"assignee-error\""), wrong.body());
        assertTrue(wrong.has("kept &lt;b&gt;"));
        String declined = host.context().jira().constants().resolutions().get(4).getId();
        Answer done = developer.postWithoutToken(
                "/secure/CommentAssignIssue.jspa",
                values.set("assignee", "risklead").set("resolution", declined).namesAndValues());
        assertEquals("/browse/" + key, done.location(), done.body());
        Answer page = developer.get("/browse/" + key);
        assertTrue(page.has("Declined") && page.has("kept &lt;b&gt;") && page.has("Robin Risk"));
    }

    @Test
    void administratorsSeeAndAssignWorkflows() {
        Reader admin = as("admin");
        Answer list = admin.get("/secure/admin/workflows/ListWorkflows.jspa");
        assertTrue(list.has("workflowName=jira") && list.has("Workflow with resolution"), list.body());
        Answer steps = admin.get("/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowName=jira");
        assertTrue(steps.has("In Progress (21)"), steps.body());
        String transition =
                "/secure/admin/workflows/ViewWorkflowTransition.jspa?workflowName=jira&workflowTransition=31";
        assertTrue(
                admin.get(transition).has("field.name = resolution"),
                admin.get(transition).body());
        String schemes = "/secure/admin/ViewWorkflowSchemes.jspa";
        assertTrue(admin.get(schemes).has("Workflow Scheme with resolution"));
        long scheme = schemeWithResolution().id();
        assertEquals(
                302,
                admin.post(schemes, "do", "assign", "project", "AIMS", "scheme", String.valueOf(scheme))
                        .status());
        assertTrue(host.context()
                .jira()
                .workflows()
                .schemes()
                .ofProject(host.context()
                        .jira()
                        .projects()
                        .byKey("AIMS")
                        .orElseThrow()
                        .getId())
                .isPresent());
        assertEquals(403, as("developer").get(schemes).status());
        assertEquals(
                404,
                admin.get("/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowName=none")
                        .status());
    }
}
