package com.atlassian.jira.plugin.workflow;

// unconfirmed: the values; names are documented, and the values are those of the descriptor
public interface JiraWorkflowPluginConstants {
    String MODULE_NAME_WORKFLOW_CONDITION = "workflow-condition";
    String MODULE_NAME_WORKFLOW_VALIDATOR = "workflow-validator";
    String MODULE_NAME_WORKFLOW_FUNCTION = "workflow-function";
    String RESOURCE_TYPE_VELOCITY = "velocity";
    String RESOURCE_NAME_VIEW = "view";
    String RESOURCE_NAME_INPUT_PARAMETERS = "input-parameters";
    String RESOURCE_NAME_EDIT_PARAMETERS = "edit-parameters";
}
