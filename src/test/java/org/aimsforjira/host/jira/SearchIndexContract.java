package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.host.jira.field.StockType;
import org.aimsforjira.host.jira.issue.Comment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Index after commit (DESIGN of the host; Jira indexes an issue in the thread that changed it, before listeners are told): what was
 * committed is found at once, what was rolled back never, what is gone no more; and what needs no new index.
 */
abstract class SearchIndexContract extends JiraContract {
    private SearchData data;
    private SearchService searches;
    private IssueService issues;
    private ApplicationUser lead;

    @BeforeAll
    void prepare() {
        data = new SearchData(jira);
        searches = service(SearchService.class);
        issues = service(IssueService.class);
        lead = user("risklead");
    }

    private Issue create(String summary) {
        Project project = project("AIMS");
        var input = issues.newIssueInputParameters()
                .setProjectId(project.getId())
                .setIssueTypeId(project.getIssueTypes().iterator().next().getId())
                .setSummary(summary)
                .setReporterId("risklead");
        return issues.create(lead, issues.validateCreate(lead, input)).getIssue();
    }

    private void rename(Issue issue, String summary) {
        var input = issues.newIssueInputParameters().setSummary(summary);
        issues.update(lead, issues.validateUpdate(lead, issue.getId(), input));
    }

    private long count(String jql) {
        try {
            Query query = searches.parseQuery(lead, jql).getQuery();
            return searches.searchCount(lead, query);
        } catch (SearchException e) {
            throw new AssertionError(jql, e);
        }
    }

    @Test
    @DisplayName("What was committed is found at once; its old words are not")
    void afterCommit() {
        Issue issue = create("Quokka one");
        assertEquals(1, count("summary ~ quokka"));
        rename(issue, "Wombat one");
        assertEquals(0, count("summary ~ quokka"));
        assertEquals(1, count("summary ~ wombat and key = " + issue.getKey()));
    }

    @Test
    @DisplayName("Within a transaction nothing is found, after its rollback neither")
    void rolledBack() {
        List<Long> during = new ArrayList<>();
        try {
            jira.db().transact(() -> {
                create("Numbat in a transaction");
                during.add(count("summary ~ numbat"));
                throw new IllegalStateException("undo");
            });
        } catch (IllegalStateException e) {
            assertEquals("undo", e.getMessage());
        }
        assertEquals(List.of(0L), during);
        assertEquals(0, count("summary ~ numbat"));
    }

    @Test
    @DisplayName("A listener finds what it hears of")
    void listeners() throws RemoveException {
        List<Long> found = new ArrayList<>();
        Object listener = new Object() {
            @EventListener
            public void heard(IssueEvent event) {
                found.add(count("summary ~ bilby"));
            }
        };
        events.register(listener);
        try {
            Issue issue = create("Bilby");
            service(IssueManager.class).deleteIssue(lead, issue, EventDispatchOption.ISSUE_DELETED, false);
        } finally {
            events.unregister(listener);
        }
        assertEquals(List.of(1L, 0L), found);
    }

    @Test
    @DisplayName("Comments are found when written, changed and deleted; all words must stand in one of them")
    void comments() throws RemoveException {
        Issue issue = create("Commented");
        Comment first = jira.issues().comments().add(lead, issue, "The echidna digs", false);
        jira.issues().comments().add(lead, issue, "The platypus swims", false);
        assertEquals(1, count("comment ~ echidna"));
        assertEquals(0, count("comment ~ \"echidna platypus\""));
        assertEquals(1, count("text ~ \"platypus swims\""));
        jira.issues().comments().edit(lead, issue, first, "The dingo runs");
        assertEquals(0, count("comment ~ echidna"));
        jira.issues()
                .comments()
                .delete(lead, issue, jira.issues().comments().byId(first.id()).orElseThrow());
        assertEquals(0, count("comment ~ dingo"));
        service(IssueManager.class).deleteIssueNoEvent(issue);
        assertEquals(0, count("comment ~ platypus"));
    }

