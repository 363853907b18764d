package org.aimsforjira.host.data;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import java.util.List;
import java.util.Set;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.host.jira.workflow.Workflow;
import org.aimsforjira.host.jira.workflow.WorkflowDraft;

/**
 * The resolutions, the screens of transitions and two workflows over To Do, In Progress and Done. The default one leads from every
 * status to every status and sets and clears the resolution itself, as the simplified workflow of Jira Software does; the other one
 * has the steps, screen and events of Jira's own default workflow and asks for the resolution. What a database lacks is added, so that
 * one made before there were workflows gets them too.
 */
final class BaseWorkflows {
    private static final String WITH_RESOLUTION = "Workflow with resolution";
    private static final List<String> RESOLUTIONS =
            List.of("Done", "Won't Do", "Duplicate", "Cannot Reproduce", "Declined");
    private static final int TO_DO = 1;
    private static final int IN_PROGRESS = 2;
    private static final int DONE = 3;

    private final JiraModel jira;

    private BaseWorkflows(JiraModel jira) {
        this.jira = jira;
    }

    /** Adds what is missing. */
    static void complete(JiraModel jira) {
        new BaseWorkflows(jira).complete();
    }

    private void complete() {
        for (String resolution : RESOLUTIONS) {
            if (jira.constants().resolutions().stream()
                    .noneMatch(known -> known.getName().equals(resolution))) {
                jira.constants().createResolution(resolution);
            }
        }
        jira.screens()
                .createScreen(
                        FieldScreen.WORKFLOW_ASSIGN_SCREEN_ID,
                        "Workflow Screen",
                        "Shown by transitions that ask for the assignee.",
                        List.of("assignee"));
        jira.screens()
                .createScreen(
                        FieldScreen.WORKFLOW_RESOLVE_SCREEN_ID,
                        "Resolve Issue Screen",
                        "Shown by transitions that ask for the resolution.",
                        List.of("resolution", "assignee"));
        if (jira.workflows().store().byName(Workflow.DEFAULT_NAME).isEmpty()) {
            jira.workflows().store().create(simplified());
        }
        if (jira.workflows().store().byName(WITH_RESOLUTION).isEmpty()) {
            Workflow workflow = jira.workflows().store().create(withResolution());
            jira.workflows().schemes().create("Workflow Scheme with resolution", workflow);
        }
    }

    private Workflow simplified() {
        return steps(new WorkflowDraft(Workflow.DEFAULT_NAME, "From every status to every status"))
                .create("Create")
                .global(11, "To Do", TO_DO, "")
                .global(21, "In Progress", IN_PROGRESS, "")
                .global(31, "Done", DONE, resolution("Done"))
                .workflow();
    }

    private Workflow withResolution() {
        return steps(new WorkflowDraft(WITH_RESOLUTION, "Step by step; who ends an issue says how it was resolved"))
                .create("Create")
                .directed(4, "Start Progress", Set.of(TO_DO), IN_PROGRESS, null, null, EventType.ISSUE_WORKSTARTED_ID)
                .directed(301, "Stop Progress", Set.of(IN_PROGRESS), TO_DO, null, null, EventType.ISSUE_WORKSTOPPED_ID)
                .directed(
                        5,
                        "Done",
                        Set.of(TO_DO, IN_PROGRESS),
                        DONE,
                        FieldScreen.WORKFLOW_RESOLVE_SCREEN_ID,
                        null,
                        EventType.ISSUE_RESOLVED_ID)
                .directed(
                        3,
                        "Reopen",
                        Set.of(DONE),
                        TO_DO,
                        FieldScreen.WORKFLOW_ASSIGN_SCREEN_ID,
                        "",
                        EventType.ISSUE_REOPENED_ID)
                .workflow();
    }

    private WorkflowDraft steps(WorkflowDraft draft) {
        return draft.step(TO_DO, "To Do", status("To Do"))
                .step(IN_PROGRESS, "In Progress", status("In Progress"))
                .step(DONE, "Done", status("Done"));
    }

    private String status(String name) {
        return jira.constants().statuses().stream()
                .filter(status -> status.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The base data have no status " + name))
                .getId();
    }

    private String resolution(String name) {
        return jira.constants().resolutions().stream()
                .filter(resolution -> resolution.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The base data have no resolution " + name))
                .getId();
    }
}
