package org.aimsforjira.issues.jira;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
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
import java.time.Duration;
import java.util.Date;
import org.aimsforjira.issues.app.Settlement;
import org.aimsforjira.shared.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the settlement after each start and every hour, once in the cluster. */
@Named
@ExportAsService(LifecycleAware.class)
public class SettlementJobs implements LifecycleAware {
    private static final Logger LOG = LoggerFactory.getLogger(SettlementJobs.class);
    private static final JobRunnerKey AFTER_START = JobRunnerKey.of("org.aimsforjira.issues.settle-after-start");
    private static final JobRunnerKey HOURLY = JobRunnerKey.of("org.aimsforjira.issues.settle");
    private static final Duration HOUR = Duration.ofHours(1);

    private final SchedulerService scheduler;
    private final Settlement settlement;
    private final Clock clock;

    @Inject
    public SettlementJobs(@ComponentImport SchedulerService scheduler, Settlement settlement, Clock clock) {
        this.scheduler = scheduler;
        this.settlement = settlement;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        schedule(AFTER_START, Schedule.runOnce(null));
        schedule(
                HOURLY,
                Schedule.forInterval(HOUR.toMillis(), Date.from(clock.now().plus(HOUR))));
    }

    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(AFTER_START);
        scheduler.unregisterJobRunner(HOURLY);
    }

    private void schedule(JobRunnerKey key, Schedule schedule) {
        scheduler.registerJobRunner(key, this::settle);
        try {
            scheduler.scheduleJob(
                    JobId.of(key.toString()),
                    JobConfig.forJobRunnerKey(key)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(schedule));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("Jira's scheduler takes no job " + key, e);
        }
    }

    private JobRunnerResponse settle(JobRunnerRequest request) {
        try {
            settlement.settle();
            return JobRunnerResponse.success();
        } catch (RuntimeException e) {
            LOG.error("Changes that were begun could not be settled", e);
            return JobRunnerResponse.failed(e.toString());
        }
    }
}
