package com.atlassian.jira.issue.context;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

public class ProjectContext extends AbstractJiraContext {
    private final Long projectId;

    public ProjectContext(Long projectId) {
        this.projectId = Objects.requireNonNull(projectId, "projectId");
    }

    @Override
    public Project getProjectObject() {
        return ComponentAccessor.getProjectManager().getProjectObj(projectId);
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
