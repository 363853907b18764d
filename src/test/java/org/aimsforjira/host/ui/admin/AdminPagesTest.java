package org.aimsforjira.host.ui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.regex.Pattern;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.jira.user.HostUser;
import org.aimsforjira.host.ui.testing.HostExtension;
import org.aimsforjira.host.ui.testing.Reader;
import org.aimsforjira.host.ui.testing.Reader.Answer;
import org.aimsforjira.host.ui.testing.TestProjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(HostExtension.class)
final class AdminPagesTest {
    private static final Pattern KEY = Pattern.compile(">\\s*host\\.[a-zA-Z.]+");

    private final Host host;

    AdminPagesTest(Host host) {
        this.host = host;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/secure/admin/ViewApplications.jspa",
                "/secure/project/ViewProjects.jspa",
                "/secure/project/ViewProjectRoles.jspa",
                "/plugins/servlet/project-config/AIMS",
                "/secure/admin/ViewIssueTypes.jspa",
                "/secure/admin/ManageIssueTypeSchemes!default.jspa",
                "/secure/admin/workflows/ListWorkflows.jspa",
                "/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowName=jira",
                "/secure/admin/workflows/ViewWorkflowTransition.jspa?workflowName=jira&workflowTransition=1",
                "/secure/admin/workflows/EditWorkflowRule.jspa?workflowName=jira&workflowTransition=1"
                        + "&module=com.atlassian.jira.plugin.system.workflow:permission-validator",
                "/secure/admin/ViewWorkflowSchemes.jspa",
                "/secure/admin/ViewStatuses.jspa",
                "/secure/admin/ViewCustomFields.jspa",
                "/secure/admin/ViewFieldScreens.jspa",
                "/secure/admin/ConfigureFieldScreen.jspa?id=1",
                "/secure/admin/ViewPermissionSchemes.jspa",
                "/secure/admin/EditPermissions!default.jspa?schemeId=0",
                "/secure/admin/user/UserBrowser.jspa",
                "/secure/admin/user/GroupBrowser.jspa",
                "/secure/admin/GlobalPermissions!default.jspa",
                "/secure/admin/MailQueueAdmin!default.jspa",
                "/secure/admin/SchedulerAdmin.jspa",
                "/secure/admin/ViewSystemInfo.jspa",
                "/plugins/servlet/upm"
            })
    void pageIsForAdministratorsInBothLanguages(String path) {
        assertTrue(Reader.anonymous(host.baseUrl()).get(path).location().startsWith("/login.jsp"));
        assertFalse(Reader.as(host.baseUrl(), "outsider").get(path).status() == 200);

        Reader admin = Reader.as(host.baseUrl(), "admin");
        HostUser user = host.context().jira().users().byName("admin").orElseThrow();
        for (Locale language : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
            host.context().jira().users().setLocale(user, language);
            Answer page = admin.get(path);
            assertEquals(200, page.status(), page.body());
            assertTrue(page.has("<html lang=\"" + language + "\""));
            assertFalse(KEY.matcher(page.body()).find(), "a text is missing: " + page.body());
            assertTrue(page.has("<h1"), "every page has a heading");
        }
    }

    @Test
    void formsNeedTheToken() {
        Reader admin = Reader.as(host.baseUrl(), "admin");
        Answer answer = admin.postWithoutToken(
                "/secure/admin/user/GroupBrowser.jspa", "do", "create", "group", "no-token-group");
        assertEquals(403, answer.status());
        assertTrue(host.context().jira().groups().byName("no-token-group").isEmpty());
    }

    @Test
    void formsAreForAdministratorsAlone() {
        Reader outsider = Reader.as(host.baseUrl(), "outsider");
        Answer answer = outsider.post("/secure/admin/user/GroupBrowser.jspa", "do", "create", "group", "outsiders-own");
        assertEquals(403, answer.status());
        assertTrue(host.context().jira().groups().byName("outsiders-own").isEmpty());
    }

    @Test
    void aProjectGoesBackFromAWorkflowSchemeToTheDefault() {
        var jira = host.context().jira();
        var brief = TestProjects.brief(host);
        Reader admin = Reader.as(host.baseUrl(), "admin");
        String path = "/secure/admin/ViewWorkflowSchemes.jspa";
        String scheme = String.valueOf(jira.workflows()
                .schemes()
                .ofProject(brief.getId())
                .orElseThrow()
                .id());
        assertTrue(admin.get(path).has("<option value=\"default\">None: the default workflow"));
        assertEquals(
                302,
                admin.post(path, "do", "assign", "project", "BRIEF", "scheme", "default")
                        .status());
        assertTrue(jira.workflows().schemes().ofProject(brief.getId()).isEmpty());
        assertEquals(
                302,
                admin.post(path, "do", "assign", "project", "BRIEF", "scheme", scheme)
                        .status());
        assertEquals(
                404,
                admin.post(path, "do", "assign", "project", "BRIEF", "scheme", "nonsense")
                        .status());
    }

    @Test
    void grantsAreAddedAndTakenAway() {
        Reader admin = Reader.as(host.baseUrl(), "admin");
        String path = "/secure/admin/EditPermissions!default.jspa?schemeId=0";
        String holder = "user:"
                + host.context().jira().users().byName("outsider").orElseThrow().getKey();
        assertEquals(
                302,
                admin.post(path, "do", "grant", "permission", "VIEW_DEV_TOOLS", "holder", holder)
                        .status());
        var entries =
                host.context().jira().permissionSchemes().byId(0L).orElseThrow().entries("VIEW_DEV_TOOLS");
        assertEquals(1, entries.size());
        assertTrue(admin.get(path).has("User: Owen Outsider"));
        assertEquals(
                302,
                admin.post(
                                path,
                                "do",
                                "revoke",
                                "entry",
                                String.valueOf(entries.get(0).id()))
                        .status());
        assertTrue(host.context()
                .jira()
                .permissionSchemes()
                .byId(0L)
                .orElseThrow()
                .entries("VIEW_DEV_TOOLS")
                .isEmpty());
        assertEquals(
                404,
                admin.post(path, "do", "grant", "permission", "NO_SUCH", "holder", holder)
                        .status());
        assertEquals(
                404,
                admin.post(path, "do", "grant", "permission", "VIEW_DEV_TOOLS", "holder", "x:y")
                        .status());
    }

    @Test
    void lastAdministratorsKeepTheirPermission() {
        Reader admin = Reader.as(host.baseUrl(), "admin");
        Answer answer = admin.post(
                "/secure/admin/GlobalPermissions!default.jspa",
                "do",
                "revoke",
                "permission",
                "ADMINISTER",
                "group",
                "jira-administrators");
        assertEquals(400, answer.status());
        assertTrue(answer.has("id=\"admin-error\""));
        assertEquals(200, admin.get("/secure/admin/ViewStatuses.jspa").status());
    }

    @Test
    void issueTypeIsRenamedEverywhere() {
        Reader admin = Reader.as(host.baseUrl(), "admin");
        var type = host.context().jira().constants().issueTypes().get(0);
        String was = type.getName();
        String path = "/secure/admin/ViewIssueTypes.jspa";
        assertEquals(
                302,
                admin.post(path, "do", "rename", "id", type.getId(), "name", "<b>New</b>")
                        .status());
        assertTrue(admin.get(path).has("&lt;b&gt;New&lt;/b&gt;"));
        assertEquals(
                400,
                admin.post(path, "do", "rename", "id", type.getId(), "name", "").status());
        assertEquals(
                302,
                admin.post(path, "do", "rename", "id", type.getId(), "name", was)
                        .status());
        assertTrue(admin.get(path).has(was));
    }

    @Test
    void rolesOfAProjectCanBeGivenAndTaken() {
        Reader admin = Reader.as(host.baseUrl(), "admin");
        String path = "/plugins/servlet/project-config/SHOP";
        var role = host.context().jira().roles().byName("Auditors").orElseThrow();
        var project = host.context().jira().projects().byKey("SHOP").orElseThrow();
        HostUser user = host.context().jira().users().byName("auditor").orElseThrow();
        admin.post(path, "do", "add", "role", String.valueOf(role.id()), "actor", "user:" + user.getKey());
        assertTrue(host.context().jira().roles().plays(user, role.id(), project.getId()));
        admin.post(path, "do", "remove", "role", String.valueOf(role.id()), "actor", "user:" + user.getKey());
        assertFalse(host.context().jira().roles().plays(user, role.id(), project.getId()));
        admin.post(path, "do", "add", "role", String.valueOf(role.id()), "actor", "group:jira-software-users");
        assertTrue(host.context().jira().roles().plays(user, role.id(), project.getId()));
        admin.post(path, "do", "remove", "role", String.valueOf(role.id()), "actor", "group:jira-software-users");
        assertFalse(host.context().jira().roles().plays(user, role.id(), project.getId()));
    }
}
