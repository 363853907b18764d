package org.aimsforjira.host.jira.workflow;

/**
 * A step of a workflow; each is linked to one status, and a status to one step of a workflow at most (Jira's documentation, "Defining
 * statuses").
 *
 * @param id number within the workflow
 * @param name name of the step
 * @param statusId the status of issues in this step
 */
public record WorkflowStep(int id, String name, String statusId) {}
