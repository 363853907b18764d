package org.aimsforjira.host.jira.search;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points in time as queries write them: {@code yyyy-MM-dd}, {@code yyyy/MM/dd}, both with {@code HH:mm}, or relative to now such as
 * {@code -7d} or {@code 4w 2d} with w, d, h and m (Jira Data Center's documentation, "Advanced searching - fields reference", created).
 * Days begin in the time zone of the searcher. A whole number is milliseconds (unconfirmed).
 */
final class JqlDates {
    private static final Pattern ABSOLUTE =
            Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?:[ T](\\d{1,2}):(\\d{2}))?");
    private static final Pattern RELATIVE = Pattern.compile("([-+]?)((?:\\d{1,6}[wdhm]\\s*)+)");
    private static final Pattern STEP = Pattern.compile("(\\d+)([wdhm])");
    private static final Map<String, Duration> UNITS = Map.of(
            "w", Duration.ofDays(7),
            "d", Duration.ofDays(1),
            "h", Duration.ofHours(1),
            "m", Duration.ofMinutes(1));

    private JqlDates() {}

    /**
     * A point in time with the precision it was written in.
     *
     * @param from its first millisecond
     * @param to the first millisecond behind it
     */
    record Moment(long from, long to) {}

    /** The moment of a text or number, as a point in time. */
    static Optional<Moment> time(Literal literal, ZoneId zone, Instant now) {
        if (literal.number() != null) {
            return Optional.of(new Moment(literal.number(), literal.number() + 1));
        }
        String text = literal.written().strip();
        Matcher absolute = ABSOLUTE.matcher(text);
        if (absolute.matches()) {
            return absolute(absolute, zone);
        }
        return relative(text, now)
                .map(point -> new Moment(
                        point.toEpochMilli(), point.plus(1, ChronoUnit.MINUTES).toEpochMilli()));
    }

    /**
     * The moment of a text or number, as a whole day.
     *
     * @param stored the time zone in which days are stored
     */
    static Optional<Moment> day(Literal literal, ZoneId zone, ZoneId stored, Instant now) {
        return time(literal, zone, now)
                .map(moment -> Instant.ofEpochMilli(moment.from()).atZone(zone).toLocalDate())
                .map(day -> new Moment(start(day, stored), start(day.plusDays(1), stored)));
    }

    private static Optional<Moment> absolute(Matcher text, ZoneId zone) {
        try {
            LocalDate day = LocalDate.of(number(text, 1), number(text, 3), number(text, 4));
            if (text.group(5) == null) {
                return Optional.of(new Moment(start(day, zone), start(day.plusDays(1), zone)));
            }
            LocalDateTime minute = day.atTime(number(text, 5), number(text, 6));
            return Optional.of(new Moment(millis(minute, zone), millis(minute.plusMinutes(1), zone)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> relative(String text, Instant now) {
        Matcher relative = RELATIVE.matcher(text);
        if (!relative.matches()) {
            return Optional.empty();
        }
        Duration distance = Duration.ZERO;
        Matcher step = STEP.matcher(relative.group(2));
        while (step.find()) {
            distance = distance.plus(
                    UNITS.getOrDefault(step.group(2), Duration.ZERO).multipliedBy(Long.parseLong(step.group(1))));
        }
        return Optional.of(relative.group(1).equals("-") ? now.minus(distance) : now.plus(distance));
    }

    private static int number(Matcher text, int group) {
        return Integer.parseInt(text.group(group));
    }

    private static long start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    private static long millis(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toInstant().toEpochMilli();
    }
}
