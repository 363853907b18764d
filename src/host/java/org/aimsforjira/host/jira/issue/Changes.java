package org.aimsforjira.host.jira.issue;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aimsforjira.host.jira.field.CustomValue;
import org.aimsforjira.host.jira.field.HostCustomField;
import org.jspecify.annotations.Nullable;

/**
 * What an update really changes: the fields that were set and differ from the database. Empty and missing texts are the same.
 *
 * @param columns new contents of columns of the issue
 * @param values new rows of custom fields by number
 * @param items what the history says about it
 */
record Changes(Map<String, @Nullable Object> columns, Map<Long, List<CustomValue>> values, List<ChangeItem> items) {

    static Changes of(IssueWorld world, HostIssue before, HostIssue wanted) {
        Changes changes = new Changes(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (String field : wanted.getModifiedFields().keySet()) {
            HostCustomField custom = world.fields().field(field);
            if (custom == null) {
                changes.system(field, before, wanted);
            } else {
                changes.custom(world, custom, before, wanted);
            }
        }
        return changes;
    }

    /** The resolution date follows the resolution unless it was set itself (Jira's documentation of the field "Resolved"). */
    void datingResolution(long now) {
        if (columns.containsKey("resolution") && !columns.containsKey("resolutiondate")) {
            columns.put("resolutiondate", columns.get("resolution") == null ? null : now);
        }
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    private void system(String field, HostIssue before, HostIssue after) {
        switch (field) {
            case "summary" -> text("summary", "summary", before.getSummary(), after.getSummary());
            case "description" -> text("description", "description", before.getDescription(), after.getDescription());
            case "environment" -> text("environment", "environment", before.getEnvironment(), after.getEnvironment());
            case "issuetype" ->
                named(
                        field,
                        field,
                        before.getIssueTypeId(),
                        name(before.getIssueType()),
                        after.getIssueTypeId(),
                        name(after.getIssueType()));
            case "priority" ->
                named(
                        field,
                        field,
                        before.priorityId(),
                        name(before.getPriority()),
                        after.priorityId(),
                        name(after.getPriority()));
            case "resolution" ->
                named(
                        field,
                        field,
                        before.getResolutionId(),
                        name(before.getResolution()),
                        after.getResolutionId(),
                        name(after.getResolution()));
            case "status" ->
                named(
                        field,
                        "issuestatus",
                        before.getStatusId(),
                        name(before.getStatus()),
                        after.getStatusId(),
                        name(after.getStatus()));
            case "reporter" ->
                named(
                        field,
                        field,
                        before.getReporterId(),
                        person(before.getReporter()),
                        after.getReporterId(),
                        person(after.getReporter()));
            case "assignee" ->
                named(
                        field,
                        field,
                        before.getAssigneeId(),
                        person(before.getAssignee()),
                        after.getAssigneeId(),
                        person(after.getAssignee()));
            case "duedate" -> date(field, "duedate", before.getDueDate(), after.getDueDate());
            case "timeoriginalestimate" -> seconds(field, before.getOriginalEstimate(), after.getOriginalEstimate());
            case "timeestimate" -> seconds(field, before.getEstimate(), after.getEstimate());
            case "labels" -> labels(before, after);
            case "resolutiondate" -> columns.put("resolutiondate", millis(after.getResolutionDate()));
            default -> throw new IllegalArgumentException("The field '" + field + "' cannot be changed by an update.");
        }
    }

    private void text(String field, String column, @Nullable String before, @Nullable String after) {
        String old = orNull(before);
        String now = orNull(after);
        if (!Objects.equals(old, now)) {
            columns.put(column, now);
            items.add(new ChangeItem(false, field, null, old, null, now));
        }
    }

    /** Numbers of seconds, which Jira's history holds as they are. */
    private void seconds(String field, @Nullable Long before, @Nullable Long after) {
        if (!Objects.equals(before, after)) {
            columns.put(field, after);
            String old = before == null ? null : before.toString();
            String now = after == null ? null : after.toString();
            items.add(new ChangeItem(false, field, old, old, now, now));
        }
    }

    private void named(
            String field,
            String column,
            @Nullable String before,
            @Nullable String beforeText,
            @Nullable String after,
            @Nullable String afterText) {
        if (!Objects.equals(orNull(before), orNull(after))) {
            columns.put(column, orNull(after));
            items.add(new ChangeItem(false, field, orNull(before), beforeText, orNull(after), afterText));
        }
    }

    private void date(String field, String column, @Nullable Timestamp before, @Nullable Timestamp after) {
        if (!Objects.equals(before, after)) {
            columns.put(column, millis(after));
            items.add(new ChangeItem(false, field, day(before), string(before), day(after), string(after)));
        }
    }

    /** One text with blanks between, as Jira's history shows labels. */
    private void labels(HostIssue before, HostIssue after) {
        String old = String.join(" ", before.labelTexts());
        String now = String.join(" ", after.labelTexts());
        if (!old.equals(now)) {
            items.add(new ChangeItem(false, "labels", null, old, null, now));
        }
    }

    private void custom(IssueWorld world, HostCustomField field, HostIssue before, HostIssue wanted) {
        Object old = before.getCustomFieldValue(field);
        Object now = wanted.getCustomFieldValue(field);
        if (world.values().same(field.stock(), old, now)) {
            return;
        }
        values.put(field.getIdAsLong(), world.values().toRows(field.stock(), now));
        boolean plain = !field.stock().hasOptions() && !(old instanceof com.atlassian.jira.user.ApplicationUser);
        items.add(new ChangeItem(
                true,
                field.getName(),
                plain ? null : world.values().historyValue(field.stock(), old),
                world.values().historyText(field.stock(), old),
                plain ? null : world.values().historyValue(field.stock(), now),
                world.values().historyText(field.stock(), now)));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static @Nullable Long millis(@Nullable Timestamp time) {
        return time == null ? null : time.getTime();
    }

    private static @Nullable String day(@Nullable Timestamp time) {
        return time == null ? null : time.toLocalDateTime().toLocalDate().toString();
    }

    private static @Nullable String string(@Nullable Timestamp time) {
        return time == null ? null : time.toString();
    }

    private static @Nullable String name(com.atlassian.jira.issue.@Nullable IssueConstant constant) {
        return constant == null ? null : constant.getName();
    }

    private static @Nullable String person(com.atlassian.jira.user.@Nullable ApplicationUser user) {
        return user == null ? null : user.getDisplayName();
    }
}
