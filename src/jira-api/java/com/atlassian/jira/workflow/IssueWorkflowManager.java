package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;

// unconfirmed (memory only): getAvailableActions, isValidAction
public interface IssueWorkflowManager {
    Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user);

    Collection<ActionDescriptor> getAvailableActions(
            Issue issue, TransitionOptions transitionOptions, ApplicationUser user);

    List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user);

    List<ActionDescriptor> getSortedAvailableActions(
            Issue issue, TransitionOptions transitionOptions, ApplicationUser user);

    boolean isValidAction(Issue issue, int actionId, ApplicationUser user);

    boolean isValidAction(Issue issue, int actionId, TransitionOptions transitionOptions, ApplicationUser user);
}
