package org.aimsforjira.host.sal;

import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A job that was scheduled, with its next time. */
final class ScheduledJob implements JobDetails {
    private final JobId id;
    private final JobConfig config;
    private final Predicate<JobRunnerKey> runnable;
    private final @Nullable CronTimes cron;
    private volatile @Nullable Long next;
    private volatile @Nullable Future<?> timer;

    ScheduledJob(JobId id, JobConfig config, Predicate<JobRunnerKey> runnable) {
        this.id = id;
        this.config = config;
        this.runnable = runnable;
        Schedule schedule = config.getSchedule();
        this.cron = schedule.getType() == Schedule.Type.CRON_EXPRESSION
                ? CronTimes.of(
                        schedule.getCronScheduleInfo().getCronExpression(),
                        schedule.getCronScheduleInfo().getTimeZone())
                : null;
    }

    /** Sets the first time. */
    void start(long now) {
        CronTimes times = cron;
        if (times != null) {
            next = times.after(now);
            return;
        }
        Date first = interval().getFirstRunTime();
        next = first == null ? now : Math.max(now, first.getTime());
    }

    /** Sets the time after a run; a job that runs once has none. */
    void advance(long now) {
        CronTimes times = cron;
        if (times != null) {
            next = times.after(now);
            return;
        }
        long interval = interval().getIntervalInMillis();
        next = interval > 0 ? now + interval : null;
    }

    private IntervalScheduleInfo interval() {
        return config.getSchedule().getIntervalScheduleInfo();
    }

    @Nullable
    Long next() {
        return next;
    }

    void timer(Future<?> newTimer) {
        timer = newTimer;
    }

    void cancel() {
        Future<?> running = timer;
        if (running != null) {
            running.cancel(false);
        }
    }

    JobConfig config() {
        return config;
    }

    @Override
    public JobId getJobId() {
        return id;
    }

    @Override
    public JobRunnerKey getJobRunnerKey() {
        return config.getJobRunnerKey();
    }

    @Override
    public RunMode getRunMode() {
        return config.getRunMode();
    }

    @Override
    public Schedule getSchedule() {
        return config.getSchedule();
    }

    @Override
    public @Nullable Date getNextRunTime() {
        Long time = next;
        return time == null ? null : new Date(time);
    }

    @Override
    public Map<String, Serializable> getParameters() {
        return config.getParameters();
    }

    @Override
    public boolean isRunnable() {
        return runnable.test(config.getJobRunnerKey());
    }
}
