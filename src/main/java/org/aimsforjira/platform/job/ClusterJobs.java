package org.aimsforjira.platform.job;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.function.Consumer;
import org.aimsforjira.shared.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jobs of Jira's scheduler, each run once in the cluster. Work is defined under a name when the plugin starts and forgotten when it
 * stops; jobs that are due meanwhile wait. Work that fails is logged, and the scheduler is told.
 */
@Named
public class ClusterJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterJobs.class);

    private final SchedulerService scheduler;
    private final Clock clock;

    @Inject
    public ClusterJobs(@ComponentImport SchedulerService scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Says what is done under this name, which is unique in Jira; the work is given the parameters of the job. */
    public void define(String work, Consumer<Map<String, Serializable>> run) {
        scheduler.registerJobRunner(JobRunnerKey.of(work), request -> logged(work, run, request));
    }

    /** Forgets what was defined; its jobs stay and wait. */
    public void forget(String work) {
        scheduler.unregisterJobRunner(JobRunnerKey.of(work));
    }

    /**
     * Does it soon, once; a job of this id that waits is replaced.
     *
     * @throws IllegalStateException when the scheduler does not take it
     */
    public void once(String work, String id, Map<String, Serializable> parameters) {
        schedule(work, id, Schedule.runOnce(null), parameters);
    }

    /**
     * Does it again and again.
     *
     * @param first how long from now the first time is
     * @throws IllegalStateException when the scheduler does not take it
     */
    public void every(String work, Duration interval, Duration first) {
        Date start = Date.from(clock.now().plus(first));
        schedule(work, work, Schedule.forInterval(interval.toMillis(), start), Map.of());
    }

    /**
     * Does it at certain times by the clock of the server.
     *
     * @param times a cron expression of Jira: seconds first
     * @throws IllegalStateException when the scheduler does not take it
     */
    public void at(String times, String work, String id) {
        schedule(work, id, Schedule.forCronExpression(times), Map.of());
    }

    private void schedule(String work, String id, Schedule when, Map<String, Serializable> parameters) {
        try {
            scheduler.scheduleJob(
                    JobId.of(id),
                    JobConfig.forJobRunnerKey(JobRunnerKey.of(work))
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(when)
                            .withParameters(parameters));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("Jira's scheduler takes no job " + id, e);
        }
    }

    private static JobRunnerResponse logged(
            String work, Consumer<Map<String, Serializable>> run, JobRunnerRequest request) {
        try {
            run.accept(request.getJobConfig().getParameters());
            return JobRunnerResponse.success();
        } catch (RuntimeException e) {
            LOG.error("The job {} failed", work, e);
            return JobRunnerResponse.failed(e.toString());
        }
    }
}
