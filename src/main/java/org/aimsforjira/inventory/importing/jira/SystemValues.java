package org.aimsforjira.inventory.importing.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.inventory.importing.domain.FieldValue;
import org.jspecify.annotations.Nullable;

/** Jira's values of stock fields, and the form in which an import compares them. */
final class SystemValues {
    private SystemValues() {}

    /** The value of a custom field of an issue. */
    static FieldValue of(Issue issue, CustomField field) {
        return of(issue.getCustomFieldValue(field));
    }

    static FieldValue of(@Nullable Object value) {
        if (value == null) {
            return FieldValue.EMPTY;
        }
        if (value instanceof Option option) {
            return FieldValue.options(List.of(option.getOptionId()));
        }
        if (value instanceof Collection<?> several) {
            return FieldValue.options(several.stream()
                    .filter(Option.class::isInstance)
                    .map(option -> ((Option) option).getOptionId())
                    .toList());
        }
        if (value instanceof ApplicationUser user) {
            return FieldValue.text(user.getKey());
        }
        if (value instanceof Date date) {
            return FieldValue.text(day(date).toString());
        }
        return FieldValue.text(value.toString());
    }

    /** A text of Jira, null for none. */
    static FieldValue ofText(@Nullable String text) {
        return FieldValue.text(Optional.ofNullable(text).orElse(""));
    }

    /** The value that a date field takes: midnight in the server's zone, as Jira keeps days. */
    static @Nullable Timestamp timestamp(FieldValue day) {
        return day.isEmpty()
                ? null
                : Timestamp.valueOf(LocalDate.parse(day.first()).atStartOfDay());
    }

    private static LocalDate day(Date date) {
        return date instanceof Timestamp timestamp
                ? timestamp.toLocalDateTime().toLocalDate()
                : date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
