package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.host.jira.field.FieldStore;
import org.jspecify.annotations.Nullable;

/**
 * Jira's IssueInputParameters: values as a form sends them, by field id. Existing values are kept where nothing is provided, default
 * values are not applied, the screen is checked, unless the caller says otherwise (the published documentation of the interface).
 */
final class HostIssueInput extends InputOptions {
    private static final String PROJECT = "pid";
    private static final String COMMENT = "comment";

    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private final Map<String, JsonNode> properties = new LinkedHashMap<>();
    private final Set<String> forced = new HashSet<>();
    private Map<String, Object> fieldValuesHolder = new HashMap<>();
    private @Nullable Collection<String> providedFields;

    HostIssueInput(@Nullable Map<String, String[]> actionParameters) {
        if (actionParameters != null) {
            parameters.putAll(actionParameters);
        }
    }

    private HostIssueInput put(String field, @Nullable String value) {
        parameters.put(field, value == null ? new String[] {""} : new String[] {value});
        return this;
    }

    private @Nullable String get(String field) {
        String[] values = parameters.get(field);
        return values == null || values.length == 0 || values[0].isEmpty() ? null : values[0];
    }

    private HostIssueInput putIds(String field, Long... ids) {
        parameters.put(field, Arrays.stream(ids).map(String::valueOf).toArray(String[]::new));
        return this;
    }

    private Long[] getIds(String field) {
        String[] values = parameters.getOrDefault(field, new String[0]);
        List<Long> ids = new ArrayList<>();
        for (String value : values) {
            ids.add(Long.valueOf(value));
        }
        return ids.toArray(new Long[0]);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... values) {
        return addCustomFieldValue(FieldStore.PREFIX + customFieldId, values);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String @Nullable ... values) {
        parameters.put(fullCustomFieldKey, values == null ? new String[0] : values.clone());
        return this;
    }

    @Override
    public String @Nullable [] getCustomFieldValue(Long customFieldId) {
        return getCustomFieldValue(FieldStore.PREFIX + customFieldId);
    }

    @Override
    public String @Nullable [] getCustomFieldValue(String fullCustomFieldKey) {
        return parameters.get(fullCustomFieldKey);
    }

    @Override
    public IssueInputParameters addProperty(String key, JsonNode propertyValue) {
        properties.put(key, propertyValue);
        return this;
    }

    @Override
    public Map<String, JsonNode> properties() {
        return properties;
    }

    @Override
    public IssueInputParameters setProjectId(@Nullable Long projectId) {
        return put(PROJECT, projectId == null ? null : projectId.toString());
    }

    @Override
    public @Nullable Long getProjectId() {
        String id = get(PROJECT);
        return id == null || !id.matches("\\d{1,18}") ? null : Long.valueOf(id);
    }

    @Override
    public IssueInputParameters setIssueTypeId(@Nullable String issueTypeId) {
        return put("issuetype", issueTypeId);
    }

    @Override
    public @Nullable String getIssueTypeId() {
        return get("issuetype");
    }

    @Override
    public IssueInputParameters setSummary(@Nullable String summary) {
        return put("summary", summary);
    }

    @Override
    public @Nullable String getSummary() {
        return get("summary");
    }

    @Override
    public IssueInputParameters setDescription(@Nullable String description) {
        return put("description", description);
    }

    @Override
    public @Nullable String getDescription() {
        return get("description");
    }

    @Override
    public IssueInputParameters setEnvironment(@Nullable String environment) {
        return put("environment", environment);
    }

    @Override
    public @Nullable String getEnvironment() {
        return get("environment");
    }

    @Override
    public IssueInputParameters setReporterId(@Nullable String reporterId) {
        return put("reporter", reporterId);
    }

    @Override
    public @Nullable String getReporterId() {
        return get("reporter");
    }

    @Override
    public IssueInputParameters setAssigneeId(@Nullable String assigneeId) {
        return put("assignee", assigneeId);
    }

    @Override
    public @Nullable String getAssigneeId() {
        return get("assignee");
    }

    @Override
    public IssueInputParameters setPriorityId(@Nullable String priorityId) {
        return put("priority", priorityId);
    }

    @Override
    public @Nullable String getPriorityId() {
        return get("priority");
    }

    @Override
    public IssueInputParameters setResolutionId(@Nullable String resolutionId) {
        return put("resolution", resolutionId);
    }

    @Override
    public @Nullable String getResolutionId() {
        return get("resolution");
    }

    @Override
    public IssueInputParameters setStatusId(@Nullable String statusId) {
        return put("status", statusId);
    }

    @Override
    public @Nullable String getStatusId() {
        return get("status");
    }

    @Override
    public IssueInputParameters setDueDate(@Nullable String dueDate) {
        return put("duedate", dueDate);
    }

    @Override
    public @Nullable String getDueDate() {
        return get("duedate");
    }

    @Override
    public IssueInputParameters setSecurityLevelId(@Nullable Long securityLevelId) {
        return put("security", securityLevelId == null ? null : securityLevelId.toString());
    }

    @Override
    public @Nullable Long getSecurityLevelId() {
        String id = get("security");
        return id == null ? null : Long.valueOf(id);
    }

    @Override
    public IssueInputParameters setComponentIds(Long... componentIds) {
        return putIds("components", componentIds);
    }

    @Override
    public Long[] getComponentIds() {
        return getIds("components");
    }

    @Override
    public IssueInputParameters setAffectedVersionIds(Long... affectedVersionIds) {
        return putIds("versions", affectedVersionIds);
    }

    @Override
    public Long[] getAffectedVersionIds() {
        return getIds("versions");
    }

    @Override
    public IssueInputParameters setFixVersionIds(Long... fixVersionIds) {
        return putIds("fixVersions", fixVersionIds);
    }

    @Override
    public Long[] getFixVersionIds() {
        return getIds("fixVersions");
    }

    @Override
    public IssueInputParameters setComment(@Nullable String commentValue) {
        return put(COMMENT, commentValue);
    }

    /** Comments of the host are seen by everybody who sees the issue. */
    @Override
    public IssueInputParameters setComment(@Nullable String commentValue, @Nullable Long projectRoleId) {
        throw new UnsupportedOperationException("the host has no comments for roles");
    }

    @Override
    public IssueInputParameters setComment(@Nullable String commentValue, @Nullable String groupId) {
        throw new UnsupportedOperationException("the host has no comments for groups");
    }

    @Override
    public @Nullable String getCommentValue() {
        return get(COMMENT);
    }

    @Override
    public Map<String, String[]> getActionParameters() {
        return parameters;
    }

    @Override
    public Map<String, Object> getFieldValuesHolder() {
        return fieldValuesHolder;
    }

    @Override
    public void setFieldValuesHolder(Map<String, Object> newFieldValuesHolder) {
        fieldValuesHolder = newFieldValuesHolder;
    }

    @Override
    public @Nullable Collection<String> getProvidedFields() {
        return providedFields;
    }

    @Override
    public void setProvidedFields(@Nullable Collection<String> newProvidedFields) {
        providedFields = newProvidedFields;
    }

    @Override
    public void addFieldToForcePresent(String fieldId) {
        forced.add(fieldId);
    }

    @Override
    public boolean isFieldPresent(String fieldId) {
        return forced.contains(fieldId) || isFieldSet(fieldId);
    }

    @Override
    public boolean isFieldSet(String fieldId) {
        return parameters.containsKey(fieldId);
    }

    @Override
    public @Nullable String getFormToken() {
        return get("formToken");
    }
}
