package org.aimsforjira.risk.jira;

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
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.risk.app.LevelKeeper;
import org.aimsforjira.shared.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at all risks after each start and every day, once in the cluster: for what happened while the plugin was off. */
@Named
@ExportAsService(LifecycleAware.class)
public class RiskLevelJobs implements LifecycleAware {
    private static final Logger LOG = LoggerFactory.getLogger(RiskLevelJobs.class);
    private static final JobRunnerKey AFTER_START = JobRunnerKey.of("org.aimsforjira.risk.levels-after-start");
    private static final JobRunnerKey DAILY = JobRunnerKey.of("org.aimsforjira.risk.levels");
    private static final Duration DAY = Duration.ofDays(1);

    private final SchedulerService scheduler;
    private final LevelKeeper keeper;
    private final AimsRepository aims;
    private final Clock clock;

    @Inject
    public RiskLevelJobs(
            @ComponentImport SchedulerService scheduler, LevelKeeper keeper, AimsRepository aims, Clock clock) {
        this.scheduler = scheduler;
        this.keeper = keeper;
        this.aims = aims;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        schedule(AFTER_START, Schedule.runOnce(null));
        schedule(
                DAILY,
                Schedule.forInterval(DAY.toMillis(), Date.from(clock.now().plus(DAY))));
    }

    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(AFTER_START);
        scheduler.unregisterJobRunner(DAILY);
    }

    private void schedule(JobRunnerKey key, Schedule schedule) {
        scheduler.registerJobRunner(key, this::reconcile);
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

    private JobRunnerResponse reconcile(JobRunnerRequest request) {
        try {
            aims.all().forEach(keeper::reconcile);
            return JobRunnerResponse.success();
        } catch (RuntimeException e) {
            LOG.error("The levels of risks could not be looked at", e);
            return JobRunnerResponse.failed(e.toString());
        }
    }
}
