package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.permission.ProjectPermissions;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.host.jira.issue.UserDates;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.project.ProjectAccess;
import org.jspecify.annotations.Nullable;

/** Makes the inputs of a form out of the screen of an operation. */
final class FieldInputs {
    private final Visit visit;
    private final FormSubject subject;
    private final RawValues values;
    private final Map<String, String> errors;
    private final Set<String> required;

    /**
     * For one form.
     *
     * @param subject project and type the form is about
     * @param values what stands in the inputs
     * @param errors what is wrong, by field id
     */
    FieldInputs(Visit visit, FormSubject subject, RawValues values, Map<String, String> errors) {
        this.visit = visit;
        this.subject = subject;
        this.values = values;
        this.errors = errors;
        this.required = RequiredFields.of(visit.ui(), subject);
    }

    List<FormPage.Tab> tabs(IssueOperation operation) {
        return tabs(Screens.tabs(visit.ui(), subject.project(), subject.type(), operation));
    }

    List<FormPage.Tab> tabs(List<FieldScreenTab> screenTabs) {
        List<FormPage.Tab> tabs = new ArrayList<>();
        for (FieldScreenTab tab : screenTabs) {
            List<FieldInput> inputs = tab.getFieldScreenLayoutItems().stream()
                    .map(item -> input(item.getFieldId()))
                    .filter(java.util.Objects::nonNull)
                    .toList();
            if (!inputs.isEmpty()) {
                tabs.add(new FormPage.Tab(screenTabs.size() > 1 ? tab.getName() : null, inputs));
            }
        }
        return tabs;
    }

    private @Nullable FieldInput input(String id) {
        return switch (id) {
            case "summary" -> system(id, "text", List.of());
            case "description", "environment" -> system(id, "textarea", List.of());
            case "priority" -> system(id, "select", priorities());
            case "resolution" ->
                ProjectAccess.may(visit, ProjectPermissions.RESOLVE_ISSUES, subject.project()) ? resolution() : null;
            case "duedate" -> system(id, "datepicker", List.of());
            case "assignee" ->
                ProjectAccess.may(visit, ProjectPermissions.ASSIGN_ISSUES, subject.project())
                        ? system(id, "userpicker", List.of())
                        : null;
            case "reporter" ->
                ProjectAccess.may(visit, ProjectPermissions.MODIFY_REPORTER, subject.project())
                        ? system(id, "userpicker", List.of())
                        : null;
            default -> custom(id);
        };
    }

    private FieldInput system(String id, String type, List<Choice> choices) {
        return new FieldInput(
                id,
                visit.text("host.field." + id),
                type,
                required.contains(id),
                help(type, ""),
                values.text(id, type),
                choices,
                errors.get(id));
    }

    /** A screen that shows the resolution asks for one. */
    private FieldInput resolution() {
        List<String> picked = values.of("resolution");
        List<Choice> choices = visit.ui().service(ConstantsManager.class).getResolutions().stream()
                .map(resolution ->
                        new Choice(resolution.getId(), resolution.getName(), picked.contains(resolution.getId())))
                .toList();
        return new FieldInput(
                "resolution",
                visit.text("host.field.resolution"),
                "select",
                true,
                "",
                "",
                choices,
                errors.get("resolution"));
    }

    /** The comment that goes with a transition. */
    FieldInput comment() {
        return system("comment", "textarea", List.of());
    }

    private List<Choice> priorities() {
        List<String> picked = values.of("priority");
        return visit.ui().service(ConstantsManager.class).getPriorities().stream()
                .map(priority -> new Choice(priority.getId(), priority.getName(), picked.contains(priority.getId())))
                .toList();
    }

    private @Nullable FieldInput custom(String id) {
        CustomFieldManager fields = visit.ui().service(CustomFieldManager.class);
        CustomField field = fields.isCustomField(id) ? fields.getCustomFieldObject(id) : null;
        if (field == null
                || !field.isInScope(subject.project(), List.of(subject.type().getId()))) {
            return null;
        }
        String type = FieldTypes.shortName(field);
        String description = field.getDescription() == null ? "" : field.getDescription();
        return new FieldInput(
                id,
                field.getFieldName(),
                type,
                required.contains(id),
                help(type, description),
                values.text(id, type),
                FieldTypes.hasOptions(type) ? options(field) : List.of(),
                errors.get(id));
    }

    /** The options of the context; a disabled one is offered only where it is the value already, as in Jira. */
    private List<Choice> options(CustomField field) {
        FieldConfig config = field.getRelevantConfig(subject);
        if (config == null) {
            return List.of();
        }
        List<String> picked = values.of(field.getId());
        return visit.ui().service(OptionsManager.class).getOptions(config).stream()
                .filter(option -> !Boolean.TRUE.equals(option.getDisabled())
                        || picked.contains(String.valueOf(option.getOptionId())))
                .map(option -> new Choice(
                        String.valueOf(option.getOptionId()),
                        option.getValue(),
                        picked.contains(String.valueOf(option.getOptionId()))))
                .toList();
    }

    private String help(String type, String description) {
        Locale locale = visit.words().locale();
        String format = switch (type) {
            case "datepicker" -> visit.words().get("host.form.help.date", UserDates.day(now(), locale));
            case "datetime" ->
                visit.words()
                        .get(
                                "host.form.help.datetime",
                                UserDates.time(now(), locale, visit.words().zone()));
            case "labels" -> visit.text("host.form.help.labels");
            case "multiuserpicker" -> visit.text("host.form.help.users");
            default -> "";
        };
        return description.isEmpty() || format.isEmpty() ? description + format : description + " " + format;
    }

    private static Timestamp now() {
        return new Timestamp(System.currentTimeMillis());
    }
}
