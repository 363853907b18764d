package org.aimsforjira.platform.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.aimsforjira.host.sal.HostClusterLocks;
import org.aimsforjira.host.sal.HostScheduler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClusterJobsTest {
    private static final String WORK = "org.aimsforjira.test";
    private static final Instant NOW = Instant.parse("2030-01-01T10:00:00Z");

    private final BlockingQueue<Map<String, Serializable>> seen = new LinkedBlockingQueue<>();
    private final HostScheduler scheduler = new HostScheduler(new HostClusterLocks(), () -> {});
    private final ClusterJobs jobs = new ClusterJobs(scheduler, () -> NOW);

    @AfterEach
    void stop() {
        scheduler.close();
    }

    @Test
    void whatIsDefinedIsDoneOnceWithItsParameters() throws InterruptedException {
        jobs.define(WORK, seen::add);
        jobs.once(WORK, WORK + ".7", Map.of("id", 7L));
        assertEquals(Map.of("id", 7L), seen.poll(10, TimeUnit.SECONDS));
        assertEquals(RunOutcome.SUCCESS, outcome(WORK + ".7"));
    }

    @Test
    void workThatFailsIsToldToTheScheduler() throws InterruptedException {
        jobs.define(WORK, parameters -> {
            seen.add(parameters);
            throw new IllegalStateException("no");
        });
        jobs.once(WORK, WORK, Map.of());
        assertEquals(Map.of(), seen.poll(10, TimeUnit.SECONDS));
        assertEquals(RunOutcome.FAILED, outcome(WORK));
    }

    @Test
    void repeatedWorkBeginsWhenItWasSaidAndRunsOnceInTheCluster() {
        jobs.define(WORK, seen::add);
        jobs.every(WORK, Duration.ofHours(1), Duration.ofMinutes(30));
        JobDetails job = Objects.requireNonNull(scheduler.getJobDetails(JobId.of(WORK)));
        assertEquals(Date.from(NOW.plus(Duration.ofMinutes(30))), job.getNextRunTime());
        assertEquals(RunMode.RUN_ONCE_PER_CLUSTER, job.getRunMode());
    }

    @Test
    void forgottenWorkIsNotDone() throws InterruptedException {
        jobs.define(WORK, seen::add);
        jobs.forget(WORK);
        jobs.once(WORK, WORK, Map.of());
        assertEquals(RunOutcome.UNAVAILABLE, outcome(WORK));
        assertEquals(0, seen.size());
    }

    @Test
    void timesThatCannotBeReadAreADefect() {
        jobs.define(WORK, seen::add);
        assertThrows(IllegalStateException.class, () -> jobs.at("now and then", WORK, WORK));
    }

    private @Nullable RunOutcome outcome(String id) throws InterruptedException {
        for (int i = 0; i < 100 && scheduler.lastOutcome(JobId.of(id)) == null; i++) {
            Thread.sleep(50);
        }
        return scheduler.lastOutcome(JobId.of(id));
    }
}
