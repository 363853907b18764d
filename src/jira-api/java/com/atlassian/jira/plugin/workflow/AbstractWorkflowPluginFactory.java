package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Map;

public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    @Override
    public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        Map<String, Object> velocityParams = new HashMap<>();
        switch (resourceName) {
            case JiraWorkflowPluginConstants.RESOURCE_NAME_INPUT_PARAMETERS:
                getVelocityParamsForInput(velocityParams);
                break;
            case JiraWorkflowPluginConstants.RESOURCE_NAME_EDIT_PARAMETERS:
                getVelocityParamsForEdit(velocityParams, descriptor);
                break;
            case JiraWorkflowPluginConstants.RESOURCE_NAME_VIEW:
                getVelocityParamsForView(velocityParams, descriptor);
                break;
            default:
                throw new IllegalArgumentException("Invalid resource name: " + resourceName);
        }
        return velocityParams;
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected String extractSingleParam(Map<String, Object> conditionParams, String paramName) {
        Object value = conditionParams.get(paramName);
        if (!(value instanceof String[]) || ((String[]) value).length == 0) {
            throw new IllegalArgumentException("No value for the parameter " + paramName);
        }
        return ((String[]) value)[0];
    }
}
