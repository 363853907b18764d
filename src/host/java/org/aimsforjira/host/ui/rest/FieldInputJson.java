package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.sql.Timestamp;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.host.jira.issue.UserDates;
import org.aimsforjira.host.ui.frame.Ui;
import org.jspecify.annotations.Nullable;

/** Turns the "fields" of a JSON body into the parameters that Jira's issue service takes from its forms. */
final class FieldInputJson {
    private static final DateTimeFormatter FORM_DAY = DateTimeFormatter.ofPattern("d/MMM/yy", Locale.ENGLISH);
    private static final DateTimeFormatter FORM_MOMENT = DateTimeFormatter.ofPattern("d/MMM/yy h:mm a", Locale.ENGLISH);
    private static final DateTimeFormatter REST_MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);
    private static final int MAX_FRACTION_DIGITS = 15;
    private static final Set<String> TEXTS = Set.of("summary", "description", "environment");

    private final Ui ui;
    private final IssueContext context;
    private final Locale locale;
    private final ZoneId zone;

    FieldInputJson(Ui ui, IssueContext context, Locale locale, ZoneId zone) {
        this.ui = ui;
        this.context = context;
        this.locale = locale;
        this.zone = zone;
    }

    Map<String, String[]> parameters(Map<String, Object> fields) {
        Map<String, String[]> parameters = new HashMap<>();
        fields.forEach((id, value) -> {
            if (!id.equals("project") && !id.equals("issuetype")) {
                parameters.put(id, values(id, value));
            }
        });
        return parameters;
    }

    private String[] values(String id, @Nullable Object value) {
        if (TEXTS.contains(id)) {
            return one(text(id, value));
        }
        return switch (id) {
            case "priority" -> one(value == null ? "" : priority(value));
            case "resolution" -> one(value == null ? "" : resolution(value));
            case "assignee", "reporter" -> one(value == null ? "" : user(id, value));
            case "duedate" -> one(value == null ? "" : day(id, value));
            case "labels" -> value == null ? one("") : many(id, value);
            default -> custom(id, value);
        };
    }

    private String[] custom(String id, @Nullable Object value) {
        CustomFieldManager fields = ui.service(CustomFieldManager.class);
        CustomField field = fields.isCustomField(id) ? fields.getCustomFieldObject(id) : null;
        if (field == null) {
            throw RestErrors.wrongField(
                    id, "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.");
        }
        String key = field.getCustomFieldType().getKey();
        String type = key.substring(key.indexOf(':') + 1);
        if (value == null) {
            return one(type.equals("select") || type.equals("radiobuttons") ? "-1" : "");
        }
        return switch (type) {
            case "select", "radiobuttons" -> one(option(field, value));
            case "multiselect", "multicheckboxes" -> options(field, value);
            case "userpicker" -> one(user(id, value));
            case "multiuserpicker" ->
                one(String.join(
                        ",",
                        list(id, value).stream().map(single -> user(id, single)).toList()));
            case "datepicker" -> one(day(id, value));
            case "datetime" -> one(moment(id, value));
            case "labels" -> many(id, value);
            case "float" -> one(number(id, value));
            default -> one(text(id, value));
        };
    }

    private String[] options(CustomField field, Object value) {
        List<String> ids = list(field.getId(), value).stream()
                .map(single -> option(field, single))
                .toList();
        return ids.isEmpty() ? one("") : ids.toArray(new String[0]);
    }

    private String option(CustomField field, Object value) {
        FieldConfig config = field.getRelevantConfig(context);
        if (value instanceof Map<?, ?> map && config != null) {
            for (Option option : ui.service(OptionsManager.class).getOptions(config)) {
                boolean byId = String.valueOf(option.getOptionId()).equals(String.valueOf(map.get("id")));
                if (byId || (map.get("id") == null && option.getValue().equals(map.get("value")))) {
                    return String.valueOf(option.getOptionId());
                }
            }
        }
        throw RestErrors.wrongField(field.getId(), "Option value '" + value + "' is not valid");
    }

    private String priority(Object value) {
        if (value instanceof Map<?, ?> map) {
            return ui.service(ConstantsManager.class).getPriorities().stream()
                    .filter(priority -> priority.getId().equals(map.get("id"))
                            || priority.getName().equals(map.get("name")))
                    .findFirst()
                    .orElseThrow(() -> RestErrors.wrongField("priority", "The priority selected is invalid."))
                    .getId();
        }
        throw RestErrors.wrongField("priority", "data was not an object");
    }

    private String resolution(Object value) {
        if (value instanceof Map<?, ?> map) {
            return ui.service(ConstantsManager.class).getResolutions().stream()
                    .filter(resolution -> resolution.getId().equals(map.get("id"))
                            || resolution.getName().equals(map.get("name")))
                    .findFirst()
                    .orElseThrow(() -> RestErrors.wrongField("resolution", "Resolution '" + map + "' is not valid"))
                    .getId();
        }
        throw RestErrors.wrongField("resolution", "data was not an object");
    }

    private String user(String id, Object value) {
        if (value instanceof Map<?, ?> map) {
            Object name = map.get("name");
            if (name == null && map.get("key") != null) {
                name = ui.jira()
                        .users()
                        .byKey(String.valueOf(map.get("key")))
                        .map(user -> user.getUsername())
                        .orElse(null);
            }
            if (name != null) {
                return String.valueOf(name);
            }
        }
        throw RestErrors.wrongField(id, "User '" + value + "' does not exist.");
    }

    private String day(String id, Object value) {
        try {
            LocalDate day = LocalDate.parse(String.valueOf(value));
            return UserDates.day(Timestamp.valueOf(day.atStartOfDay()), locale);
        } catch (DateTimeParseException noDate) {
            throw RestErrors.wrongField(
                    id, "Error parsing date string: " + value + ". Please specify a date in the format yyyy-MM-dd.");
        }
    }

    private String moment(String id, Object value) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(String.valueOf(value), REST_MOMENT);
            return UserDates.time(Timestamp.from(moment.toInstant()), locale, zone);
        } catch (DateTimeParseException noMoment) {
            throw RestErrors.wrongField(id, "Error parsing time: " + value);
        }
    }

    private String number(String id, Object value) {
        if (value instanceof Number number) {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setGroupingUsed(false);
            format.setMaximumFractionDigits(MAX_FRACTION_DIGITS);
            return format.format(number);
        }
        throw RestErrors.wrongField(id, "Operation value must be a number");
    }

    private static String text(String id, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        throw RestErrors.wrongField(id, "Operation value must be a string");
    }

    private static String[] many(String id, @Nullable Object value) {
        List<String> texts = value == null
                ? List.of()
                : list(id, value).stream().map(String::valueOf).toList();
        return texts.isEmpty() ? one("") : texts.toArray(new String[0]);
    }

    private static List<Object> list(String id, Object value) {
        if (value instanceof Collection<?> several) {
            return List.copyOf(several);
        }
        throw RestErrors.wrongField(id, "data was not an array");
    }

    private static String[] one(String value) {
        return new String[] {value};
    }
}
