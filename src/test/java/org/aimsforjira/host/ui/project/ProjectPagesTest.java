package org.aimsforjira.host.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.ui.testing.HostExtension;
import org.aimsforjira.host.ui.testing.Reader;
import org.aimsforjira.host.ui.testing.Reader.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(HostExtension.class)
final class ProjectPagesTest {
    private final String url;

    ProjectPagesTest(Host host) {
        url = host.baseUrl();
    }

    @Test
    void hiddenAndUnknownProjectsLookTheSame() {
        Reader developer = Reader.as(url, "developer");
        Answer hidden = developer.get("/projects/AIMS");
        Answer unknown = developer.get("/projects/NOPE");
        assertEquals(404, hidden.status());
        assertEquals(404, unknown.status());
        assertTrue(hidden.has("You can&#39;t view this project"), hidden.body());
        assertEquals(unknown.body().replace("NOPE", "AIMS"), hidden.body());
        assertFalse(hidden.has("AI Management"));
    }

    @Test
    void listShowsOnlyWhatTheReaderMaySee() {
        assertTrue(Reader.as(url, "risklead").get("/secure/BrowseProjects.jspa").has("AI Management"));
        Answer outsider = Reader.as(url, "outsider").get("/secure/BrowseProjects.jspa");
        assertTrue(outsider.has("Shop Platform"));
        assertFalse(outsider.has("AI Management"));
        assertFalse(outsider.has("Customer Care"));
    }

    @Test
    void pageOfAPluginThatIsNotThereIs404() {
        Answer answer = Reader.as(url, "risklead").get("/projects/AIMS?selectedItem=no.such.plugin:page");
        assertEquals(404, answer.status());
        assertTrue(answer.has("You can&#39;t view this project"));
    }

    @Test
    void listOfIssuesHasPages() {
        Reader developer = Reader.as(url, "developer");
        for (int number = 1; number <= 51; number++) {
            String body = "{\"fields\":{\"project\":{\"key\":\"CARE\"},\"issuetype\":{\"name\":\"Task\"},"
                    + "\"summary\":\"Number " + number + " <b>\"}}";
            Answer created = developer.json("POST", "/rest/api/2/issue", body);
            assertEquals(201, created.status(), created.body());
        }
        Answer first = developer.get("/projects/CARE/issues");
        Matcher range = Pattern.compile("1–50 of (\\d+)").matcher(first.body());
        assertTrue(range.find(), first.body());
        // Other classes share this host and may have left issues in the project.
        int total = Integer.parseInt(range.group(1));
        assertTrue(total >= 51, first.body());
        assertTrue(first.has("Number 51 &lt;b&gt;"), "the newest first");
        assertTrue(first.has("id=\"next-page\""));
        assertFalse(first.has("id=\"previous-page\""));
        int start = (total - 1) / 50 * 50;
        Answer last = developer.get(
                "/projects/CARE/issues?jql=project+%3D+%22CARE%22+ORDER+BY+created+DESC&startIndex=" + start);
        assertTrue(last.has(start + 1 + "–" + total + " of " + total), last.body());
        assertTrue(last.has("id=\"previous-page\""));
        assertFalse(last.has("id=\"next-page\""));
    }

    @Test
    void wrongQueryIsExplainedAndKept() {
        Answer answer = Reader.as(url, "developer").get("/issues/?jql=%22%3Cscript%3E%22+%3D+1");
        assertEquals(200, answer.status());
        assertTrue(answer.has("aui-message-error"));
        assertTrue(answer.has(">&quot;&lt;script&gt;&quot; = 1</textarea>"), answer.body());
        assertFalse(answer.has("<script>&quot;"));
    }

    @Test
    void emptyListsSaySo() {
        Reader outsider = Reader.as(url, "outsider");
        assertTrue(outsider.get("/secure/Dashboard.jspa").has("You currently have no issues assigned to you"));
        assertTrue(outsider.get("/issues/?jql=summary+~+nowhere").has("No issues were found to match your search"));
    }

    @Test
    void selectedPageIsLit() {
        Answer page = Reader.as(url, "risklead").get("/projects/AIMS/issues");
        assertTrue(page.has("data-link-id=\"" + SidebarMaker.ISSUES + "\" aria-current=\"page\""), page.body());
    }
}
