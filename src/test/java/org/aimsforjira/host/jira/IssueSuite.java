package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Objects;
import org.aimsforjira.host.jira.issue.ChangeItem;

/** Short names for suites about issues. */
abstract class IssueSuite extends JiraContract {

    protected IssueService issues() {
        return service(IssueService.class);
    }

    protected String type(String projectKey, String name) {
        return project(projectKey).getIssueTypes().stream()
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    protected IssueInputParameters input(String projectKey, String summary) {
        return issues().newIssueInputParameters()
                .setProjectId(project(projectKey).getId())
                .setIssueTypeId(type(projectKey, "Task"))
                .setSummary(summary)
                .setReporterId("risklead");
    }

    protected MutableIssue create(IssueInputParameters input) {
        ApplicationUser user = user("risklead");
        IssueService.CreateValidationResult checked = issues().validateCreate(user, input);
        assertTrue(checked.isValid(), () -> checked.getErrorCollection().toString());
        return issues().create(user, checked).getIssue();
    }

    protected MutableIssue issue(String projectKey, String summary) {
        return create(input(projectKey, summary));
    }

    protected MutableIssue subtask(Issue parent, String summary) {
        ApplicationUser user = user("risklead");
        IssueInputParameters input = input(parent.getProjectObject().getKey(), summary)
                .setIssueTypeId(type(parent.getProjectObject().getKey(), "Sub-task"));
        IssueService.CreateValidationResult checked = issues().validateSubTaskCreate(user, parent.getId(), input);
        assertTrue(checked.isValid(), () -> checked.getErrorCollection().toString());
        return issues().create(user, checked).getIssue();
    }

    protected MutableIssue again(Issue issue) {
        return service(IssueManager.class).getIssueObject(issue.getId());
    }

    protected List<ChangeItem> history(Issue issue) {
        return jira.issues().history().of(issue.getId()).stream()
                .flatMap(group -> group.items().stream())
                .toList();
    }

    /** How often listeners heard of an event of an issue. */
    protected long told(Issue issue, Long eventType) {
        return events.of(IssueEvent.class).stream()
                .filter(event -> Objects.equals(event.getIssue().getId(), issue.getId())
                        && event.getEventTypeId().equals(eventType))
                .count();
    }
}
