package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The system fields of an issue and their setters; a setter tells what it changed. */
abstract class IssueState implements MutableIssue {
    private final IssueWorld world;
    private final boolean created;

    private @Nullable Long id;
    private @Nullable Long projectId;
    private @Nullable Long number;
    private @Nullable String typeId;
    private @Nullable String summary;
    private @Nullable String description;
    private @Nullable String environment;
    private @Nullable String reporter;
    private @Nullable String creator;
    private @Nullable String assignee;
    private @Nullable String priorityId;
    private @Nullable String resolutionId;
    private @Nullable Timestamp resolutionDate;
    private @Nullable String statusId;
    private @Nullable Timestamp createdAt;
    private @Nullable Timestamp updatedAt;
    private @Nullable Timestamp dueDate;
    private @Nullable Long workflowId;
    private @Nullable Long parentId;
    private @Nullable String key;

    IssueState(IssueWorld world) {
        this.world = world;
        this.created = false;
    }

    IssueState(IssueWorld world, IssueRow row) {
        this.world = world;
        this.created = true;
        take(row);
    }

    private void take(IssueRow row) {
        id = row.id();
        projectId = row.projectId();
        number = row.number();
        typeId = row.typeId();
        summary = row.summary();
        description = row.description();
        environment = row.environment();
        reporter = row.reporter();
        creator = row.creator();
        assignee = row.assignee();
        priorityId = row.priorityId();
        resolutionId = row.resolutionId();
        resolutionDate = time(row.resolutionDate());
        statusId = row.statusId();
        createdAt = time(row.created());
        updatedAt = time(row.updated());
        dueDate = time(row.dueDate());
        workflowId = row.workflowId();
        parentId = row.parentId();
    }

    private static @Nullable Timestamp time(@Nullable Long millis) {
        return millis == null ? null : new Timestamp(millis);
    }

    final IssueWorld world() {
        return world;
    }

    abstract void changed(String fieldId, @Nullable Object before, @Nullable Object after);

    @Override
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public @Nullable String getKey() {
        if (key != null || number == null) {
            return key;
        }
        Project project = getProjectObject();
        return project == null ? null : project.getKey() + "-" + number;
    }

    @Override
    public void setKey(@Nullable String newKey) {
        key = newKey;
    }

    @Override
    public @Nullable Long getNumber() {
        return number;
    }

    @Override
    public void setNumber(@Nullable Long newNumber) {
        number = newNumber;
    }

    @Override
    public @Nullable Project getProjectObject() {
        return world.projects().byId(projectId).orElse(null);
    }

    @Override
    public @Nullable Long getProjectId() {
        return projectId;
    }

    @Override
    public void setProjectObject(@Nullable Project project) {
        setProjectId(project == null ? null : project.getId());
    }

    @Override
    public void setProjectId(@Nullable Long newProjectId) {
        changed("project", projectId, newProjectId);
        projectId = newProjectId;
    }

    @Override
    public @Nullable IssueType getIssueType() {
        return world.constants().issueType(typeId).orElse(null);
    }

    @Override
    public @Nullable IssueType getIssueTypeObject() {
        return getIssueType();
    }

    @Override
    public @Nullable String getIssueTypeId() {
        return typeId;
    }

    @Override
    public void setIssueType(@Nullable IssueType issueType) {
        setIssueTypeId(issueType == null ? null : issueType.getId());
    }

    @Override
    public void setIssueTypeId(@Nullable String issueTypeId) {
        changed("issuetype", typeId, issueTypeId);
        typeId = issueTypeId;
    }

    @Override
    public @Nullable String getSummary() {
        return summary;
    }

    @Override
    public void setSummary(@Nullable String newSummary) {
        changed("summary", summary, newSummary);
        summary = newSummary;
    }

    @Override
    public @Nullable String getDescription() {
        return description;
    }

    @Override
    public void setDescription(@Nullable String newDescription) {
        changed("description", description, newDescription);
        description = newDescription;
    }

    @Override
    public @Nullable String getEnvironment() {
        return environment;
    }

    @Override
    public void setEnvironment(@Nullable String newEnvironment) {
        changed("environment", environment, newEnvironment);
        environment = newEnvironment;
    }

    @Override
    public @Nullable ApplicationUser getAssignee() {
        return world.users().byKeyEvenUnknown(assignee);
    }

    @Override
    public @Nullable String getAssigneeId() {
        return assignee;
    }

    @Override
    public void setAssignee(@Nullable ApplicationUser user) {
        setAssigneeId(user == null ? null : user.getKey());
    }

    @Override
    public void setAssigneeId(@Nullable String userKey) {
        changed("assignee", assignee, userKey);
        assignee = userKey;
    }

    @Override
    public @Nullable ApplicationUser getReporter() {
        return world.users().byKeyEvenUnknown(reporter);
    }

    @Override
    public @Nullable String getReporterId() {
        return reporter;
    }

