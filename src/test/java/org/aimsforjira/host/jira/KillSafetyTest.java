package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.host.data.BaseData;
import org.aimsforjira.host.db.DatabaseKind;
import org.aimsforjira.host.db.HostDatabase;
import org.aimsforjira.host.sal.HostEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was committed before a SIGKILL is there after it, whole; what was not has left nothing. The host starts again without help. */
class KillSafetyTest {
    private static final int ISSUES = 40;

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void committedIssuesSurviveAKill(DatabaseKind kind) throws Exception {
        Path home = TestDatabases.folder("aims-kill");
        List<String> committed = createUntilKilled(kind, home);
        assertTrue(committed.size() >= ISSUES, committed::toString);

        try (HostDatabase database = HostDatabase.open(kind, home)) {
            JiraModel jira = new JiraModel(database, new HostEvents());
            assertFalse(BaseData.fill(jira), "base data were there");
            for (String key : committed) {
                Issue issue = jira.issues().finder().byCurrentKey(key).orElseThrow();
                assertEquals(1, jira.issues().outbox().about(issue.getId()).size(), key);
            }
            ApplicationUser lead = jira.users().byName("risklead").orElseThrow();
            SearchService searches = jira.service(SearchService.class);
            assertEquals(
                    database.db().count("SELECT COUNT(*) AS n FROM jiraissue"),
                    searches.searchCount(
                            lead,
                            searches.parseQuery(lead, "project = AIMS AND summary ~ issue")
                                    .getQuery()),
                    "the index has what was committed before the kill");
            long issues = database.db().count("SELECT COUNT(*) AS n FROM jiraissue");
            assertEquals(issues, jira.projects().byKey("AIMS").orElseThrow().getCounter());
            assertEquals(issues, database.db().count("SELECT COUNT(*) AS n FROM mail_outbox"));
        }
    }

    private static List<String> createUntilKilled(DatabaseKind kind, Path home) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        IssuesUntilKilled.class.getName(),
                        kind.name(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> keys = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && keys.size() < ISSUES) {
                if (line.matches("AIMS-\\d+")) {
                    keys.add(line);
                }
                line = lines.readLine();
            }
            process.destroyForcibly().waitFor();
        }
        return keys;
    }

    @Test
    void aRestartKeepsEverythingAndIdsGoOn() {
        Path home = TestDatabases.folder("aims-restart");
        long before;
        try (HostDatabase database = HostDatabase.open(DatabaseKind.HSQLDB, home)) {
            JiraModel jira = new JiraModel(database, new HostEvents());
            assertTrue(BaseData.fill(jira));
            ApplicationUser kept = jira.users().create("kept", "Kept Keeper", "kept@example.com", "kept");
            before = kept.getId();
        }
        try (HostDatabase database = HostDatabase.open(DatabaseKind.HSQLDB, home)) {
            JiraModel jira = new JiraModel(database, new HostEvents());
            assertFalse(BaseData.fill(jira));
            assertTrue(jira.users().authenticate("kept", "kept").isPresent());
            ApplicationUser next = jira.users().create("next", "Next Newer", "next@example.com", "next");
            assertTrue(next.getId() > before);
        }
    }
}
