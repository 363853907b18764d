package org.aimsforjira.risk.model.jira;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.aimsforjira.platform.job.ClusterJobs;
import org.aimsforjira.risk.model.app.LevelRaising;
import org.aimsforjira.risk.model.domain.LevelJobs;
import org.aimsforjira.shared.AimsId;

/** Has levels follow models as jobs, one for each AIMS. */
@Named
@ExportAsService(LifecycleAware.class)
public class LevelRunJobs implements LevelJobs, LifecycleAware {
    private static final String FOLLOW = "org.aimsforjira.risk.model.follow";
    private static final String AIMS = "aims";

    private final ClusterJobs jobs;
    private final LevelRaising raising;

    @Inject
    public LevelRunJobs(ClusterJobs jobs, LevelRaising raising) {
        this.jobs = jobs;
        this.raising = raising;
    }

    @Override
    public void onStart() {
        jobs.define(FOLLOW, this::run);
    }

    @Override
    public void onStop() {
        jobs.forget(FOLLOW);
    }

    @Override
    public void follow(AimsId aims) {
        jobs.once(FOLLOW, FOLLOW + "." + aims, Map.of(AIMS, aims.value()));
    }

    private void run(Map<String, Serializable> parameters) {
        if (!(parameters.get(AIMS) instanceof Long aims)) {
            throw new IllegalArgumentException("The job names no AIMS");
        }
        raising.run(new AimsId(aims));
    }
}
