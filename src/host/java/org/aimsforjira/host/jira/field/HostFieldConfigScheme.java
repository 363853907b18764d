package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A context of a field (Jira's administration calls it so): projects or everywhere, issue types or all, and the configuration that
 * holds there. Equal by id.
 */
public final class HostFieldConfigScheme implements FieldConfigScheme {
    private final FieldStore store;
    private final long id;
    private final String name;
    private final String description;
    private final String fieldId;
    private final Map<@Nullable String, FieldConfig> configs;
    private final List<@Nullable Long> projectIds;

    HostFieldConfigScheme(
            FieldStore store,
            long id,
            String name,
            String description,
            String fieldId,
            Map<@Nullable String, FieldConfig> configs,
            List<@Nullable Long> projectIds) {
        this.store = store;
        this.id = id;
        this.name = name;
        this.description = description;
        this.fieldId = fieldId;
        this.configs = configs;
        this.projectIds = projectIds;
    }

    /** The field the context is of. */
    String fieldId() {
        return fieldId;
    }

    /** The configuration for an issue type, null where the context leaves the type out. */
    @Nullable
    FieldConfig configFor(@Nullable String issueTypeId) {
        FieldConfig own = configs.get(issueTypeId);
        return own == null ? configs.get(null) : own;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Map<String, FieldConfig> getConfigs() {
        return new HashMap<>(configs);
    }

    @Override
    public @Nullable FieldConfig getOneAndOnlyConfig() {
        return configs.isEmpty() ? null : configs.values().iterator().next();
    }

    @Override
    public List<JiraContextNode> getContexts() {
        List<JiraContextNode> nodes = new ArrayList<>();
        for (Long project : projectIds) {
            nodes.add(project == null ? GlobalIssueContext.getInstance() : new ProjectContext(project));
        }
        return nodes;
    }

    @Override
    public boolean isInContext(IssueContext issueContext) {
        boolean projectFits = isGlobalNode() || projectIds.contains(issueContext.getProjectId());
        return projectFits && configFor(issueContext.getIssueTypeId()) != null;
    }

    private boolean isGlobalNode() {
        return projectIds.contains(null);
    }

    @Override
    public boolean isEnabled() {
        return !projectIds.isEmpty();
    }

    @Override
    public boolean isBasicMode() {
        return configs.values().stream().distinct().count() <= 1;
    }

    @Override
    public boolean isGlobal() {
        return isAllProjects() && isAllIssueTypes();
    }

    @Override
    public boolean isAllProjects() {
        return isGlobalNode();
    }

    @Override
    public boolean isAllIssueTypes() {
        return configs.containsKey(null);
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return getAssociatedProjectIds().stream()
                .flatMap(project -> store.projects().byId(project).stream())
                .map(Project.class::cast)
                .toList();
    }

    @Override
    public List<Long> getAssociatedProjectIds() {
        List<Long> ids = new ArrayList<>();
        for (Long project : projectIds) {
            if (project != null) {
                ids.add(project);
            }
        }
        return Collections.unmodifiableList(ids);
    }

    /** Empty when the context holds for all issue types (unconfirmed: Jira may answer a list with one null). */
    @Override
    public Collection<IssueType> getAssociatedIssueTypes() {
        List<IssueType> types = new ArrayList<>();
        for (String type : configs.keySet()) {
            store.constants().issueType(type).ifPresent(types::add);
        }
        return types;
    }

    @Override
    public @Nullable ConfigurableField getField() {
        return store.configurable(fieldId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldConfigScheme scheme && Long.valueOf(id).equals(scheme.getId());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
