package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

public interface WorkflowManager {
    Collection<JiraWorkflow> getWorkflows();

    Collection<JiraWorkflow> getActiveWorkflows() throws WorkflowException;

    JiraWorkflow getWorkflow(String name);

    JiraWorkflow getWorkflow(Issue issue) throws WorkflowException;

    JiraWorkflow getWorkflow(Long projectId, String issueTypeId) throws WorkflowException;

    JiraWorkflow getDefaultWorkflow() throws WorkflowException;

    boolean workflowExists(String name) throws WorkflowException;

    boolean isActive(JiraWorkflow workflow) throws WorkflowException;

    boolean isEditable(Issue issue);
}
