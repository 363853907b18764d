package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Archiving issues and projects (Atlassian's "Archiving API": read-only, found by no search, seen through a link). */
abstract class ArchiveContract extends IssueSuite {

    private List<String> found(String jql) throws SearchException {
        SearchService search = service(SearchService.class);
        ApplicationUser user = user("risklead");
        return search
                .search(user, search.parseQuery(user, jql).getQuery(), PagerFilter.newPageAlignedFilter(0, 50))
                .getResults()
                .stream()
                .map(Issue::getKey)
                .toList();
    }

    private boolean may(com.atlassian.jira.security.plugin.ProjectPermissionKey permission, Issue issue) {
        return service(PermissionManager.class).hasPermission(permission, again(issue), user("risklead"));
    }

    @Test
    void anArchivedIssueIsReadOnlyFoundByNoSearchAndStillSeen() throws SearchException {
        MutableIssue issue = issue("SHOP", "Archivable");
        MutableIssue child = subtask(issue, "Archivable child");
        String jql = "project = SHOP AND summary ~ Archivable";
        assertEquals(2, found(jql).size());
        assertTrue(again(issue).isEditable());
        assertTrue(may(ProjectPermissions.EDIT_ISSUES, issue));

        jira.issues().archive().archive(user("admin"), issue, false);
        assertEquals(List.of(), found(jql));
        assertTrue(issues().getIssue(user("risklead"), issue.getKey()).isValid());
        assertFalse(again(issue).isEditable());
        assertFalse(again(child).isEditable());
        assertFalse(issues().isEditable(again(issue), user("risklead")));
        for (var permission : List.of(
                ProjectPermissions.EDIT_ISSUES,
                ProjectPermissions.ADD_COMMENTS,
                ProjectPermissions.LINK_ISSUES,
                ProjectPermissions.TRANSITION_ISSUES,
                ProjectPermissions.MOVE_ISSUES,
                ProjectPermissions.DELETE_ISSUES,
                ProjectPermissions.CREATE_ATTACHMENTS)) {
            assertFalse(may(permission, issue), permission.permissionKey());
        }
        assertTrue(may(ProjectPermissions.BROWSE_PROJECTS, issue));
        assertFalse(issues().validateUpdate(
                        user("risklead"),
                        issue.getId(),
                        issues().newIssueInputParameters().setSummary("New"))
                .isValid());
        assertEquals(1, told(issue, EventType.ISSUE_ARCHIVED_ID));
        assertEquals(1, told(child, EventType.ISSUE_ARCHIVED_ID));
        jira.issues().archive().archive(user("admin"), issue, false);
        assertEquals(1, told(issue, EventType.ISSUE_ARCHIVED_ID));

        jira.issues().archive().restore(user("admin"), issue, false);
        assertEquals(2, found(jql).size());
        assertTrue(may(ProjectPermissions.EDIT_ISSUES, issue));
        assertEquals(1, told(issue, EventType.ISSUE_RESTORED_ID));
    }

    @Test
    void whoAdministersTheProjectArchivesIssuesButNoSubtasks() {
        MutableIssue issue = issue("SHOP", "Guarded");
        var archive = jira.issues().archive();
        assertTrue(archive.maySwitch(user("admin"), issue));
        assertFalse(archive.maySwitch(user("outsider"), issue));
        assertFalse(archive.maySwitch(user("admin"), subtask(issue, "Child")));
    }

    @Test
    void theIssuesOfAnArchivedProjectAreReadOnlyAndFoundByNoSearch() throws SearchException {
        MutableIssue issue = issue("CARE", "In an archived project");
        long care = project("CARE").getId();
        jira.projects().setArchived(care, true);
        try {
            assertTrue(project("CARE").isArchived());
            assertEquals(List.of(), found("summary ~ \"\\\"archived project\\\"\""));
            assertFalse(again(issue).isEditable());
            assertFalse(may(ProjectPermissions.EDIT_ISSUES, issue));
            assertFalse(service(PermissionManager.class)
                    .hasPermission(ProjectPermissions.CREATE_ISSUES, project("CARE"), user("risklead")));
            assertTrue(issues().getIssue(user("risklead"), issue.getKey()).isValid());
            assertTrue(jira.issues().archive().isArchived(again(issue)));
            assertFalse(jira.issues().archive().isArchivedItself(again(issue)));
        } finally {
            jira.projects().setArchived(care, false);
        }
        assertEquals(List.of(issue.getKey()), found("summary ~ \"\\\"archived project\\\"\""));
    }
}
