package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aimsforjira.host.jira.issue.UserDates;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** What stands in the inputs of a form, as the text that Jira's forms send: ids of options, names of users, dates. */
final class RawValues {
    private static final int MAX_FRACTION_DIGITS = 15;

    private final Map<String, List<String>> values;

    private RawValues(Map<String, List<String>> values) {
        this.values = values;
    }

    /** What the request brought: a form that was sent, or presets in the address. */
    static RawValues ofRequest(Visit visit) {
        Map<String, List<String>> values = new HashMap<>();
        visit.request().getParameterMap().forEach((name, all) -> values.put(name, List.of(all)));
        return new RawValues(values);
    }

    /** For a new issue: defaults of the fields, overridden by what the request brought. */
    static RawValues ofNew(Visit visit, FormSubject subject) {
        Map<String, List<String>> values = new HashMap<>();
        for (CustomField field : visit.ui()
                .service(CustomFieldManager.class)
                .getCustomFieldObjects(subject.getProjectId(), List.of(subject.getIssueTypeId()))) {
            FieldConfig config = field.getRelevantConfig(subject);
            put(
                    visit,
                    values,
                    field.getId(),
                    config == null ? null : field.getCustomFieldType().getDefaultValue(config));
        }
        ApplicationUser user = visit.user();
        if (user != null) {
            values.put("reporter", List.of(user.getUsername()));
        }
        visit.ui()
                .jira()
                .constants()
                .defaultPriority()
                .ifPresent(priority -> values.put("priority", List.of(priority)));
        values.putAll(ofRequest(visit).values);
        return new RawValues(values);
    }

    /** The values of an issue. */
    static RawValues ofIssue(Visit visit, Issue issue) {
        Map<String, List<String>> values = new HashMap<>();
        put(visit, values, "summary", issue.getSummary());
        put(visit, values, "description", issue.getDescription());
        put(visit, values, "environment", issue.getEnvironment());
        put(
                visit,
                values,
                "priority",
                issue.getPriority() == null ? null : issue.getPriority().getId());
        put(visit, values, "assignee", issue.getAssignee());
        put(visit, values, "reporter", issue.getReporter());
        put(visit, values, "duedate", issue.getDueDate());
        for (CustomField field : visit.ui().service(CustomFieldManager.class).getCustomFieldObjects(issue)) {
            Object value = issue.getCustomFieldValue(field);
            if (FieldTypes.shortName(field).equals("datetime") && value instanceof Date date) {
                values.put(
                        field.getId(),
                        List.of(UserDates.time(
                                new Timestamp(date.getTime()),
                                locale(visit),
                                visit.words().zone())));
            } else {
                put(visit, values, field.getId(), value);
            }
        }
        return new RawValues(values);
    }

    private static void put(Visit visit, Map<String, List<String>> values, String id, @Nullable Object value) {
        if (value == null) {
            return;
        }
        Collection<?> several = value instanceof Collection<?> many ? many : List.of(value);
        List<String> texts = new ArrayList<>();
        several.forEach(single -> texts.add(text(visit, single)));
        values.put(id, texts);
    }

    private static String text(Visit visit, @Nullable Object single) {
        if (single instanceof Option option) {
            return String.valueOf(option.getOptionId());
        }
        if (single instanceof ApplicationUser user) {
            return user.getUsername();
        }
        if (single instanceof Date date) {
            return UserDates.day(new Timestamp(date.getTime()), locale(visit));
        }
        if (single instanceof Number number) {
            return number(number, locale(visit));
        }
        return String.valueOf(single);
    }

    private static Locale locale(Visit visit) {
        return visit.words().locale();
    }

    private static String number(Number number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(MAX_FRACTION_DIGITS);
        return format.format(number);
    }

    /** All values of a field, none when it is empty. */
    List<String> of(String id) {
        return values.getOrDefault(id, List.of());
    }

    /** What a text input shows. */
    String text(String id, String type) {
        String separator = type.equals("multiuserpicker") ? ", " : " ";
        return String.join(separator, of(id));
    }
}
