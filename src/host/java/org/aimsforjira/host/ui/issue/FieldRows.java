package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.issue.FieldRow.Value;
import org.jspecify.annotations.Nullable;

/** The custom fields of an issue that its page shows: those on the view screen that have a value. */
final class FieldRows {
    private FieldRows() {}

    static List<FieldRow> of(Visit visit, Issue issue) {
        CustomFieldManager fields = visit.ui().service(CustomFieldManager.class);
        List<FieldRow> rows = new ArrayList<>(labels(visit, issue));
        for (String id : Screens.fieldIds(
                visit.ui(), issue.getProjectObject(), issue.getIssueType(), IssueOperations.VIEW_ISSUE_OPERATION)) {
            CustomField field = fields.isCustomField(id) ? fields.getCustomFieldObject(id) : null;
            Object value = field == null ? null : issue.getCustomFieldValue(field);
            if (field != null && value != null) {
                String type = FieldTypes.shortName(field);
                rows.add(new FieldRow(id, field.getFieldName(), type, values(visit, type, value)));
            }
        }
        return rows.stream().filter(row -> !row.values().isEmpty()).toList();
    }

    private static List<FieldRow> labels(Visit visit, Issue issue) {
        return List.of(new FieldRow(
                "labels",
                visit.text("host.field.labels"),
                "labels",
                issue.getLabels().stream()
                        .map(label -> Value.of(label.getLabel()))
                        .toList()));
    }

    private static List<Value> values(Visit visit, String type, Object value) {
        Collection<?> several = value instanceof Collection<?> many ? many : List.of(value);
        return several.stream().map(single -> value(visit, type, single)).toList();
    }

    private static Value value(Visit visit, String type, @Nullable Object single) {
        if (single instanceof Option option) {
            return Value.of(option.getValue());
        }
        if (single instanceof ApplicationUser user) {
            return new Value(user.getDisplayName(), null, visit.ui().people().of(user));
        }
        if (single instanceof Date date) {
            return Value.of(
                    type.equals("datetime")
                            ? visit.words().moment(date)
                            : visit.words().day(date));
        }
        if (single instanceof Number number) {
            return Value.of(visit.words().number(number));
        }
        String text = String.valueOf(single);
        boolean link = type.equals("url") && (text.startsWith("http://") || text.startsWith("https://"));
        return new Value(text, link ? text : null, null);
    }
}
