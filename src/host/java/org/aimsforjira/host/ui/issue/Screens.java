package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.aimsforjira.host.jira.workflow.WorkflowTransition;
import org.aimsforjira.host.ui.frame.Ui;

/** Which screen an operation on an issue uses. */
final class Screens {
    private Screens() {}

    /** The tabs of the screen; none when the project has no screen for the operation. */
    static List<FieldScreenTab> tabs(Ui ui, Project project, IssueType type, IssueOperation operation) {
        FieldScreenScheme scheme = ui.service(IssueTypeScreenSchemeManager.class)
                .getIssueTypeScreenScheme(project)
                .getEffectiveFieldScreenScheme(type);
        FieldScreen screen = scheme == null ? null : scheme.getFieldScreen(operation);
        return screen == null ? List.of() : screen.getTabs();
    }

    /** The tabs of the screen of a transition; none when it has no screen. */
    static List<FieldScreenTab> tabs(Ui ui, WorkflowTransition transition) {
        Long id = transition.screen();
        FieldScreen screen =
                id == null ? null : ui.service(FieldScreenManager.class).getFieldScreen(id);
        return screen == null ? List.of() : screen.getTabs();
    }

    /** Ids of the fields of the screen in their order. */
    static List<String> fieldIds(Ui ui, Project project, IssueType type, IssueOperation operation) {
        return tabs(ui, project, type, operation).stream()
                .flatMap(tab -> tab.getFieldScreenLayoutItems().stream())
                .map(item -> item.getFieldId())
                .distinct()
                .toList();
    }
}
