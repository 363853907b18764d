package org.aimsforjira.risk.jira;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Map;
import org.aimsforjira.platform.job.ClusterJobs;
import org.aimsforjira.risk.app.LevelKeeper;

/** Looks at all risks after each start and every day: for what happened while the plugin was off. */
@Named
@ExportAsService(LifecycleAware.class)
public class RiskLevelJobs implements LifecycleAware {
    private static final String LEVELS = "org.aimsforjira.risk.levels";
    private static final Duration DAY = Duration.ofDays(1);

    private final ClusterJobs jobs;
    private final LevelKeeper keeper;

    @Inject
    public RiskLevelJobs(ClusterJobs jobs, LevelKeeper keeper) {
        this.jobs = jobs;
        this.keeper = keeper;
    }

    @Override
    public void onStart() {
        jobs.define(LEVELS, none -> keeper.reconcileAll());
        jobs.once(LEVELS, LEVELS + ".after-start", Map.of());
        jobs.every(LEVELS, DAY, DAY);
    }

    @Override
    public void onStop() {
        jobs.forget(LEVELS);
    }
}
