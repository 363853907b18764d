package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

public interface Issue extends IssueContext {
    Long getId();

    String getKey();

    Long getNumber();

    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    String getIssueTypeId();

    String getSummary();

    String getDescription();

    String getEnvironment();

    ApplicationUser getAssignee();

    String getAssigneeId();

    ApplicationUser getReporter();

    String getReporterId();

    ApplicationUser getCreator();

    String getCreatorId();

    Priority getPriority();

    Resolution getResolution();

    String getResolutionId();

    Timestamp getResolutionDate();

    Status getStatus();

    String getStatusId();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getDueDate();

    /** In seconds. */
    Long getOriginalEstimate();

    /** What remains, in seconds. */
    Long getEstimate();

    Long getSecurityLevelId();

    Set<Label> getLabels();

    Object getCustomFieldValue(CustomField customField);

    Long getParentId();

    Issue getParentObject();

    Collection<Issue> getSubTaskObjects();

    boolean isSubTask();

    boolean isCreated();

    boolean isEditable();

    Long getWorkflowId();

    // unconfirmed (memory only): since issues can be archived, Jira 8.1
    boolean isArchived();
}
