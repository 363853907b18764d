package org.aimsforjira.host.ui.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.aimsforjira.host.Host;
import org.aimsforjira.host.ui.testing.HostExtension;
import org.aimsforjira.host.ui.testing.Reader;
import org.aimsforjira.host.ui.testing.Reader.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(HostExtension.class)
final class LoginTest {
    private final String url;

    LoginTest(Host host) {
        url = host.baseUrl();
    }

    @Test
    void loginPageListsTheDevelopmentUsers() {
        Answer page = Reader.anonymous(url).get("/login.jsp");
        assertEquals(200, page.status());
        assertTrue(page.has("Robin Risk"));
        assertTrue(page.has("id=\"login-as-risklead\""));
        assertTrue(page.has("Development host"), "every page says what it is");
    }

    @Test
    void pageThatNeedsAUserLeadsToLoginAndBack() {
        Reader nobody = Reader.anonymous(url);
        assertEquals(
                "/login.jsp?os_destination=%2Fissues%2F%3Fjql%3Dx",
                nobody.get("/issues/?jql=x").location());
        Answer answer = nobody.post(
                "/login.jsp", "os_username", "auditor", "os_password", "auditor", "os_destination", "/issues/?jql=x");
        assertEquals("/issues/?jql=x", answer.location());
    }

    @Test
    void loginNeverLeadsToAnotherSite() {
        for (String evil : new String[] {"https://example.com/", "//example.com", "/\\example.com", "javascript:1"}) {
            Answer answer = Reader.anonymous(url)
                    .post("/login.jsp", "os_username", "auditor", "os_password", "auditor", "os_destination", evil);
            assertEquals("/secure/Dashboard.jspa", answer.location(), evil);
        }
    }

    @Test
    void wrongPasswordKeepsTheNameAndEscapesIt() {
        Answer answer = Reader.anonymous(url)
                .post("/login.jsp", "os_username", "\"><script>x</script>", "os_password", "wrong");
        assertEquals(401, answer.status());
        assertTrue(answer.has("value=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\""));
        assertFalse(answer.has("<script>x</script>"));
    }

    @Test
    void formWithoutTokenIsRefused() {
        Reader admin = Reader.as(url, "admin");
        for (String path : new String[] {"/login.jsp", "/secure/SwitchUser.jspa", "/secure/Logout.jspa"}) {
            Answer answer = admin.postWithoutToken(path, "user", "outsider", "os_username", "outsider");
            assertEquals(403, answer.status(), path);
        }
        assertTrue(admin.get("/secure/ViewProfile.jspa").has("Alex Admin"), "nothing happened");
    }

    @Test
    void userAndLanguageCanBeSwitched() {
        Reader reader = Reader.as(url, "auditor");
        assertEquals(
                "/secure/BrowseProjects.jspa",
                reader.post("/secure/SwitchUser.jspa", "user", "outsider", "returnUrl", "/secure/BrowseProjects.jspa")
                        .location());
        assertTrue(reader.get("/secure/ViewProfile.jspa").has("Owen Outsider"));
        reader.post("/secure/SwitchLanguage.jspa", "locale", "de", "returnUrl", "/");
        Answer german = reader.get("/secure/BrowseProjects.jspa");
        assertTrue(german.has("<html lang=\"de\""));
        assertTrue(german.has("Projekte durchsuchen"));
        assertEquals(
                404, reader.post("/secure/SwitchLanguage.jspa", "locale", "xx").status());
        reader.post("/secure/SwitchLanguage.jspa", "locale", "en");
        assertTrue(reader.get("/secure/BrowseProjects.jspa").has("Browse projects"));
    }

    @Test
    void whoLacksPermissionIsToldSo() {
        Answer page = Reader.as(url, "auditor").get("/login.jsp?permissionViolation=true");
        assertTrue(page.has("id=\"login-notice\""));
        assertTrue(page.has("You do not have the permissions required"));
    }

    @Test
    void logoutEndsTheSession() {
        Reader reader = Reader.as(url, "auditor");
        assertTrue(reader.get("/secure/Logout.jspa").has("confirm-logout-submit"), "a link alone does not log out");
        assertEquals("/login.jsp", reader.post("/secure/Logout.jspa").location());
        assertEquals(302, reader.get("/secure/ViewProfile.jspa").status());
    }
}
