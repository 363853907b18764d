package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aimsforjira.host.data.BaseData;
import org.aimsforjira.host.db.DatabaseKind;
import org.aimsforjira.host.db.HostDatabase;
import org.aimsforjira.host.sal.HostEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a start makes of the index it finds. */
@DisplayName("A start")
class IndexStartTest {
    private Path home;

    @BeforeEach
    void oneIssue() {
        home = TestDatabases.folder("aims-index");
        with(jira -> {
            BaseData.fill(jira);
            new SearchData(jira).issue("AIMS-1", "Wallaby");
            jira.index().rebuildNow();
            assertEquals(1, count(jira));
        });
    }

    private void with(Consumer<JiraModel> work) {
        try (HostDatabase database = HostDatabase.open(DatabaseKind.HSQLDB, home)) {
            work.accept(new JiraModel(database, new HostEvents()));
        }
    }

    private static long count(JiraModel jira) {
        ApplicationUser lead = jira.users().byName("risklead").orElseThrow();
        SearchService searches = jira.service(SearchService.class);
        try {
            return searches.searchCount(
                    lead, searches.parseQuery(lead, "summary ~ wallaby").getQuery());
        } catch (SearchException e) {
            throw new AssertionError(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("index").resolve("issues"))) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    @Test
    @DisplayName("takes the index as it is when nothing is outdated")
    void keeps() {
        with(jira -> {
            jira.db().update("UPDATE jiraissue SET summary = 'changed past the index'");
            assertEquals(1, count(jira));
        });
        with(jira -> assertEquals(1, count(jira)));
    }

    @Test
    @DisplayName("reads the issues again that a crash left outdated")
    void heals() {
        with(jira -> {
            long id = jira.db().count("SELECT id AS n FROM jiraissue");
            jira.db().update("UPDATE jiraissue SET summary = 'Kangaroo'");
            jira.db().update("INSERT INTO outdated_issue (id, issue) VALUES (1, ?)", id);
            assertEquals(1, count(jira));
        });
        with(jira -> assertEquals(0, count(jira)));
        with(jira -> assertEquals(0, jira.db().count("SELECT COUNT(*) AS n FROM outdated_issue")));
    }

    @Test
    @DisplayName("makes the index anew when it is gone")
    void gone() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        with(jira -> assertEquals(1, count(jira)));
    }

    @Test
    @DisplayName("makes the index anew when it cannot be read")
    void unreadable() throws IOException {
        for (Path file : files()) {
            Files.write(file, "no index".getBytes(StandardCharsets.UTF_8));
        }
        with(jira -> assertEquals(1, count(jira)));
    }

    @Test
    @DisplayName("makes the index anew when it is that of another database")
    void otherDatabase() throws IOException {
        with(jira -> {
            jira.db().update("UPDATE property_entry SET property_value = 'other' WHERE entity_name = 'search.index'");
            jira.db().update("UPDATE jiraissue SET summary = 'Kangaroo'");
        });
        with(jira -> {
            assertEquals(0, count(jira));
            assertTrue(jira.index().state().available());
        });
    }
}
