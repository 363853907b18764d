package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Set;

// unconfirmed (memory only): setEnvironment, setStatusId, setNumber, setWorkflowId, setParentId, getModifiedFields,
//     resetModifiedFields
public interface MutableIssue extends Issue {
    void setProjectObject(Project project);

    void setProjectId(Long projectId) throws IllegalArgumentException;

    void setIssueType(IssueType issueType);

    void setIssueTypeId(String issueTypeId);

    void setSummary(String summary);

    void setDescription(String description);

    void setEnvironment(String environment);

    void setAssignee(ApplicationUser assignee);

    void setAssigneeId(String assigneeId);

    void setReporter(ApplicationUser reporter);

    void setReporterId(String reporterId);

    void setPriority(Priority priority);

    void setPriorityId(String priorityId);

    void setResolution(Resolution resolution);

    void setResolutionId(String resolutionId);

    void setResolutionDate(Timestamp resolutionDate);

    void setStatus(Status status);

    void setStatusId(String statusId);

    void setCreated(Timestamp created);

    void setUpdated(Timestamp updated);

    void setDueDate(Timestamp dueDate);

    void setOriginalEstimate(Long estimate);

    void setEstimate(Long estimate);

    void setLabels(Set<Label> labels);

    void setSecurityLevelId(Long securityLevelId);

    void setKey(String key);

    void setNumber(Long number);

    void setWorkflowId(Long workflowId);

    void setParentId(Long parentId);

    void setParentObject(Issue parentIssue) throws IllegalArgumentException;

    /** The value has the type of the field: an option, a collection of options, Double, String, Timestamp, user. */
    void setCustomFieldValue(CustomField customField, Object value);

    Map<String, ModifiedValue> getModifiedFields();

    void resetModifiedFields();

    void store();
}
