package com.atlassian.scheduler.config;

import java.util.Objects;
import java.util.TimeZone;

// unconfirmed (memory only): getTimeZone
public final class CronScheduleInfo {
    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = Objects.requireNonNull(cronExpression, "cronExpression");
        this.timeZone = timeZone;
    }

    public String getCronExpression() {
        return cronExpression;
    }

    /** {@code null} means the default of the server. */
    public TimeZone getTimeZone() {
        return timeZone;
    }
}
