package org.aimsforjira.projection.jira;

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
import java.util.Map;
import java.util.function.Consumer;
import org.aimsforjira.projection.app.Reconcile;
import org.aimsforjira.projection.domain.ReconcileJobs;
import org.aimsforjira.shared.AimsId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reconciles the projections whenever the plugin is enabled, each night at half past two by the clock of the server, and when somebody
 * asks; each once in the cluster. A reconcile that a stop broke off is done again after the next start.
 */
@Named
@ExportAsService(LifecycleAware.class)
public class ProjectionScheduler implements ReconcileJobs, LifecycleAware {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionScheduler.class);
    private static final JobRunnerKey ALL = JobRunnerKey.of("org.aimsforjira.projection.all");
    private static final JobRunnerKey ONE = JobRunnerKey.of("org.aimsforjira.projection.one");
    private static final JobId AFTER_START = JobId.of("org.aimsforjira.projection.after-start");
    private static final JobId NIGHTLY = JobId.of("org.aimsforjira.projection.nightly");
    private static final String EVERY_NIGHT = "0 30 2 * * ?";
    private static final String AIMS_ID = "aimsId";

    private final SchedulerService scheduler;
    private final Reconcile reconcile;

    @Inject
    public ProjectionScheduler(@ComponentImport SchedulerService scheduler, Reconcile reconcile) {
        this.scheduler = scheduler;
        this.reconcile = reconcile;
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(ALL, logged(request -> reconcile.all()));
        scheduler.registerJobRunner(ONE, logged(request -> reconcile.one(aimsOf(request))));
        schedule(AFTER_START, ALL, Schedule.runOnce(null), Map.of());
        schedule(NIGHTLY, ALL, Schedule.forCronExpression(EVERY_NIGHT), Map.of());
    }

    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(ALL);
        scheduler.unregisterJobRunner(ONE);
    }

    @Override
    public void soon(AimsId aims) {
        schedule(JobId.of(ONE + "." + aims), ONE, Schedule.runOnce(null), Map.of(AIMS_ID, aims.value()));
    }

    private void schedule(JobId id, JobRunnerKey key, Schedule when, Map<String, Serializable> parameters) {
        try {
            scheduler.scheduleJob(
                    id,
                    JobConfig.forJobRunnerKey(key)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(when)
                            .withParameters(parameters));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("Jira's scheduler takes no job " + id, e);
        }
    }

    private static AimsId aimsOf(JobRunnerRequest request) {
        if (request.getJobConfig().getParameters().get(AIMS_ID) instanceof Long aims) {
            return new AimsId(aims);
        }
        throw new IllegalArgumentException("The job names no AIMS");
    }

    private static JobRunner logged(Consumer<JobRunnerRequest> work) {
        return request -> {
            try {
                work.accept(request);
                return JobRunnerResponse.success();
            } catch (RuntimeException e) {
                LOG.error("Error while reconciling projections", e);
                return JobRunnerResponse.failed(e.toString());
            }
        };
    }
}
