package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.aimsforjira.host.jira.field.FieldStore;
import org.aimsforjira.host.jira.field.HostCustomField;
import org.aimsforjira.host.jira.field.StockType;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a form sends for a custom field: ids of options, names of users, dates and numbers as the user writes them. An option must
 * belong to the context of the issue; a disabled one only stays where it is already (Jira's documentation, "Configuring custom field
 * contexts": disabled options cannot be selected any more).
 */
final class CustomFieldInput {
    private static final int SHORT_TEXT_LIMIT = 255;

    private final FieldStore fields;
    private final Users users;

    CustomFieldInput(FieldStore fields, Users users) {
        this.fields = fields;
        this.users = users;
    }

    /** The value, or null for none and after a complaint. */
    @Nullable
    Object value(HostCustomField field, String[] raw, InputContext context) {
        List<String> given = Arrays.stream(raw)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank() && !(field.stock().hasOptions() && text.equals("-1")))
                .toList();
        if (given.isEmpty()) {
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (String text : split(field.stock(), given)) {
            Object value = single(field, text, context);
            if (value != null) {
                values.add(value);
            }
        }
        if (context.hasError(field.getId()) || values.isEmpty()) {
            return null;
        }
        if (!field.stock().multiple()) {
            return values.get(0);
        }
        return field.stock() == StockType.LABELS ? new LinkedHashSet<>(values) : values;
    }

    /** Several users and labels come in one text. */
    private static List<String> split(StockType type, List<String> given) {
        return switch (type) {
            case LABELS ->
                given.stream()
                        .flatMap(text -> Arrays.stream(text.strip().split("\\s+", -1)))
                        .toList();
            case MULTI_USER ->
                given.stream()
                        .flatMap(text -> Arrays.stream(text.split(",", -1)))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
            default -> given;
        };
    }

    private @Nullable Object single(HostCustomField field, String text, InputContext context) {
        return switch (field.stock()) {
            case TEXT, LABELS -> shortText(field, text, context);
            case URL -> url(field, text, context);
            case TEXT_AREA -> context.limited(field.getId(), text);
            case SELECT, RADIO, MULTI_SELECT, CHECKBOXES -> option(field, text, context);
            case USER, MULTI_USER -> user(field, text, context);
            case DATE ->
                UserDates.parseDay(text, context.locale())
                        .orElseGet(() -> bad(field, context, "date.invalid", UserDates.DAY));
            case DATE_TIME ->
                UserDates.parseTime(text, context.locale(), context.zone())
                        .orElseGet(() -> bad(field, context, "date.invalid", UserDates.TIME));
            case NUMBER -> number(field, text, context);
        };
    }

    private static <T> @Nullable T bad(HostCustomField field, InputContext context, String key, Object... arguments) {
        context.error(field.getId(), key, arguments);
        return null;
    }

    private static @Nullable String shortText(HostCustomField field, String text, InputContext context) {
        return text.length() > SHORT_TEXT_LIMIT ? bad(field, context, "text.long", SHORT_TEXT_LIMIT) : text;
    }

    private static @Nullable String url(HostCustomField field, String text, InputContext context) {
        try {
            URI uri = new URI(text.strip());
            if (uri.getScheme() != null) {
                return shortText(field, text.strip(), context);
            }
        } catch (URISyntaxException e) {
            // the complaint below says all there is
        }
        return bad(field, context, "url.invalid");
    }

    private @Nullable Object user(HostCustomField field, String name, InputContext context) {
        Object user = users.byName(name).orElse(null);
        return user == null ? bad(field, context, "user.unknown", name) : user;
    }

    private static @Nullable Double number(HostCustomField field, String text, InputContext context) {
        ParsePosition position = new ParsePosition(0);
        Number number = NumberFormat.getNumberInstance(context.locale()).parse(text.strip(), position);
        return number == null || position.getIndex() < text.strip().length()
                ? bad(field, context, "number.invalid", text)
                : (Double) number.doubleValue();
    }

    private @Nullable Option option(HostCustomField field, String text, InputContext context) {
        FieldConfig config = field.getRelevantConfig(context.issue());
        Option option = text.matches("\\d{1,18}") ? fields.option(Long.valueOf(text)) : null;
        boolean valid = option != null
                && config != null
                && config.equals(option.getRelatedCustomField())
                && (!option.getDisabled() || holds(context.issue().getCustomFieldValue(field), option));
        return valid ? option : bad(field, context, "option.invalid", text, field.getName());
    }

    private static boolean holds(@Nullable Object value, Option option) {
        return value instanceof Collection<?> several ? several.contains(option) : option.equals(value);
    }
}