    @Test
    @DisplayName("Archived issues are found by nobody")
    void archived() {
        Issue issue = create("Thylacine");
        jira.db().transact(() -> {
            jira.db().update("UPDATE jiraissue SET archived = TRUE WHERE id = ?", issue.getId());
            jira.db().outdatedIssues().add(issue.getId());
        });
        assertEquals(0, count("summary ~ thylacine"));
        assertEquals(0, count("key = " + issue.getKey()));
    }

    @Test
    @DisplayName(
            "New texts of options, names of people and disabled options need no new index; a deleted option leaves the field empty")
    void idsOnly() {
        CustomField field = data.field("Marsupials", StockType.MULTI_SELECT);
        Option option = data.option(field, 0, "Before");
        Issue issue = create("With an option");
        jira.db().transact(() -> {
            jira.db()
                    .update(
                            "INSERT INTO customfieldvalue (id, issue, customfield, optionvalue) VALUES (?, ?, ?, ?)",
                            jira.db().nextId("CustomFieldValue"),
                            issue.getId(),
                            field.getIdAsLong(),
                            option.getOptionId());
            jira.db().outdatedIssues().add(issue.getId());
        });
        OptionsManager options = service(OptionsManager.class);
        options.setValue(option, "After");
        assertEquals(1, count("Marsupials = \"After\""));
        options.disableOption(option);
        assertEquals(1, count("Marsupials in (\"after\")"));
        jira.db()
                .update(
                        "UPDATE app_user SET display_name = 'Robin Renamed', lower_display_name = 'robin renamed' WHERE user_key = ?",
                        lead.getKey());
        assertEquals(count("reporter = risklead"), count("reporter = \"Robin Renamed\""));
        assertEquals(0, count("Marsupials is empty and key = " + issue.getKey()));
        options.deleteOptionAndChildren(option);
        assertEquals(1, count("Marsupials is empty and key = " + issue.getKey()));
    }

    @Test
    @DisplayName("Work together is found when it is done")
    void together() {
        List<Long> during = new ArrayList<>();
        jira.index().together(() -> {
            create("Potoroo one");
            create("Potoroo two");
            during.add(count("summary ~ potoroo"));
        });
        assertEquals(List.of(0L), during);
        assertEquals(2, count("summary ~ potoroo"));
    }

    @Test
    @DisplayName(
            "A rebuild finds what was written past the index and forgets what is gone, while searches and changes go on")
    void rebuild() {
        SearchData.Row row = data.issue("AIMS-9001", "Written past the index: quoll");
        Issue gone = create("Gone past the index: quoll");
        jira.db().update("DELETE FROM jiraissue WHERE id = ?", gone.getId());
        assertEquals(1, count("summary ~ quoll"));
        jira.index().rebuildNow();
        assertEquals(1, count("summary ~ quoll and id = " + row.id()));
        assertEquals(1, count("summary ~ quoll"));
        assertTrue(jira.index().state().available());
        assertEquals(100, jira.index().state().percent());
        assertEquals(
                jira.db().count("SELECT COUNT(*) AS n FROM jiraissue WHERE archived = FALSE"),
                jira.index().state().issues());
    }

    @Test
    @DisplayName("Changes of many threads end in what the database has")
    void threads() throws InterruptedException {
        Issue issue = create("Kowari 0");
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int number = i;
            Thread thread = new Thread(() -> {
                for (int round = 0; round < 10; round++) {
                    rename(issue, "Kowari t" + number + "r" + round);
                }
            });
            thread.start();
            threads.add(thread);
        }
        jira.index().rebuildNow();
        for (Thread thread : threads) {
            thread.join();
        }
        String last = jira.issues().finder().byId(issue.getId()).orElseThrow().getSummary();
        assertEquals(1, count("summary ~ \"" + last + "\""));
        assertEquals(1, count("summary ~ kowari"));
    }
}
