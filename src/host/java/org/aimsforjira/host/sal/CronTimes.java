package org.aimsforjira.host.sal;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/**
 * Times of a cron expression as atlassian-scheduler reads it: seconds first, an optional year at the end (here only
 * {@code *}), days of the week from 1 = Sunday.
 */
final class CronTimes {
    private static final Pattern NUMBER = Pattern.compile("(?<![#/\\d])\\d+");

    private final CronExpression expression;
    private final TimeZone zone;

    private CronTimes(CronExpression expression, TimeZone zone) {
        this.expression = expression;
        this.zone = zone;
    }

    /** Reads an expression; a bad one is an IllegalArgumentException that quotes it. */
    static CronTimes of(String cron, @Nullable TimeZone zone) {
        String[] fields = cron.strip().split("\\s+", -1);
        if (fields.length < 6 || fields.length > 7 || (fields.length == 7 && !fields[6].equals("*"))) {
            throw new IllegalArgumentException("'" + cron
                    + "' is not a cron expression: six fields, seconds first, and optionally * for every year");
        }
        Matcher numbers = NUMBER.matcher(fields[5].toUpperCase(Locale.ROOT));
        fields[5] = numbers.replaceAll(found -> String.valueOf(Integer.parseInt(found.group()) - 1));
        String spring = String.join(" ", java.util.Arrays.copyOf(fields, 6));
        try {
            return new CronTimes(CronExpression.parse(spring), zone == null ? TimeZone.getDefault() : zone);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + cron + "' is not a cron expression: " + e.getMessage(), e);
        }
    }

    /** The next time after a moment, in epoch milliseconds, or null when there is none. */
    @Nullable
    Long after(long epochMillis) {
        ZonedDateTime from = ZonedDateTime.ofInstant(java.time.Instant.ofEpochMilli(epochMillis), zone.toZoneId());
        ZonedDateTime next = expression.next(from);
        return next == null ? null : next.toInstant().toEpochMilli();
    }
}
