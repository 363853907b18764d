package org.aimsforjira.host.ui.project;

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
}
