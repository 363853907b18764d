package org.aimsforjira.inventory.importing.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import org.aimsforjira.inventory.importing.app.ImportCleanup;
import org.aimsforjira.inventory.importing.app.ImportJob;
import org.aimsforjira.inventory.importing.domain.ImportJobs;
import org.aimsforjira.platform.job.ClusterJobs;

/** Runs imports, the settlement after a start, and the daily clean-up as jobs. */
@Named
@ExportAsService(LifecycleAware.class)
public class ImportScheduler implements ImportJobs, LifecycleAware {
    private static final String IMPORT = "org.aimsforjira.import";
    private static final String AFTER_START = "org.aimsforjira.import.after-start";
    private static final String CLEAN_UP = "org.aimsforjira.import.clean-up";
    private static final String IMPORT_ID = "importId";
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration FIRST_CLEAN_UP = Duration.ofMinutes(30);

    private final ClusterJobs jobs;
    private final JiraAuthenticationContext authentication;
    private final UserManager users;
    private final ImportJob job;
    private final ImportCleanup cleanup;

    @Inject
    public ImportScheduler(
            ClusterJobs jobs,
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport UserManager users,
            ImportJob job,
            ImportCleanup cleanup) {
        this.jobs = jobs;
        this.authentication = authentication;
        this.users = users;
        this.job = job;
        this.cleanup = cleanup;
    }

    @Override
    public void onStart() {
        jobs.define(IMPORT, this::runImport);
        jobs.define(AFTER_START, none -> cleanup.afterStart());
        jobs.define(CLEAN_UP, none -> cleanup.deleteOldFiles());
        jobs.once(AFTER_START, AFTER_START, Map.of());
        jobs.every(CLEAN_UP, DAY, FIRST_CLEAN_UP);
    }

    @Override
    public void onStop() {
        jobs.forget(IMPORT);
        jobs.forget(AFTER_START);
        jobs.forget(CLEAN_UP);
    }

    @Override
    public void schedule(long importId) {
        jobs.once(IMPORT, IMPORT + "." + importId, Map.of(IMPORT_ID, importId));
    }

    /** Works as the person who started the import, so that Jira writes its messages in that person's language. */
    private void runImport(Map<String, Serializable> parameters) {
        if (!(parameters.get(IMPORT_ID) instanceof Long importId)) {
            throw new IllegalArgumentException("The job names no import");
        }
        ApplicationUser before = authentication.getLoggedInUser();
        try {
            job.actor(importId).map(key -> users.getUserByKey(key.value())).ifPresent(authentication::setLoggedInUser);
            job.run(importId);
        } finally {
            authentication.setLoggedInUser(before);
        }
    }
}
