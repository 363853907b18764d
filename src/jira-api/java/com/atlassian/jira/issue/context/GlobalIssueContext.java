package com.atlassian.jira.issue.context;

import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.Map;

public class GlobalIssueContext extends AbstractJiraContext {
    private static final JiraContextNode INSTANCE = new GlobalIssueContext();

    // unconfirmed: the visibility of the constructor; getInstance() is what plugins use
    private GlobalIssueContext() {}

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }

    @Override
    public Project getProjectObject() {
        return null;
    }

    @Override
    public Long getProjectId() {
        return null;
    }

    @Override
    public boolean hasParentContext() {
        return false;
    }

    @Override
    public JiraContextNode getParent() {
        return null;
    }

    @Override
    public Map<String, Object> appendToParamsMap(Map<String, Object> input) {
        Map<String, Object> props = input == null ? new HashMap<>() : new HashMap<>(input);
        props.put("project", null);
        return props;
    }
}
