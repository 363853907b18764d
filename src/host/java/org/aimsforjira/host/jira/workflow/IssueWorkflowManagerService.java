package org.aimsforjira.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jira's IssueWorkflowManager: the transitions somebody may start. */
public final class IssueWorkflowManagerService implements IssueWorkflowManager {
    private final Workflows workflows;
    private final Descriptors descriptors;

    /** Asks the workflows. */
    public IssueWorkflowManagerService(Workflows workflows) {
        this.workflows = workflows;
        this.descriptors = new Descriptors(workflows);
    }

    @Override
    public Collection<ActionDescriptor> getAvailableActions(Issue issue, @Nullable ApplicationUser user) {
        return getSortedAvailableActions(issue, user);
    }

    @Override
    public Collection<ActionDescriptor> getAvailableActions(
            Issue issue, TransitionOptions transitionOptions, @Nullable ApplicationUser user) {
        return getSortedAvailableActions(issue, transitionOptions, user);
    }

    @Override
    public List<ActionDescriptor> getSortedAvailableActions(Issue issue, @Nullable ApplicationUser user) {
        return getSortedAvailableActions(issue, TransitionOptions.defaults(), user);
    }

    @Override
    public List<ActionDescriptor> getSortedAvailableActions(
            Issue issue, TransitionOptions transitionOptions, @Nullable ApplicationUser user) {
        return workflows.engine().available(issue, user, transitionOptions).stream()
                .map(descriptors::action)
                .toList();
    }

    @Override
    public boolean isValidAction(Issue issue, int actionId, @Nullable ApplicationUser user) {
        return isValidAction(issue, actionId, TransitionOptions.defaults(), user);
    }

    @Override
    public boolean isValidAction(
            Issue issue, int actionId, TransitionOptions transitionOptions, @Nullable ApplicationUser user) {
        return workflows
                .of(issue)
                .transition(actionId)
                .filter(transition -> workflows.engine().isAvailable(issue, transition, user, transitionOptions))
                .isPresent();
    }
}
