package org.aimsforjira.host.sal;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jobs. Stands in for atlassian-scheduler on one node: a job whose runner is not registered waits and is not runnable; a
 * job that runs once per cluster does not overlap with itself; parameters must be serialisable. Jobs are forgotten when
 * the host stops; in Jira those that run once per cluster are kept in the database.
 */
public final class HostScheduler implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HostScheduler.class);
    /** Jira runs four jobs at a time unless told otherwise. unconfirmed: seen in old caesium configuration only. */
    private static final int THREADS = 4;

    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, ScheduledJob> jobs = new ConcurrentHashMap<>();
    private final Map<JobId, RunOutcome> outcomes = new ConcurrentHashMap<>();
    private final AtomicInteger running = new AtomicInteger();
    private final ScheduledExecutorService threads;
    private final ClusterLockService locks;
    private final Runnable afterRun;
    private volatile boolean closing;

    /**
     * A scheduler of its own threads.
     *
     * @param afterRun clears what a job may leave in its thread, such as the logged-in user
     */
    public HostScheduler(ClusterLockService locks, Runnable afterRun) {
        this.locks = locks;
        this.afterRun = afterRun;
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newScheduledThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "job-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return new TreeSet<>(runners.keySet());
    }

    /** Schedules a job; one of the same id is replaced. */
    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        mustTravel(jobConfig.getParameters());
        ScheduledJob job;
        try {
            job = new ScheduledJob(jobId, jobConfig, runners::containsKey);
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException(e.getMessage(), e);
        }
        job.start(System.currentTimeMillis());
        unscheduleJob(jobId);
        jobs.put(jobId, job);
        arm(job);
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, jobConfig);
        return id;
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        ScheduledJob job = jobs.remove(jobId);
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    public Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        try {
            ScheduledJob probe = new ScheduledJob(
                    JobId.of("probe"),
                    JobConfig.forJobRunnerKey(JobRunnerKey.of("probe")).withSchedule(schedule),
                    key -> true);
            probe.start(System.currentTimeMillis());
            Long next = probe.next();
            if (next == null) {
                throw new SchedulerServiceException("The schedule has no next time");
            }
            return new Date(next);
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException(e.getMessage(), e);
        }
    }

    @Override
    public @Nullable JobDetails getJobDetails(JobId jobId) {
        return jobs.get(jobId);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return jobs.values().stream()
                .filter(job -> job.getJobRunnerKey().equals(jobRunnerKey))
                .sorted(Comparator.comparing(ScheduledJob::getJobId))
                .map(job -> (JobDetails) job)
                .toList();
    }

    /** How the last run of a job ended, or null when it has not run; of the host only, for tests and the admin area. */
    public @Nullable RunOutcome lastOutcome(JobId jobId) {
        return outcomes.get(jobId);
    }

    /** Jobs running now. */
    public int running() {
        return running.get();
    }

    private void arm(ScheduledJob job) {
        Long next = job.next();
        if (next == null || closing) {
            jobs.remove(job.getJobId(), job);
            return;
        }
        long delay = Math.max(0, next - System.currentTimeMillis());
        job.timer(threads.schedule(() -> fire(job), delay, TimeUnit.MILLISECONDS));
    }

    private void fire(ScheduledJob job) {
        if (jobs.get(job.getJobId()) != job) {
            return;
        }
        running.incrementAndGet();
        try {
            outcomes.put(job.getJobId(), run(job));
        } finally {
            running.decrementAndGet();
            afterRun.run();
            job.advance(System.currentTimeMillis());
            if (jobs.get(job.getJobId()) == job) {
                arm(job);
            }
        }
    }

    private RunOutcome run(ScheduledJob job) {
        JobRunner runner = runners.get(job.getJobRunnerKey());
        if (runner == null) {
            LOG.warn("Job {} does not run: nobody registered the runner {}", job.getJobId(), job.getJobRunnerKey());
            return RunOutcome.UNAVAILABLE;
        }
        if (job.getRunMode() == RunMode.RUN_LOCALLY) {
            return run(job, runner);
        }
        ClusterLock lock = locks.getLockForName("scheduler:" + job.getJobId());
        if (!lock.tryLock()) {
            return RunOutcome.ABORTED;
        }
        try {
            return run(job, runner);
        } finally {
            lock.unlock();
        }
    }

    private RunOutcome run(ScheduledJob job, JobRunner runner) {
        try {
            JobRunnerResponse response = runner.runJob(new Request(new Date(), job, () -> closing));
            return response == null ? RunOutcome.SUCCESS : response.getRunOutcome();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Job {} failed", job.getJobId(), e);
            return RunOutcome.FAILED;
        }
    }

    private static void mustTravel(Map<String, Serializable> parameters) throws SchedulerServiceException {
        try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
            out.writeObject(new HashMap<>(parameters));
        } catch (IOException e) {
            throw new SchedulerServiceException("The parameters of a job must be serialisable: " + e.getMessage(), e);
        }
    }

    /** Lets running jobs end for a moment, then interrupts them. */
    @Override
    public void close() {
        closing = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(2, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private record Request(Date startTime, ScheduledJob job, java.util.function.BooleanSupplier cancelled)
            implements JobRunnerRequest {
        @Override
        public Date getStartTime() {
            return new Date(startTime.getTime());
        }

        @Override
        public JobId getJobId() {
            return job.getJobId();
        }

        @Override
        public JobConfig getJobConfig() {
            return job.config();
        }

        @Override
        public boolean isCancellationRequested() {
            return cancelled.getAsBoolean();
        }
    }
}
