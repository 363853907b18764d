package org.aimsforjira.host.ui.frame;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import org.aimsforjira.host.sal.HostTexts;
import org.jspecify.annotations.Nullable;

/**
 * Texts, dates and numbers in one language, for templates as {@code $t}.
 *
 * @param texts all texts
 * @param locale language and country of the reader
 * @param zone time zone of the reader
 */
public record Words(HostTexts texts, Locale locale, ZoneId zone) {
    /** Jira's default patterns of the application property "look and feel". */
    private static final String DATE = "dd/MMM/yy";

    private static final String DATE_TIME = "dd/MMM/yy h:mm a";

    /** The text of a key. */
    public String get(String key) {
        return texts.text(locale, key);
    }

    /** The text of a key with one argument; null shows as nothing. */
    public String get(String key, @Nullable Object first) {
        return texts.text(locale, key, blank(first));
    }

    /** The text of a key with two arguments. */
    public String get(String key, @Nullable Object first, @Nullable Object second) {
        return texts.text(locale, key, blank(first), blank(second));
    }

    /** The text of a key with three arguments. */
    public String get(String key, @Nullable Object first, @Nullable Object second, @Nullable Object third) {
        return texts.text(locale, key, blank(first), blank(second), blank(third));
    }

    /** A day as Jira writes it: {@code 22/Nov/26}; empty for null. */
    public String day(@Nullable Date date) {
        return date == null ? "" : at(date).format(DateTimeFormatter.ofPattern(DATE, locale));
    }

    /** A day without a time zone, as Jira writes it; empty for null. */
    public String day(@Nullable LocalDate date) {
        return date == null ? "" : date.format(DateTimeFormatter.ofPattern(DATE, locale));
    }

    /** Day and time as Jira writes them: {@code 22/Nov/26 3:10 AM}; empty for null. */
    public String moment(@Nullable Date date) {
        return date == null ? "" : at(date).format(DateTimeFormatter.ofPattern(DATE_TIME, locale));
    }

    /** The machine-readable form for the attribute datetime; empty for null. */
    public String iso(@Nullable Date date) {
        return date == null ? "" : at(date).toOffsetDateTime().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** A number with the separators of the language and without trailing zeros. */
    public String number(Number number) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(locale)).format(number);
    }

    private java.time.ZonedDateTime at(Date date) {
        return Instant.ofEpochMilli(date.getTime()).atZone(zone);
    }

    private static Object blank(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
