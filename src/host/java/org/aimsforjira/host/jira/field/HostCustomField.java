package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A custom field; equal by id. Contexts and options are those of now. */
public final class HostCustomField implements CustomField {
    private final FieldStore store;
    private final long number;
    private final String name;
    private final String description;
    private final StockType type;
    private final @Nullable String searcherKey;

    HostCustomField(
            FieldStore store,
            long number,
            String name,
            String description,
            StockType type,
            @Nullable String searcherKey) {
        this.store = store;
        this.number = number;
        this.name = name;
        this.description = description;
        this.type = type;
        this.searcherKey = searcherKey;
    }

    /** Which stock type it is. */
    public StockType stock() {
        return type;
    }

    @Override
    public String getId() {
        return FieldStore.PREFIX + number;
    }

    @Override
    public Long getIdAsLong() {
        return number;
    }

    @Override
    public String getNameKey() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getFieldName() {
        return name;
    }

    @Override
    public String getUntranslatedName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public String getUntranslatedDescription() {
        return description;
    }

    @Override
    public CustomFieldType<Object, Object> getCustomFieldType() {
        return new HostFieldType(type, store);
    }

    @Override
    public @Nullable CustomFieldSearcher getCustomFieldSearcher() {
        return searcherKey == null ? null : new HostSearcher(searcherKey);
    }

    @Override
    public @Nullable Object getValue(Issue issue) {
        return issue.getCustomFieldValue(this);
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return List.copyOf(store.data().schemesOf(getId()));
    }

    @Override
    public @Nullable FieldConfig getRelevantConfig(Issue issue) {
        return store.data().configFor(getId(), issue.getProjectId(), issue.getIssueTypeId());
    }

    @Override
    public @Nullable FieldConfig getRelevantConfig(IssueContext issueContext) {
        return store.data().configFor(getId(), issueContext.getProjectId(), issueContext.getIssueTypeId());
    }

    /** Whether one of the issue types has the field in the project; no types given = whether any has. */
    @Override
    public boolean isInScope(@Nullable Project project, @Nullable List<String> issueTypeIds) {
        HostFieldConfigScheme scheme = store.data().schemeFor(getId(), project == null ? null : project.getId());
        if (scheme == null) {
            return false;
        }
        return issueTypeIds == null
                || issueTypeIds.isEmpty()
                || issueTypeIds.stream().anyMatch(type -> scheme.configFor(type) != null);
    }

    @Override
    public boolean isGlobal() {
        return getConfigurationSchemes().stream().anyMatch(FieldConfigScheme::isGlobal);
    }

    @Override
    public boolean isAllProjects() {
        return getConfigurationSchemes().stream().anyMatch(FieldConfigScheme::isAllProjects);
    }

    @Override
    public boolean isAllIssueTypes() {
        return getConfigurationSchemes().stream().anyMatch(FieldConfigScheme::isAllIssueTypes);
    }

    @Override
    public boolean isEnabled() {
        return getConfigurationSchemes().stream().anyMatch(FieldConfigScheme::isEnabled);
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return getConfigurationSchemes().stream()
                .flatMap(scheme -> scheme.getAssociatedProjectObjects().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<IssueType> getAssociatedIssueTypes() {
        return getConfigurationSchemes().stream()
                .flatMap(scheme -> scheme.getAssociatedIssueTypes().stream())
                .distinct()
                .toList();
    }

    @Override
    public @Nullable Options getOptions(@Nullable String key, JiraContextNode jiraContextNode) {
        FieldConfig config = getRelevantConfig((IssueContext) jiraContextNode);
        return config == null ? null : HostOptions.of(store, config, null);
    }

    @Override
    public int compareTo(Object other) {
        return name.compareTo(((Field) other).getName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomField field && getId().equals(field.getId());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    @Override
    public String toString() {
        return name;
    }
}
