package org.aimsforjira.risk.acceptance.jira;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.aimsforjira.platform.job.ClusterJobs;
import org.aimsforjira.risk.acceptance.app.AcceptanceKeeper;

/** Looks at all acceptances every hour: for days that are over, evidence that grew old, models that were published. */
@Named
@ExportAsService(LifecycleAware.class)
public class AcceptanceJobs implements LifecycleAware {
    private static final String LOOK = "org.aimsforjira.risk.acceptances";
    private static final Duration HOUR = Duration.ofHours(1);

    private final ClusterJobs jobs;
    private final AcceptanceKeeper keeper;

    @Inject
    public AcceptanceJobs(ClusterJobs jobs, AcceptanceKeeper keeper) {
        this.jobs = jobs;
        this.keeper = keeper;
    }

    @Override
    public void onStart() {
        jobs.define(LOOK, none -> keeper.lookAtAll());
        jobs.every(LOOK, HOUR, HOUR);
    }

    @Override
    public void onStop() {
        jobs.forget(LOOK);
    }
}
