package org.aimsforjira.projection.jira;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.aimsforjira.platform.job.ClusterJobs;
import org.aimsforjira.projection.app.Reconcile;
import org.aimsforjira.projection.domain.ReconcileJobs;
import org.aimsforjira.shared.AimsId;

/**
 * Reconciles the projections whenever the plugin is enabled, each night at half past two by the clock of the server, and when somebody
 * asks. A reconcile that a stop broke off is done again after the next start.
 */
@Named
@ExportAsService(LifecycleAware.class)
public class ProjectionScheduler implements ReconcileJobs, LifecycleAware {
    private static final String ALL = "org.aimsforjira.projection.all";
    private static final String ONE = "org.aimsforjira.projection.one";
    private static final String EVERY_NIGHT = "0 30 2 * * ?";
    private static final String AIMS_ID = "aimsId";

    private final ClusterJobs jobs;
    private final Reconcile reconcile;

    @Inject
    public ProjectionScheduler(ClusterJobs jobs, Reconcile reconcile) {
        this.jobs = jobs;
        this.reconcile = reconcile;
    }

    @Override
    public void onStart() {
        jobs.define(ALL, none -> reconcile.all());
        jobs.define(ONE, parameters -> reconcile.one(aimsOf(parameters)));
        jobs.once(ALL, ALL + ".after-start", Map.of());
        jobs.at(EVERY_NIGHT, ALL, ALL + ".nightly");
    }

    @Override
    public void onStop() {
        jobs.forget(ALL);
        jobs.forget(ONE);
    }

    @Override
    public void soon(AimsId aims) {
        jobs.once(ONE, ONE + "." + aims, Map.of(AIMS_ID, aims.value()));
    }

    private static AimsId aimsOf(Map<String, Serializable> parameters) {
        if (parameters.get(AIMS_ID) instanceof Long aims) {
            return new AimsId(aims);
        }
        throw new IllegalArgumentException("The job names no AIMS");
    }
}
