package org.aimsforjira.host.jira.issue;

import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates as people type them in pickers: {@code d/MMM/yy} for days and {@code dd/MMM/yy h:mm a} for points in time, with the month names
 * of the user's language (Jira's documentation, "Configuring the look and feel": the defaults of the date pickers). Days are midnight
 * in the server's time zone.
 */
public final class UserDates {
    /** The format of days. */
    public static final String DAY = "d/MMM/yy";

    /** The format of points in time. */
    public static final String TIME = "dd/MMM/yy h:mm a";

    private static final int CENTURY_START = 1970;

    private UserDates() {}

    /** A day as the user writes it. */
    public static String day(Timestamp day, Locale locale) {
        return day.toLocalDateTime().toLocalDate().format(DateTimeFormatter.ofPattern(DAY, locale));
    }

    /** A point in time as the user writes it. */
    public static String time(Timestamp time, Locale locale, ZoneId zone) {
        return time.toInstant().atZone(zone).format(DateTimeFormatter.ofPattern(TIME, locale));
    }

    /** The day a user typed; empty if it is none. */
    public static Optional<Timestamp> parseDay(String text, Locale locale) {
        try {
            LocalDate day = LocalDate.parse(
                    text.strip(), builder().toFormatter(locale).withResolverStyle(ResolverStyle.STRICT));
            return Optional.of(Timestamp.valueOf(day.atStartOfDay()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The point in time a user typed; empty if it is none. */
    public static Optional<Timestamp> parseTime(String text, Locale locale, ZoneId zone) {
        try {
            LocalDateTime time = LocalDateTime.parse(
                    text.strip(),
                    builder().appendPattern(" h:mm a").toFormatter(locale).withResolverStyle(ResolverStyle.STRICT));
            return Optional.of(Timestamp.from(time.atZone(zone).toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatterBuilder builder() {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("d/MMM/")
                .appendValueReduced(ChronoField.YEAR, 2, 4, CENTURY_START);
    }
}
