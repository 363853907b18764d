package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.host.jira.field.HostCustomField;
import org.aimsforjira.host.jira.field.SystemField;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a form sends for a field and sets it on the issue. Some fields need a permission; without it they are as if they were not
 * on the screen (Jira's documentation, "Managing project permissions": Modify Reporter, Assign Issues, Schedule Issues, Resolve
 * Issues).
 */
final class FieldInput {
    private static final int SUMMARY_LIMIT = 255;
    private static final int LABEL_LIMIT = 255;
    private static final String NOBODY = "";
    private static final String AUTOMATIC = "-1";
    private static final String NONE = "-1";
    private static final Map<String, ProjectPermissionKey> NEEDS = Map.of(
            SystemField.REPORTER.id(), ProjectPermissions.MODIFY_REPORTER,
            SystemField.ASSIGNEE.id(), ProjectPermissions.ASSIGN_ISSUES,
            SystemField.DUE_DATE.id(), ProjectPermissions.SCHEDULE_ISSUES,
            SystemField.RESOLUTION.id(), ProjectPermissions.RESOLVE_ISSUES);

    private final IssueWorld world;
    private final CustomFieldInput custom;

    FieldInput(IssueWorld world) {
        this.world = world;
        this.custom = new CustomFieldInput(world.fields(), world.users());
    }

    /** Whether the user may set the field at all. */
    boolean mayBeSet(String fieldId, InputContext context) {
        ProjectPermissionKey needed = NEEDS.get(fieldId);
        return needed == null || world.permissions().holds(needed, context.issue(), context.user());
    }

    /** Sets what was sent; complains in the context. */
    void set(String fieldId, String[] raw, InputContext context) {
        HostCustomField field = world.fields().field(fieldId);
        if (field != null) {
            Object value = custom.value(field, raw, context);
            if (!context.hasError(fieldId)) {
                context.issue().setCustomFieldValue(field, value);
            }
            return;
        }
        String text = raw.length == 0 || raw[0] == null ? "" : raw[0];
        SystemField.of(fieldId).ifPresent(system -> {
            if (system == SystemField.LABELS) {
                labels(raw, context);
            } else {
                setSystem(system, text, context);
            }
        });
    }

    private void setSystem(SystemField field, String text, InputContext context) {
        HostIssue issue = context.issue();
        String value = text.isEmpty() ? null : text;
        switch (field) {
            case SUMMARY -> summary(text, context);
            case DESCRIPTION -> issue.setDescription(context.limited(field.id(), value));
            case ENVIRONMENT -> issue.setEnvironment(context.limited(field.id(), value));
            case ISSUE_TYPE -> issueType(text, context);
            case PRIORITY -> {
                if (value != null && world.constants().priority(value).isEmpty()) {
                    context.error(field.id(), "priority.invalid");
                } else {
                    issue.setPriorityId(value);
                }
            }
            case RESOLUTION -> {
                String resolution = NONE.equals(value) ? null : value;
                if (resolution != null
                        && world.constants().resolution(resolution).isEmpty()) {
                    context.error(field.id(), "resolution.invalid");
                } else {
                    issue.setResolutionId(resolution);
                }
            }
            case DUE_DATE -> dueDate(value, context);
            case REPORTER -> reporter(value, context);
            case ASSIGNEE -> assignee(value, context);
            case LABELS -> {
                // They come in several values.
            }
        }
    }

