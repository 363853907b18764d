package org.aimsforjira.host.sal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The scheduler")
class SchedulerTest {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("test-runner");
    private static final JobId JOB = JobId.of("test-job");

    private final AtomicInteger cleaned = new AtomicInteger();
    private final HostScheduler scheduler = new HostScheduler(new HostClusterLocks(), cleaned::incrementAndGet);

    @AfterEach
    void stop() {
        scheduler.close();
    }

    @Test
    @DisplayName("runs a job once, hands it its parameters, cleans up the thread and forgets the job")
    void runsOnce() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        List<String> seen = new CopyOnWriteArrayList<>();
        scheduler.registerJobRunner(RUNNER, request -> {
            seen.add(request.getJobId() + " " + request.getJobConfig().getParameters());
            done.countDown();
            return JobRunnerResponse.success();
        });
        scheduler.scheduleJob(
                JOB, JobConfig.forJobRunnerKey(RUNNER).withParameters(Map.<String, Serializable>of("id", 7L)));

        assertTrue(done.await(5, TimeUnit.SECONDS));
        assertEquals(List.of("test-job {id=7}"), seen);
        eventually(() -> scheduler.getJobDetails(JOB) == null);
        assertEquals(RunOutcome.SUCCESS, scheduler.lastOutcome(JOB));
        assertEquals(1, cleaned.get());
    }

    @Test
    @DisplayName("repeats a job by interval until it is unscheduled")
    void repeats() throws Exception {
        CountDownLatch three = new CountDownLatch(3);
        scheduler.registerJobRunner(RUNNER, request -> {
            three.countDown();
            return JobRunnerResponse.success();
        });
        scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.forInterval(20, null)));

        assertTrue(three.await(5, TimeUnit.SECONDS));
        assertNotNull(scheduler.getJobDetails(JOB));
        scheduler.unscheduleJob(JOB);
        assertNull(scheduler.getJobDetails(JOB));
        assertEquals(List.of(), scheduler.getJobsByJobRunnerKey(RUNNER));
    }

    @Test
    @DisplayName(
            "keeps a job whose runner nobody registered, tells that it cannot run, and lives through one that throws")
    void survivesFaults() throws Exception {
        scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.forInterval(20, null)));
        eventually(() -> scheduler.lastOutcome(JOB) == RunOutcome.UNAVAILABLE);
        assertFalse(
                java.util.Objects.requireNonNull(scheduler.getJobDetails(JOB)).isRunnable());

        scheduler.registerJobRunner(RUNNER, request -> {
            throw new IllegalStateException("on purpose");
        });
        eventually(() -> scheduler.lastOutcome(JOB) == RunOutcome.FAILED);
        assertTrue(
                java.util.Objects.requireNonNull(scheduler.getJobDetails(JOB)).isRunnable());
    }

    @Test
    @DisplayName("refuses parameters that cannot be stored and cron expressions that are none")
    void refusesBadJobs() {
        Map<String, Serializable> bad =
                Map.of("x", (Serializable) (Runnable & Serializable) new NotSerializable()::run);
        assertThrows(
                SchedulerServiceException.class,
                () -> scheduler.scheduleJob(
                        JOB, JobConfig.forJobRunnerKey(RUNNER).withParameters(bad)));
        assertThrows(
                SchedulerServiceException.class,
                () -> scheduler.scheduleJob(
                        JOB, JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.forCronExpression("each day"))));
    }

    @Test
    @DisplayName("reads cron as Jira does: seconds first, Sunday is 1, an optional year")
    void readsCron() throws Exception {
        TimeZone utc = TimeZone.getTimeZone("UTC");
        long saturday = Instant.parse("2026-11-21T12:00:00Z").toEpochMilli();

        assertEquals(
                Instant.parse("2026-11-22T02:30:00Z").toEpochMilli(),
                CronTimes.of("0 30 2 ? * 1", utc).after(saturday));
        assertEquals(
                Instant.parse("2026-11-23T02:30:00Z").toEpochMilli(),
                CronTimes.of("0 30 2 ? * MON *", utc).after(saturday));
        Date next = scheduler.calculateNextRunTime(Schedule.forCronExpression("0 0 3 * * ?"));
        assertTrue(next.after(new Date()));
    }

    @Test
    @DisplayName("does not let a job that runs once per cluster overlap with itself")
    void doesNotOverlap() throws Exception {
        HostClusterLocks locks = new HostClusterLocks();
        CountDownLatch ran = new CountDownLatch(1);
        try (HostScheduler other = new HostScheduler(locks, () -> {})) {
            other.registerJobRunner(RUNNER, request -> {
                ran.countDown();
                return JobRunnerResponse.success();
            });
            locks.getLockForName("scheduler:" + JOB).lock();
            other.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forInterval(20, null)));
            eventually(() -> other.lastOutcome(JOB) == RunOutcome.ABORTED);
            assertEquals(1, ran.getCount());
        }
    }

    private static void eventually(java.util.function.BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 250 && !condition.getAsBoolean(); i++) {
            Thread.sleep(20);
        }
        assertTrue(condition.getAsBoolean());
    }

    private static final class NotSerializable {
        void run() {}
    }
}
