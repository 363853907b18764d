package org.aimsforjira.inventory.importing.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
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
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.aimsforjira.inventory.importing.app.ImportCleanup;
import org.aimsforjira.inventory.importing.app.ImportJob;
import org.aimsforjira.inventory.importing.domain.ImportJobs;
import org.aimsforjira.shared.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs imports, the settlement after a start, and the daily clean-up as jobs of Jira's scheduler: each once in the cluster. */
@Named
@ExportAsService(LifecycleAware.class)
public class ImportScheduler implements ImportJobs, LifecycleAware {
    private static final Logger LOG = LoggerFactory.getLogger(ImportScheduler.class);
    private static final JobRunnerKey IMPORT = JobRunnerKey.of("org.aimsforjira.import");
    private static final JobRunnerKey AFTER_START = JobRunnerKey.of("org.aimsforjira.import.after-start");
    private static final JobRunnerKey CLEAN_UP = JobRunnerKey.of("org.aimsforjira.import.clean-up");
    private static final String IMPORT_ID = "importId";
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration FIRST_CLEAN_UP = Duration.ofMinutes(30);

    private final SchedulerService scheduler;
    private final JiraAuthenticationContext authentication;
    private final UserManager users;
    private final ImportJob job;
    private final ImportCleanup cleanup;
    private final Clock clock;

    @Inject
    public ImportScheduler(
            @ComponentImport SchedulerService scheduler,
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport UserManager users,
            ImportJob job,
            ImportCleanup cleanup,
            Clock clock) {
        this.scheduler = scheduler;
        this.authentication = authentication;
        this.users = users;
        this.job = job;
        this.cleanup = cleanup;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(IMPORT, this::runImport);
        scheduler.registerJobRunner(AFTER_START, logged("settling imports after the start", cleanup::afterStart));
        scheduler.registerJobRunner(CLEAN_UP, logged("deleting old files of imports", cleanup::deleteOldFiles));
        schedule(JobId.of(AFTER_START.toString()), once(AFTER_START));
        schedule(
                JobId.of(CLEAN_UP.toString()),
                JobConfig.forJobRunnerKey(CLEAN_UP)
                        .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                        .withSchedule(Schedule.forInterval(
                                DAY.toMillis(), Date.from(clock.now().plus(FIRST_CLEAN_UP)))));
    }

    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(IMPORT);
        scheduler.unregisterJobRunner(AFTER_START);
        scheduler.unregisterJobRunner(CLEAN_UP);
    }

    @Override
    public void schedule(long importId) {
        Map<String, Serializable> parameters = Map.of(IMPORT_ID, importId);
        schedule(JobId.of(IMPORT + "." + importId), once(IMPORT).withParameters(parameters));
    }

    private static JobConfig once(JobRunnerKey key) {
        return JobConfig.forJobRunnerKey(key)
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(Schedule.runOnce(null));
    }

    private void schedule(JobId id, JobConfig config) {
        try {
            scheduler.scheduleJob(id, config);
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("Jira's scheduler takes no job " + id, e);
        }
    }

    /** Works as the person who started the import, so that Jira writes its messages in that person's language. */
    private JobRunnerResponse runImport(JobRunnerRequest request) {
        Serializable id = request.getJobConfig().getParameters().get(IMPORT_ID);
        if (!(id instanceof Long importId)) {
            return JobRunnerResponse.failed("The job names no import");
        }
        ApplicationUser before = authentication.getLoggedInUser();
        try {
            job.actor(importId).map(key -> users.getUserByKey(key.value())).ifPresent(authentication::setLoggedInUser);
            job.run(importId);
            return JobRunnerResponse.success();
        } finally {
            authentication.setLoggedInUser(before);
        }
    }

    private static JobRunner logged(String what, Runnable work) {
        return request -> {
            try {
                work.run();
                return JobRunnerResponse.success();
            } catch (RuntimeException e) {
                LOG.error("Error while {}", what, e);
                return JobRunnerResponse.failed(e.toString());
            }
        };
    }
}
