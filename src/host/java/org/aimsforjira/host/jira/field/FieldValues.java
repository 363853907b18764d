package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/**
 * Custom field values between their rows and the types that the published API hands out: Option, Collection of Option, Double, String,
 * Timestamp, ApplicationUser, Set of Label texts.
 */
public final class FieldValues {
    private final FieldStore store;
    private final Users users;

    /** Reads options and users. */
    public FieldValues(FieldStore store, Users users) {
        this.store = store;
        this.users = users;
    }

    /** The value of a field from its rows; null for none. Options come in the order of the list, as Jira shows them. */
    public @Nullable Object fromRows(StockType type, List<CustomValue> rows) {
        List<Object> values = new ArrayList<>();
        for (CustomValue row : rows) {
            Object value = single(type, row);
            if (value != null) {
                values.add(value);
            }
        }
        if (values.isEmpty()) {
            return null;
        }
        if (!type.multiple()) {
            return values.get(0);
        }
        return switch (type.storage()) {
            case OPTION ->
                values.stream()
                        .map(Option.class::cast)
                        .sorted(Comparator.comparing(Option::getSequence).thenComparing(Option::getOptionId))
                        .toList();
            case STRING -> new LinkedHashSet<>(values);
            default -> List.copyOf(values);
        };
    }

    private @Nullable Object single(StockType type, CustomValue row) {
        return switch (type.storage()) {
            case STRING -> row.string();
            case TEXT -> row.text();
            case NUMBER -> row.number();
            case DATE -> row.date() == null ? null : new Timestamp(row.date());
            case OPTION -> store.option(row.option());
            case USER -> users.byKeyEvenUnknown(row.string());
        };
    }

    /**
     * The rows of a value.
     *
     * @throws IllegalArgumentException if the value is not of the type of the field
     */
    public List<CustomValue> toRows(StockType type, @Nullable Object value) {
        List<CustomValue> rows = new ArrayList<>();
        for (Object single : singles(type, value)) {
            rows.add(row(type, single));
        }
        return rows.stream().distinct().toList();
    }

    private static CustomValue row(StockType type, Object single) {
        switch (type.storage()) {
            case STRING -> {
                if (single instanceof String text && text.length() <= 255) {
                    return CustomValue.ofString(text);
                }
            }
            case TEXT -> {
                if (single instanceof String text) {
                    return CustomValue.ofText(text);
                }
            }
            case NUMBER -> {
                if (single instanceof Double number) {
                    return CustomValue.ofNumber(number);
                }
            }
            case DATE -> {
                if (single instanceof Date date) {
                    return CustomValue.ofDate(date.getTime());
                }
            }
            case OPTION -> {
                if (single instanceof Option option) {
                    return CustomValue.ofOption(option.getOptionId());
                }
            }
            case USER -> {
                if (single instanceof ApplicationUser user) {
                    return CustomValue.ofString(user.getKey());
                }
            }
        }
        throw new IllegalArgumentException(
                "A " + type.key() + " cannot hold a " + single.getClass().getName());
    }

    private static List<Object> singles(StockType type, @Nullable Object value) {
        if (value == null || "".equals(value)) {
            return List.of();
        }
        if (value instanceof Collection<?> several) {
            if (!type.multiple()) {
                throw new IllegalArgumentException("A " + type.key() + " holds one value, not several");
            }
            return several.stream()
                    .filter(Objects::nonNull)
                    .map(Object.class::cast)
                    .toList();
        }
        return List.of(value);
    }

    /** What the history keeps as the value: ids of options and keys of users; null for none. */
    public @Nullable String historyValue(StockType type, @Nullable Object value) {
        List<String> ids = singles(type, value).stream()
                .map(single -> {
                    if (single instanceof Option option) {
                        return option.getOptionId().toString();
                    }
                    return single instanceof ApplicationUser user ? user.getKey() : display(single);
                })
                .toList();
        if (ids.isEmpty()) {
            return null;
        }
        return type.multiple() && type.hasOptions() ? "[" + String.join(", ", ids) + "]" : String.join(" ", ids);
    }

    /** What the history and lists show; null for none. */
    public @Nullable String historyText(StockType type, @Nullable Object value) {
        List<Object> singles = singles(type, value);
        if (singles.isEmpty()) {
            return null;
        }
        String separator = type.storage() == StockType.Storage.STRING ? " " : ",";
        return singles.stream().map(FieldValues::display).collect(Collectors.joining(separator));
    }

    private static String display(Object single) {
        if (single instanceof Option option) {
            return option.getValue();
        }
        if (single instanceof ApplicationUser user) {
            return user.getDisplayName();
        }
        if (single instanceof Double number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return single.toString();
    }

    /** Whether two values would be stored alike; the order of several does not count. */
    public boolean same(StockType type, @Nullable Object one, @Nullable Object other) {
        return Set.copyOf(toRows(type, one)).equals(Set.copyOf(toRows(type, other)));
    }
}
