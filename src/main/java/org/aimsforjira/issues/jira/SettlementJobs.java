package org.aimsforjira.issues.jira;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Map;
import org.aimsforjira.issues.app.Settlement;
import org.aimsforjira.platform.job.ClusterJobs;

/** Runs the settlement after each start and every hour. */
@Named
@ExportAsService(LifecycleAware.class)
public class SettlementJobs implements LifecycleAware {
    private static final String SETTLE = "org.aimsforjira.issues.settle";
    private static final Duration HOUR = Duration.ofHours(1);

    private final ClusterJobs jobs;
    private final Settlement settlement;

    @Inject
    public SettlementJobs(ClusterJobs jobs, Settlement settlement) {
        this.jobs = jobs;
        this.settlement = settlement;
    }

    @Override
    public void onStart() {
        jobs.define(SETTLE, none -> settlement.settle());
        jobs.once(SETTLE, SETTLE + ".after-start", Map.of());
        jobs.every(SETTLE, HOUR, HOUR);
    }

    @Override
    public void onStop() {
        jobs.forget(SETTLE);
    }
}
