package org.aimsforjira.inventory.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.setup.app.RegisterIssues;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeJiraPieces;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemPanelConditionTest {

    private final UserKey viewer = new UserKey("JIRAUSER1");
    private final InMemoryAimsRepository aims = new InMemoryAimsRepository();
    private final FakeJiraPieces pieces = FakeJiraPieces.complete();
    private final SystemPanelCondition condition = new SystemPanelCondition(new RegisterIssues(
            new AimsAccess(aims, new FakePermissions().grant(viewer, 10_000, Permission.VIEW_AIMS), new FakeProjects()),
            pieces));

    SystemPanelConditionTest() {
        aims.create(10_000, "AI Management", ZoneOffset.UTC, viewer, Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({
        "JIRAUSER1, 10100, 10000, true",
        "JIRAUSER1, 10101, 10000, false",
        "JIRAUSER1, 10100, 10001, false",
        "JIRAUSER2, 10100, 10000, false"
    })
    void theIssueTypeTheRegisterAndThePermissionDecide(String user, String type, long project, boolean shown) {
        assertEquals(shown, condition.shouldDisplay(user(user), on(issue(type, project))));
    }

    @Test
    void withoutSetUpIssueOrPersonThereIsNoPanel() {
        assertEquals(false, condition.shouldDisplay(null, on(issue("10100", 10_000))));
        assertEquals(false, condition.shouldDisplay(user("JIRAUSER1"), new JiraHelper()));
        pieces.without(IssueTypeRole.AI_SYSTEM);
        assertEquals(false, condition.shouldDisplay(user("JIRAUSER1"), on(issue("10100", 10_000))));
    }

    private static JiraHelper on(Issue issue) {
        return new JiraHelper(null, null, Map.of("issue", issue));
    }

    private static ApplicationUser user(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        return user;
    }

    private static Issue issue(String type, long project) {
        Issue issue = mock(Issue.class);
        when(issue.getIssueTypeId()).thenReturn(type);
        when(issue.getProjectId()).thenReturn(project);
        return issue;
    }
}