    /** At most 255 characters and one line, as the published documentation of SummarySystemField and its messages say. */
    private static void summary(String text, InputContext context) {
        String field = SystemField.SUMMARY.id();
        if (text.isBlank()) {
            context.error(field, "summary.missing");
        } else if (text.length() > SUMMARY_LIMIT) {
            context.error(field, "summary.long", SUMMARY_LIMIT);
        } else if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            context.error(field, "summary.lines");
        } else {
            context.issue().setSummary(text);
        }
    }

    private void issueType(String typeId, InputContext context) {
        var project = context.issue().getProjectObject();
        boolean valid = project != null
                && project.getIssueTypes().stream()
                        .anyMatch(type -> type.getId().equals(typeId));
        if (valid) {
            context.issue().setIssueTypeId(typeId);
        } else {
            context.error(SystemField.ISSUE_TYPE.id(), "issuetype.invalid");
        }
    }

    /** One label a value; no blanks in it and at most 255 characters (Jira's documentation, "Labeling an issue"). */
    private static void labels(@Nullable String[] raw, InputContext context) {
        Set<Label> labels = new LinkedHashSet<>();
        for (String text : raw) {
            if (text == null || text.isBlank()) {
                continue;
            }
            if (text.chars().anyMatch(Character::isWhitespace)) {
                context.error(SystemField.LABELS.id(), "labels.blank", text);
            } else if (text.length() > LABEL_LIMIT) {
                context.error(SystemField.LABELS.id(), "labels.long", LABEL_LIMIT);
            } else {
                labels.add(new Label(null, context.issue().getId(), text));
            }
        }
        if (!context.hasError(SystemField.LABELS.id())) {
            context.issue().setLabels(labels);
        }
    }

    private static void dueDate(@Nullable String text, InputContext context) {
        if (text == null || text.isBlank()) {
            context.issue().setDueDate(null);
            return;
        }
        UserDates.parseDay(text, context.locale())
                .ifPresentOrElse(
                        context.issue()::setDueDate,
                        () -> context.error(SystemField.DUE_DATE.id(), "date.invalid", UserDates.DAY));
    }

    private void reporter(@Nullable String name, InputContext context) {
        if (name == null) {
            context.issue().setReporterId(null);
            return;
        }
        world.users()
                .byName(name)
                .ifPresentOrElse(
                        context.issue()::setReporter,
                        () -> context.error(SystemField.REPORTER.id(), "reporter.unknown", name));
    }

    private void assignee(@Nullable String name, InputContext context) {
        if (name == null || name.equals(NOBODY)) {
            context.issue().setAssigneeId(null);
            return;
        }
        if (name.equals(AUTOMATIC)) {
            context.issue().setAssignee(automaticAssignee(context.issue()));
            return;
        }
        Optional<? extends ApplicationUser> user = world.users().byName(name);
        if (user.isEmpty()) {
            context.error(SystemField.ASSIGNEE.id(), "user.unknown", name);
        } else if (!world.permissions().holds(ProjectPermissions.ASSIGNABLE_USER, context.issue(), user.get())) {
            context.error(
                    SystemField.ASSIGNEE.id(), "assignee.refused", user.get().getDisplayName());
        } else {
            context.issue().setAssignee(user.get());
        }
    }

    /** The project lead where the project says so, else nobody. */
    private static @Nullable ApplicationUser automaticAssignee(HostIssue issue) {
        var project = issue.getProjectObject();
        long projectLead = 2;
        return project != null && project.getAssigneeType() == projectLead ? project.getProjectLead() : null;
    }

    /** Sets what the field has when nobody sets it: the user as reporter, the default priority, the default of the context. */
    void setDefault(String fieldId, InputContext context) {
        HostIssue issue = context.issue();
        HostCustomField field = world.fields().field(fieldId);
        if (field != null) {
            var config = field.getRelevantConfig(issue);
            Object value = config == null ? null : field.getCustomFieldType().getDefaultValue(config);
            if (value != null) {
                issue.setCustomFieldValue(field, value);
            }
            return;
        }
        if (fieldId.equals(SystemField.REPORTER.id())) {
            issue.setReporter(context.user());
        } else if (fieldId.equals(SystemField.PRIORITY.id())) {
            world.constants().defaultPriority().ifPresent(issue::setPriorityId);
        } else if (fieldId.equals(SystemField.ASSIGNEE.id())) {
            issue.setAssignee(automaticAssignee(issue));
        }
    }

    /** Complains about a field that must be filled and is not. */
    void require(Set<String> required, String fieldId, InputContext context) {
        if (required.contains(fieldId) && !context.hasError(fieldId) && isEmpty(fieldId, context.issue())) {
            HostCustomField field = world.fields().field(fieldId);
            if (fieldId.equals(SystemField.SUMMARY.id())) {
                context.error(fieldId, "summary.missing");
            } else {
                context.error(fieldId, "field.required", context.fieldName(fieldId, field));
            }
        }
    }

    private boolean isEmpty(String fieldId, HostIssue issue) {
        HostCustomField field = world.fields().field(fieldId);
        if (field != null) {
            return field.getRelevantConfig(issue) != null && issue.getCustomFieldValue(field) == null;
        }
        Object value =
                SystemField.of(fieldId).map(system -> value(system, issue)).orElse(null);
        return value == null || value.equals("");
    }

    private static @Nullable Object value(SystemField field, HostIssue issue) {
        return switch (field) {
            case SUMMARY -> issue.getSummary();
            case DESCRIPTION -> issue.getDescription();
            case ENVIRONMENT -> issue.getEnvironment();
            case ISSUE_TYPE -> issue.getIssueTypeId();
            case PRIORITY -> issue.priorityId();
            case RESOLUTION -> issue.getResolutionId();
            case DUE_DATE -> issue.getDueDate();
            case REPORTER -> issue.getReporterId();
            case ASSIGNEE -> issue.getAssigneeId();
            case LABELS -> issue.getLabels().isEmpty() ? null : issue.getLabels();
        };
    }
}