    @Override
    public void setReporter(@Nullable ApplicationUser user) {
        setReporterId(user == null ? null : user.getKey());
    }

    @Override
    public void setReporterId(@Nullable String userKey) {
        changed("reporter", reporter, userKey);
        reporter = userKey;
    }

    @Override
    public @Nullable ApplicationUser getCreator() {
        return world.users().byKeyEvenUnknown(creator);
    }

    @Override
    public @Nullable String getCreatorId() {
        return creator;
    }

    @Override
    public @Nullable Priority getPriority() {
        return world.constants().priority(priorityId).orElse(null);
    }

    /** The id alone; in Jira it is asked through {@link #getPriority()}. */
    @Nullable
    String priorityId() {
        return priorityId;
    }

    @Override
    public void setPriority(@Nullable Priority priority) {
        setPriorityId(priority == null ? null : priority.getId());
    }

    @Override
    public void setPriorityId(@Nullable String newPriorityId) {
        changed("priority", priorityId, newPriorityId);
        priorityId = newPriorityId;
    }

    @Override
    public @Nullable Resolution getResolution() {
        return world.constants().resolution(resolutionId).orElse(null);
    }

    @Override
    public @Nullable String getResolutionId() {
        return resolutionId;
    }

    @Override
    public void setResolution(@Nullable Resolution resolution) {
        setResolutionId(resolution == null ? null : resolution.getId());
    }

    @Override
    public void setResolutionId(@Nullable String newResolutionId) {
        changed("resolution", resolutionId, newResolutionId);
        resolutionId = newResolutionId;
    }

    @Override
    public @Nullable Timestamp getResolutionDate() {
        return resolutionDate;
    }

    @Override
    public void setResolutionDate(@Nullable Timestamp newResolutionDate) {
        changed("resolutiondate", resolutionDate, newResolutionDate);
        resolutionDate = newResolutionDate;
    }

    @Override
    public @Nullable Status getStatus() {
        return world.constants().status(statusId).orElse(null);
    }

    @Override
    public @Nullable String getStatusId() {
        return statusId;
    }

    @Override
    public void setStatus(@Nullable Status status) {
        setStatusId(status == null ? null : status.getId());
    }

    @Override
    public void setStatusId(@Nullable String newStatusId) {
        changed("status", statusId, newStatusId);
        statusId = newStatusId;
    }

    @Override
    public @Nullable Timestamp getCreated() {
        return createdAt;
    }

    @Override
    public void setCreated(@Nullable Timestamp newCreated) {
        createdAt = newCreated;
    }

    @Override
    public @Nullable Timestamp getUpdated() {
        return updatedAt;
    }

    @Override
    public void setUpdated(@Nullable Timestamp newUpdated) {
        updatedAt = newUpdated;
    }

    @Override
    public @Nullable Timestamp getDueDate() {
        return dueDate;
    }

    @Override
    public void setDueDate(@Nullable Timestamp newDueDate) {
        changed("duedate", dueDate, newDueDate);
        dueDate = newDueDate;
    }

    /** The host has no issue security. */
    @Override
    public @Nullable Long getSecurityLevelId() {
        return null;
    }

    @Override
    public void setSecurityLevelId(@Nullable Long securityLevelId) {
        if (securityLevelId != null) {
            throw new UnsupportedOperationException("the host has no issue security");
        }
    }

    @Override
    public @Nullable Long getWorkflowId() {
        return workflowId;
    }

    @Override
    public void setWorkflowId(@Nullable Long newWorkflowId) {
        workflowId = newWorkflowId;
    }

    @Override
    public @Nullable Long getParentId() {
        return parentId;
    }

    @Override
    public void setParentId(@Nullable Long newParentId) {
        parentId = newParentId;
    }

    @Override
    public void setParentObject(@Nullable Issue parentIssue) {
        setParentId(parentIssue == null ? null : parentIssue.getId());
    }

    @Override
    public boolean isSubTask() {
        return parentId != null;
    }

    @Override
    public boolean isCreated() {
        return created;
    }

    /** Every status of the host's simple workflow lets issues be edited. */
    @Override
    public boolean isEditable() {
        return true;
    }

    /** What is stored of this issue when it is created. */
    IssueRow row(long newId, long newNumber, String creatorKey, String firstStatus, long now) {
        return new IssueRow(
                newId,
                Objects.requireNonNull(projectId, "an issue needs a project"),
                newNumber,
                Objects.requireNonNull(typeId, "an issue needs a type"),
                Objects.requireNonNull(summary, "an issue needs a summary"),
                description,
                environment,
                reporter,
                creatorKey.isEmpty() ? null : creatorKey,
                assignee,
                priorityId,
                resolutionId,
                resolutionDate == null ? null : resolutionDate.getTime(),
                firstStatus,
                createdAt == null ? now : createdAt.getTime(),
                now,
                dueDate == null ? null : dueDate.getTime(),
                newId,
                parentId);
    }
}
