package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

// unconfirmed (memory only): runOnce
public final class Schedule {
    private final Type type;
    private final CronScheduleInfo cronScheduleInfo;
    private final IntervalScheduleInfo intervalScheduleInfo;

    private Schedule(Type type, CronScheduleInfo cron, IntervalScheduleInfo interval) {
        this.type = type;
        this.cronScheduleInfo = cron;
        this.intervalScheduleInfo = interval;
    }

    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(Type.CRON_EXPRESSION, new CronScheduleInfo(cronExpression, timeZone), null);
    }

    /** An interval of 0 runs once; without a first run time it starts at once. */
    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(Type.INTERVAL, null, new IntervalScheduleInfo(firstRunTime, intervalInMillis));
    }

    public static Schedule runOnce(Date runTime) {
        return forInterval(0L, runTime);
    }

    public Type getType() {
        return type;
    }

    public CronScheduleInfo getCronScheduleInfo() {
        if (cronScheduleInfo == null) {
            throw new IllegalStateException("not a cron schedule");
        }
        return cronScheduleInfo;
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        if (intervalScheduleInfo == null) {
            throw new IllegalStateException("not an interval schedule");
        }
        return intervalScheduleInfo;
    }

    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }
}
