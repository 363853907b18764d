package org.aimsforjira.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Collection;
import org.aimsforjira.host.jira.constant.Constants;
import org.jspecify.annotations.Nullable;

/** Jira's WorkflowManager, as far as it reads. */
public final class WorkflowManagerService implements WorkflowManager {
    private final Workflows workflows;
    private final Constants constants;
    private final Descriptors descriptors;

    /** Reads the workflows. */
    public WorkflowManagerService(Workflows workflows, Constants constants) {
        this.workflows = workflows;
        this.constants = constants;
        this.descriptors = new Descriptors(workflows);
    }

    private JiraWorkflow shown(Workflow workflow) {
        return new HostWorkflow(workflow, workflows.schemes().isActive(workflow), constants, descriptors);
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return workflows.store().all().stream().map(this::shown).toList();
    }

    @Override
    public Collection<JiraWorkflow> getActiveWorkflows() {
        return getWorkflows().stream().filter(JiraWorkflow::isActive).toList();
    }

    @Override
    public @Nullable JiraWorkflow getWorkflow(@Nullable String name) {
        return workflows.store().byName(name).map(this::shown).orElse(null);
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return shown(workflows.of(issue));
    }

    @Override
    public JiraWorkflow getWorkflow(@Nullable Long projectId, @Nullable String issueTypeId) {
        return shown(workflows.schemes().workflow(projectId, issueTypeId));
    }

    @Override
    public @Nullable JiraWorkflow getDefaultWorkflow() {
        return getWorkflow(Workflow.DEFAULT_NAME);
    }

    @Override
    public boolean workflowExists(@Nullable String name) {
        return workflows.store().byName(name).isPresent();
    }

    @Override
    public boolean isActive(JiraWorkflow workflow) {
        return workflows
                .store()
                .byName(workflow.getName())
                .filter(workflows.schemes()::isActive)
                .isPresent();
    }

    @Override
    public boolean isEditable(Issue issue) {
        return issue.isEditable();
    }
}
