package org.aimsforjira.risk.assessment.jira;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Map;
import org.aimsforjira.platform.job.ClusterJobs;
import org.aimsforjira.risk.assessment.app.AssessmentKeeper;

/**
 * Compares all risks with their assessments after each start and every day, for what happened while the plugin was off; and finishes every
 * hour what a crash left half-done.
 */
@Named
@ExportAsService(LifecycleAware.class)
public class AssessmentJobs implements LifecycleAware {
    private static final String ASSESSMENTS = "org.aimsforjira.risk.assessments";
    private static final String DRAFTS = "org.aimsforjira.risk.assessment-drafts";
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final ClusterJobs jobs;
    private final AssessmentKeeper keeper;

    @Inject
    public AssessmentJobs(ClusterJobs jobs, AssessmentKeeper keeper) {
        this.jobs = jobs;
        this.keeper = keeper;
    }

    @Override
    public void onStart() {
        jobs.define(ASSESSMENTS, none -> keeper.reconcileAll());
        jobs.define(DRAFTS, none -> keeper.settleAllDrafts());
        jobs.once(ASSESSMENTS, ASSESSMENTS + ".after-start", Map.of());
        jobs.every(ASSESSMENTS, DAY, DAY);
        jobs.every(DRAFTS, HOUR, HOUR);
    }

    @Override
    public void onStop() {
        jobs.forget(ASSESSMENTS);
        jobs.forget(DRAFTS);
    }
}
