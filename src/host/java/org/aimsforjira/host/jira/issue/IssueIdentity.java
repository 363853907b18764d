package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.sql.Timestamp;
import org.aimsforjira.host.jira.permission.Archivable;
import org.jspecify.annotations.Nullable;

/** What an issue is: its key, project, type, parent and times, and their setters; a setter tells what it changed. */
abstract class IssueIdentity implements MutableIssue, Archivable {
    private final IssueWorld world;
    private final boolean created;
    private final boolean archived;

    private @Nullable Long id;
    private @Nullable Long projectId;
    private @Nullable Long number;
    private @Nullable String typeId;
    private @Nullable Timestamp createdAt;
    private @Nullable Timestamp updatedAt;
    private @Nullable Long workflowId;
    private @Nullable Long parentId;
    private @Nullable String key;

    IssueIdentity(IssueWorld world) {
        this.world = world;
        this.created = false;
        this.archived = false;
    }

    IssueIdentity(IssueWorld world, IssueRow row) {
        this.world = world;
        this.created = true;
        this.archived = row.archived();
        id = row.id();
        projectId = row.projectId();
        number = row.number();
        typeId = row.typeId();
        createdAt = new Timestamp(row.created());
        updatedAt = new Timestamp(row.updated());
        workflowId = row.workflowId();
        parentId = row.parentId();
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

    @Override
    public boolean isArchived() {
        return archived;
    }

    /** Every status of the host's simple workflow lets issues be edited; what is archived is read-only. */
    @Override
    public boolean isEditable() {
        Project project = getProjectObject();
        return !archived && (project == null || !project.isArchived());
    }
}
