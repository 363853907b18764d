package com.atlassian.jira.issue.context;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

public class ProjectContext extends AbstractJiraContext {
    protected Long projectId;

    private final ProjectManager projectManager;

    public ProjectContext(Long projectId) {
        this(projectId, null);
    }

    public ProjectContext(Long projectId, ProjectManager projectManager) {
        this.projectId = Objects.requireNonNull(projectId, "projectId");
        this.projectManager = projectManager;
    }

    @Override
    public Project getProjectObject() {
        ProjectManager manager = projectManager == null ? ComponentAccessor.getProjectManager() : projectManager;
        return manager.getProjectObj(projectId);
    }

    @Override
    public boolean hasParentContext() {
        return true;
    }

    @Override
    public JiraContextNode getParent() {
        return GlobalIssueContext.getInstance();
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public Map<String, Object> appendToParamsMap(Map<String, Object> input) {
        Map<String, Object> props = input == null ? new HashMap<>() : new HashMap<>(input);
        props.put("project", projectId);
        return props;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ProjectContext && projectId.equals(((ProjectContext) o).projectId);
    }

    @Override
    public int hashCode() {
        return projectId.hashCode();
    }
}
