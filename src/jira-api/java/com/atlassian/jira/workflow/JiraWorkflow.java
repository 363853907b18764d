package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Set;

// unconfirmed: the values of the constants but STEP_STATUS_KEY; whether getLinkedStep throws
public interface JiraWorkflow extends Comparable<JiraWorkflow> {
    String STEP_STATUS_KEY = "jira.status.id";
    String DEFAULT_WORKFLOW_NAME = "jira";
    String ACTION_SCREEN_ATTRIBUTE = "fieldscreen";
    String WORKFLOW_VIEW_FIELDLAYOUT_KEY_ATTRIBUTE = "jira.fieldscreen.id";

    String getName();

    String getDisplayName();

    String getDescription();

    WorkflowDescriptor getDescriptor();

    Collection<ActionDescriptor> getAllActions();

    Collection<ActionDescriptor> getActionsByName(String name);

    Collection<ActionDescriptor> getActionsWithResult(StepDescriptor stepDescriptor);

    StepDescriptor getLinkedStep(Status status);

    Status getLinkedStatus(StepDescriptor stepDescriptor);

    String getLinkedStatusId(StepDescriptor stepDescriptor);

    List<Status> getLinkedStatusObjects();

    Set<String> getLinkedStatusIds();

    boolean isActive() throws WorkflowException;

    boolean isDefault();

    boolean isGlobalAction(ActionDescriptor actionDescriptor);

    boolean isInitialAction(ActionDescriptor actionDescriptor);
}
