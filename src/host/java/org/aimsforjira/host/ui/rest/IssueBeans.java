package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Ui;
import org.jspecify.annotations.Nullable;

/** Issues in the JSON shape of Jira's REST API. */
final class IssueBeans {
    private final Ui ui;
    private final Beans beans;

    IssueBeans(Ui ui, Beans beans) {
        this.ui = ui;
        this.beans = beans;
    }

    Map<String, Object> issue(Issue issue, @Nullable ApplicationUser reader) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", String.valueOf(issue.getId()));
        bean.put("self", beans.self("issue/" + issue.getId()));
        bean.put("key", issue.getKey());
        Map<String, Object> fields = fields(issue, ui.jira().users().zoneOf(reader));
        new HangingBeans(ui, beans).addTo(fields, issue, reader);
        bean.put("fields", fields);
        return bean;
    }

    private Map<String, Object> fields(Issue issue, ZoneId zone) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.getSummary());
        fields.put("issuetype", beans.issueType(issue.getIssueType()));
        fields.put("project", beans.project(issue.getProjectObject()));
        fields.put("status", beans.status(issue.getStatus()));
        fields.put("priority", beans.priority(issue.getPriority()));
        fields.put("resolution", beans.resolution(issue.getResolution()));
        fields.put("resolutiondate", moment(issue.getResolutionDate(), zone));
        fields.put("assignee", beans.user(issue.getAssignee()));
        fields.put("reporter", beans.user(issue.getReporter()));
        fields.put("creator", beans.user(issue.getCreator()));
        fields.put("created", moment(issue.getCreated(), zone));
        fields.put("updated", moment(issue.getUpdated(), zone));
        fields.put(
                "labels",
                issue.getLabels().stream().map(label -> label.getLabel()).toList());
        fields.put("duedate", issue.getDueDate() == null ? null : beans.day(issue.getDueDate()));
        fields.put("description", issue.getDescription());
        fields.put("environment", issue.getEnvironment());
        for (CustomField field : ui.service(CustomFieldManager.class).getCustomFieldObjects(issue)) {
            fields.put(field.getId(), value(field, issue.getCustomFieldValue(field), zone));
        }
        return fields;
    }

    private @Nullable Object value(CustomField field, @Nullable Object value, ZoneId zone) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(single -> single(field, single, zone)).toList();
        }
        return value == null ? null : single(field, value, zone);
    }

    private @Nullable Object single(CustomField field, @Nullable Object value, ZoneId zone) {
        if (value instanceof Option option) {
            return beans.option(option);
        }
        if (value instanceof ApplicationUser user) {
            return beans.user(user);
        }
        if (value instanceof Date date) {
            boolean time = field.getCustomFieldType().getKey().endsWith(":datetime");
            return time ? beans.moment(date, zone) : beans.day(date);
        }
        return value instanceof Number ? value : String.valueOf(value);
    }

    private @Nullable String moment(@Nullable Date date, ZoneId zone) {
        return date == null ? null : beans.moment(date, zone);
    }
}
