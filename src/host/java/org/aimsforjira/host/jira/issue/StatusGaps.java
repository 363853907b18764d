package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.ErrorCollection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.host.jira.Texts;
import org.aimsforjira.host.jira.constant.HostStatus;
import org.aimsforjira.host.jira.workflow.Workflow;
import org.aimsforjira.host.jira.workflow.WorkflowSchemes;
import org.aimsforjira.host.jira.workflow.WorkflowStep;

/** Finds the statuses that issues cannot keep where they go, and what callers chose instead. */
final class StatusGaps {
    private final IssueWorld world;
    private final WorkflowSchemes workflows;

    StatusGaps(IssueWorld world, WorkflowSchemes workflows) {
        this.world = world;
        this.workflows = workflows;
    }

    /** Those of an issue and of the subtasks that go along; each is named once. */
    List<StatusGap> of(Issue issue, Project target, String typeId) {
        Map<String, StatusGap> gaps = new LinkedHashMap<>();
        find(target, typeId, issue.getStatusId()).ifPresent(gap -> gaps.put(gap.id(), gap));
        if (!target.getId().equals(issue.getProjectId())) {
            for (IssueRow child : world.store().childrenOf(issue.getId())) {
                find(target, child.typeId(), child.statusId()).ifPresent(gap -> gaps.putIfAbsent(gap.id(), gap));
            }
        }
        return List.copyOf(gaps.values());
    }

    /** The gap for one issue, if there is one. */
    Optional<StatusGap> find(Project target, String typeId, String statusId) {
        Workflow workflow = workflows.workflow(target.getId(), typeId);
        return workflow.stepOf(statusId).isPresent()
                ? Optional.empty()
                : Optional.of(new StatusGap(
                        typeId,
                        statusId,
                        workflow.name(),
                        workflow.steps().stream().map(WorkflowStep::statusId).toList()));
    }

    /** Complains about each gap without a new status of the workflow. */
    void check(List<StatusGap> gaps, Map<String, String> statuses, Locale locale, ErrorCollection errors) {
        gaps.stream()
                .filter(gap -> !gap.choices().contains(statuses.getOrDefault(gap.id(), "")))
                .forEach(gap -> errors.addError(
                        "status", Texts.text(locale, "move.status", name(gap.statusId()), gap.workflow())));
    }

    /**
     * The new status for a gap.
     *
     * @throws IllegalStateException if none of the workflow is named
     */
    String chosen(StatusGap gap, Map<String, String> statuses) {
        String chosen = statuses.get(gap.id());
        if (chosen == null || !gap.choices().contains(chosen)) {
            throw new IllegalStateException("The workflow " + gap.workflow() + " lacks the status "
                    + name(gap.statusId()) + "; name a new one for " + gap.id() + ".");
        }
        return chosen;
    }

    private String name(String statusId) {
        return world.constants().status(statusId).map(HostStatus::getName).orElse(statusId);
    }
}
