package org.aimsforjira.host.jira.search;

import java.util.Map;
import org.aimsforjira.host.jira.field.HostCustomField;
import org.jspecify.annotations.Nullable;

/** In which column the values of a field lie; {@code i} is the table of issues, {@code v} that of custom field values. */
final class SqlColumns {
    private static final Map<String, String> SYSTEM = Map.ofEntries(
            Map.entry("project", "i.project"),
            Map.entry("issuetype", "i.issuetype"),
            Map.entry("status", "i.issuestatus"),
            Map.entry("priority", "i.priority"),
            Map.entry("resolution", "i.resolution"),
            Map.entry("issuekey", "i.id"),
            Map.entry("parent", "i.parent_id"),
            Map.entry("reporter", "i.reporter"),
            Map.entry("creator", "i.creator"),
            Map.entry("assignee", "i.assignee"),
            Map.entry("created", "i.created"),
            Map.entry("updated", "i.updated"),
            Map.entry("resolutiondate", "i.resolutiondate"),
            Map.entry("duedate", "i.duedate"),
            Map.entry("summary", "i.summary"),
            Map.entry("description", "i.description"),
            Map.entry("environment", "i.environment"));

    private SqlColumns() {}

    /** The column of the table of issues; null for fields whose values lie elsewhere. */
    static @Nullable String ofIssue(SearchField field) {
        return field.custom() == null ? SYSTEM.get(field.id()) : null;
    }

    /** The column of the table of custom field values. */
    static String ofValue(HostCustomField field) {
        return switch (field.stock().storage()) {
            case STRING, USER -> "v.stringvalue";
            case TEXT -> "v.textvalue";
            case NUMBER -> "v.numbervalue";
            case DATE -> "v.datevalue";
            case OPTION -> "v.optionvalue";
        };
    }

    /** The column to compare with texts in lower case where upper and lower case are the same. */
    static String compared(SearchField field, String column) {
        return field.kind() == FieldKind.LABEL ? "LOWER(" + column + ")" : column;
    }
}
