package org.aimsforjira.host.jira.issue;

import org.aimsforjira.host.db.Row;
import org.jspecify.annotations.Nullable;

/** A row of the table of issues. Points in time are milliseconds; users are keys. */
public record IssueRow(
        long id,
        long projectId,
        long number,
        String typeId,
        String summary,
        @Nullable String description,
        @Nullable String environment,
        @Nullable String reporter,
        @Nullable String creator,
        @Nullable String assignee,
        @Nullable String priorityId,
        @Nullable String resolutionId,
        @Nullable Long resolutionDate,
        String statusId,
        long created,
        long updated,
        @Nullable Long dueDate,
        @Nullable Long originalEstimate,
        @Nullable Long estimate,
        long workflowId,
        @Nullable Long parentId,
        boolean archived) {

    static final String COLUMNS =
            "id, project, issuenum, issuetype, summary, description, environment, reporter, creator,"
                    + " assignee, priority, resolution, resolutiondate, issuestatus, created, updated, duedate,"
                    + " timeoriginalestimate, timeestimate, workflow_id, parent_id, archived";

    static IssueRow of(Row row) {
        return new IssueRow(
                row.id("id"),
                row.id("project"),
                row.id("issuenum"),
                row.must("issuetype"),
                row.must("summary"),
                row.text("description"),
                row.text("environment"),
                row.text("reporter"),
                row.text("creator"),
                row.text("assignee"),
                row.text("priority"),
                row.text("resolution"),
                row.number("resolutiondate"),
                row.must("issuestatus"),
                row.id("created"),
                row.id("updated"),
                row.number("duedate"),
                row.number("timeoriginalestimate"),
                row.number("timeestimate"),
                row.id("workflow_id"),
                row.number("parent_id"),
                row.flag("archived"));
    }

    @Nullable
    Object[] columns() {
        return new @Nullable Object[] {
            id,
            projectId,
            number,
            typeId,
            summary,
            description,
            environment,
            reporter,
            creator,
            assignee,
            priorityId,
            resolutionId,
            resolutionDate,
            statusId,
            created,
            updated,
            dueDate,
            originalEstimate,
            estimate,
            workflowId,
            parentId,
            archived
        };
    }
}
