package org.aimsforjira.risk.model.jira;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.aimsforjira.platform.job.ClusterJobs;
import org.aimsforjira.risk.model.app.ModelAdoption;
import org.aimsforjira.risk.model.domain.LevelJobs;
import org.aimsforjira.risk.model.domain.LevelRuns;

/** After a start: takes over defaults that a crash kept from AIMS, and goes on with levels that a restart cut off. */
@Named
@ExportAsService(LifecycleAware.class)
public class ModelStart implements LifecycleAware {
    private static final String AFTER_START = "org.aimsforjira.risk.model.after-start";

    private final ClusterJobs jobs;
    private final ModelAdoption adoption;
    private final LevelRuns runs;
    private final LevelJobs levels;

    @Inject
    public ModelStart(ClusterJobs jobs, ModelAdoption adoption, LevelRuns runs, LevelJobs levels) {
        this.jobs = jobs;
        this.adoption = adoption;
        this.runs = runs;
        this.levels = levels;
    }

    @Override
    public void onStart() {
        jobs.define(AFTER_START, none -> goOn());
        jobs.once(AFTER_START, AFTER_START, Map.of());
    }

    @Override
    public void onStop() {
        jobs.forget(AFTER_START);
    }

    private void goOn() {
        runs.unfinished().forEach(run -> levels.follow(run.aims()));
        adoption.adoptAllDue();
    }
}
