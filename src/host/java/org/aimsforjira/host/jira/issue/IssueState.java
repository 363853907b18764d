package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The system fields of an issue and their setters; a setter tells what it changed. */
abstract class IssueState extends IssueIdentity {
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
    private @Nullable Timestamp dueDate;
    private @Nullable Long originalEstimate;
    private @Nullable Long estimate;

    IssueState(IssueWorld world) {
        super(world);
    }

    IssueState(IssueWorld world, IssueRow row) {
        super(world, row);
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
        dueDate = time(row.dueDate());
        originalEstimate = row.originalEstimate();
        estimate = row.estimate();
    }

    private static @Nullable Timestamp time(@Nullable Long millis) {
        return millis == null ? null : new Timestamp(millis);
    }

    private static @Nullable Long millis(@Nullable Timestamp time) {
        return time == null ? null : time.getTime();
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
        return world().users().byKeyEvenUnknown(assignee);
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
        return world().users().byKeyEvenUnknown(reporter);
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
        return world().users().byKeyEvenUnknown(creator);
    }

    @Override
    public @Nullable String getCreatorId() {
        return creator;
    }

    @Override
    public @Nullable Priority getPriority() {
        return world().constants().priority(priorityId).orElse(null);
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
        return world().constants().resolution(resolutionId).orElse(null);
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
        return world().constants().status(statusId).orElse(null);
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
    public @Nullable Timestamp getDueDate() {
        return dueDate;
    }

    @Override
    public void setDueDate(@Nullable Timestamp newDueDate) {
        changed("duedate", dueDate, newDueDate);
        dueDate = newDueDate;
    }

    @Override
    public @Nullable Long getOriginalEstimate() {
        return originalEstimate;
    }

    @Override
    public void setOriginalEstimate(@Nullable Long newEstimate) {
        changed("timeoriginalestimate", originalEstimate, newEstimate);
        originalEstimate = newEstimate;
    }

    @Override
    public @Nullable Long getEstimate() {
        return estimate;
    }

    @Override
    public void setEstimate(@Nullable Long newEstimate) {
        changed("timeestimate", estimate, newEstimate);
        estimate = newEstimate;
    }

    /** What is stored of this issue when it is created. */
    IssueRow row(long newId, long newNumber, @Nullable String creatorKey, String firstStatus, long now) {
        return new IssueRow(
                newId,
                Objects.requireNonNull(getProjectId(), "an issue needs a project"),
                newNumber,
                Objects.requireNonNull(getIssueTypeId(), "an issue needs a type"),
                Objects.requireNonNull(summary, "an issue needs a summary"),
                description,
                environment,
                reporter,
                creatorKey,
                assignee,
                priorityId,
                resolutionId,
                resolutionId != null && resolutionDate == null ? Long.valueOf(now) : millis(resolutionDate),
                firstStatus,
                Objects.requireNonNullElse(millis(getCreated()), now),
                now,
                millis(dueDate),
                originalEstimate,
                estimate,
                newId,
                getParentId(),
                false);
    }
}
