package com.atlassian.jira.issue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;

public interface IssueInputParameters {
    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    String[] getCustomFieldValue(Long customFieldId);

    String[] getCustomFieldValue(String fullCustomFieldKey);

    IssueInputParameters addProperty(String key, JsonNode propertyValue);

    Map<String, JsonNode> properties();

    IssueInputParameters setProjectId(Long projectId);

    Long getProjectId();

    IssueInputParameters setIssueTypeId(String issueTypeId);

    String getIssueTypeId();

    IssueInputParameters setSummary(String summary);

    String getSummary();

    IssueInputParameters setDescription(String description);

    String getDescription();

    IssueInputParameters setEnvironment(String environment);

    String getEnvironment();

    IssueInputParameters setReporterId(String reporterId);

    String getReporterId();

    IssueInputParameters setAssigneeId(String assigneeId);

    String getAssigneeId();

    IssueInputParameters setPriorityId(String priorityId);

    String getPriorityId();

    IssueInputParameters setResolutionId(String resolutionId);

    String getResolutionId();

    IssueInputParameters setStatusId(String statusId);

    String getStatusId();

    /** In the date format of the user, not ISO. */
    IssueInputParameters setDueDate(String dueDate);

    String getDueDate();

    IssueInputParameters setSecurityLevelId(Long securityLevelId);

    Long getSecurityLevelId();

    IssueInputParameters setComponentIds(Long... componentIds);

    Long[] getComponentIds();

    IssueInputParameters setAffectedVersionIds(Long... affectedVersionIds);

    Long[] getAffectedVersionIds();

    IssueInputParameters setFixVersionIds(Long... fixVersionIds);

    Long[] getFixVersionIds();

    IssueInputParameters setComment(String commentValue);

    IssueInputParameters setComment(String commentValue, Long projectRoleId);

    IssueInputParameters setComment(String commentValue, String groupId);

    String getCommentValue();

    void setSkipScreenCheck(boolean skipScreenCheck);

    boolean skipScreenCheck();

    void setSkipLicenceCheck(boolean skipLicenceCheck);

    boolean skipLicenceCheck();

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresentFields);

    boolean retainExistingValuesWhenParameterNotProvided();

    boolean onlyValidatePresentFieldsWhenRetainingExistingValues();

    void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaultValues);

    boolean applyDefaultValuesWhenParameterNotProvided();

    Map<String, String[]> getActionParameters();

    Map<String, Object> getFieldValuesHolder();

    void setFieldValuesHolder(Map<String, Object> fieldValuesHolder);

    Collection<String> getProvidedFields();

    void setProvidedFields(Collection<String> providedFields);

    void addFieldToForcePresent(String fieldId);

    boolean isFieldPresent(String fieldId);

    boolean isFieldSet(String fieldId);

    String getFormToken();
}
