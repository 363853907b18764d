package org.aimsforjira.host.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.host.jira.constant.HostIssueType;
import org.aimsforjira.host.jira.constant.HostStatus;
import org.aimsforjira.host.jira.field.StockType;
import org.jspecify.annotations.Nullable;
import org.ofbiz.core.entity.GenericEntityException;

/** Issues for searches, written as rows so that a test can choose every value, also the points in time. */
final class SearchData {
    private final JiraModel jira;

    SearchData(JiraModel jira) {
        this.jira = jira;
    }

    CustomField field(String name, StockType type, String... projects) {
        CustomFieldManager manager = jira.service(CustomFieldManager.class);
        try {
            return manager.createCustomField(
                    name,
                    "",
                    manager.getCustomFieldType(type.key()),
                    manager.getCustomFieldSearcher(type.searcherKey()),
                    nodes(projects),
                    new ArrayList<>());
        } catch (GenericEntityException e) {
            throw new AssertionError(name, e);
        }
    }

    Option option(CustomField field, int context, String value) {
        FieldConfigScheme scheme = field.getConfigurationSchemes().get(context);
        return jira.service(OptionsManager.class).createOption(scheme.getOneAndOnlyConfig(), null, null, value);
    }

    void context(CustomField field, String... projects) {
        FieldConfigScheme scheme = new FieldConfigScheme.Builder()
                .setName("context of " + projects.length)
                .setDescription("")
                .setFieldId(field.getId())
                .toFieldConfigScheme();
        jira.service(FieldConfigSchemeManager.class)
                .createFieldConfigScheme(scheme, nodes(projects), new ArrayList<>(), field);
    }

    private List<JiraContextNode> nodes(String... projects) {
        if (projects.length == 0) {
            return List.of(GlobalIssueContext.getInstance());
        }
        List<JiraContextNode> nodes = new ArrayList<>();
        for (String project : projects) {
            nodes.add(new ProjectContext(project(project)));
        }
        return nodes;
    }

    long project(String key) {
        return jira.projects().byKey(key).orElseThrow().getId();
    }

    static long time(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    static long day(String date) {
        return LocalDate.parse(date)
                .atStartOfDay(ZoneId.systemDefault())
                .toInstant()
                .toEpochMilli();
    }

    /** Starts an issue: a task "To Do" without anything else. */
    Row issue(String key, String summary) {
        return new Row(key, summary);
    }

    /** An issue on its way into the tables. */
    final class Row {
        private final long id = jira.db().nextId("Issue");

        private Row(String key, String summary) {
            String[] parts = key.split("-", -1);
            jira.db()
                    .update(
                            "INSERT INTO jiraissue (id, project, issuenum, issuetype, summary, issuestatus, created, updated,"
                                    + " workflow_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            id,
                            project(parts[0]),
                            Long.valueOf(parts[1]),
                            typeId("Task"),
                            summary,
                            statusId("To Do"),
                            time("2026-01-01T10:00:00Z"),
                            time("2026-01-01T10:00:00Z"),
                            1L);
        }

        private String typeId(String name) {
            return jira.constants().issueTypes().stream()
                    .filter(type -> type.getName().equals(name))
                    .map(HostIssueType::getId)
                    .findFirst()
                    .orElseThrow();
        }

        private String statusId(String name) {
            return jira.constants().statuses().stream()
                    .filter(status -> status.getName().equals(name))
                    .map(HostStatus::getId)
                    .findFirst()
                    .orElseThrow();
        }

        private Row set(String column, @Nullable Object value) {
            jira.db().update("UPDATE jiraissue SET " + column + " = ? WHERE id = ?", value, id);
            return this;
        }

        Row type(String name) {
            return set("issuetype", typeId(name));
        }

        Row status(String name) {
            return set("issuestatus", statusId(name));
        }

        Row priority(String id) {
            return set("priority", id);
        }

        Row description(String text) {
            return set("description", text);
        }

        Row resolved(String name, String instant) {
            jira.constants().resolutions().stream()
                    .filter(resolution -> resolution.getName().equals(name))
                    .forEach(resolution -> set("resolution", resolution.getId()));
            return set("resolutiondate", time(instant));
        }

        Row people(@Nullable String reporter, @Nullable String assignee) {
            return set("reporter", key(reporter)).set("assignee", key(assignee));
        }

        private @Nullable String key(@Nullable String name) {
            return name == null ? null : jira.users().byName(name).orElseThrow().getKey();
        }

        Row created(String instant) {
            return set("created", time(instant)).set("updated", time(instant));
        }

        Row due(String date) {
            return set("duedate", day(date));
        }

        Row parent(Row issue) {
            return set("parent_id", issue.id);
        }

        Row label(String label) {
            jira.db()
                    .update(
                            "INSERT INTO label (id, issue, label) VALUES (?, ?, ?)",
                            jira.db().nextId("Label"),
                            id,
                            label);
            return this;
        }

        Row comment(String body) {
            jira.db()
                    .update(
                            "INSERT INTO jiraaction (id, issueid, actionbody, created, updated) VALUES (?, ?, ?, ?, ?)",
                            jira.db().nextId("Action"),
                            id,
                            body,
                            0L,
                            0L);
            return this;
        }

        Row formerKey(String key) {
            jira.db()
                    .update(
                            "INSERT INTO moved_issue_key (id, old_issue_key, issue_id) VALUES (?, ?, ?)",
                            jira.db().nextId("MovedIssueKey"),
                            key,
                            id);
            return this;
        }

        private Row value(CustomField field, String column, Object value) {
            jira.db()
                    .update(
                            "INSERT INTO customfieldvalue (id, issue, customfield, " + column + ") VALUES (?, ?, ?, ?)",
                            jira.db().nextId("CustomFieldValue"),
                            id,
                            field.getIdAsLong(),
                            value);
            return this;
        }

        Row options(CustomField field, Option... options) {
            for (Option option : options) {
                value(field, "optionvalue", option.getOptionId());
            }
            return this;
        }

        Row text(CustomField field, String text) {
            return value(field, "stringvalue", text);
        }

        Row longText(CustomField field, String text) {
            return value(field, "textvalue", text);
        }

        Row number(CustomField field, double number) {
            return value(field, "numbervalue", number);
        }

        Row date(CustomField field, long millis) {
            return value(field, "datevalue", millis);
        }

        Row user(CustomField field, String name) {
            return value(field, "stringvalue", java.util.Objects.requireNonNull(key(name)));
        }

        long id() {
            return id;
        }
    }
}
