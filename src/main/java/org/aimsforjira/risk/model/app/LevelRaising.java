package org.aimsforjira.risk.model.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.risk.app.LevelKeeper;
import org.aimsforjira.risk.model.domain.LevelRuns;
import org.aimsforjira.risk.model.domain.LevelRuns.Run;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.JiraSchemaWriter;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has Jira's options and the computed levels of all risks follow the newest model of an AIMS. Assessments are never touched: they keep the
 * version they were made with. Begun again after a restart, it does what is left: a level that is right already costs a look.
 */
@Named
public class LevelRaising {
    private static final Logger LOG = LoggerFactory.getLogger(LevelRaising.class);
    private static final int STEP = 50;

    private final AimsRepository aims;
    private final ModelVersions versions;
    private final ModelOptions options;
    private final LevelRuns runs;
    private final LevelKeeper keeper;
    private final SeenIssues issues;
    private final JiraPieces pieces;
    private final Transactions transactions;
    private final ClusterLocks locks;
    private final Clock clock;

    @Inject
    public LevelRaising(
            AimsRepository aims,
            ModelVersions versions,
            ModelOptions options,
            LevelRuns runs,
            LevelKeeper keeper,
            SeenIssues issues,
            JiraPieces pieces,
            Transactions transactions,
            ClusterLocks locks,
            Clock clock) {
        this.aims = aims;
        this.versions = versions;
        this.options = options;
        this.runs = runs;
        this.keeper = keeper;
        this.issues = issues;
        this.pieces = pieces;
        this.transactions = transactions;
        this.locks = locks;
        this.clock = clock;
    }

    /** Does nothing where the newest run has come to its end; goes on with the next one where a model came meanwhile. */
    public void run(AimsId id) {
        Optional<Aims> register = aims.get(id);
        Set<String> seen = new HashSet<>();
        Optional<Run> due = due(id);
        while (register.isPresent() && due.isPresent() && seen.add(due.get().version())) {
            follow(register.get(), due.get());
            due = due(id);
        }
    }

    private Optional<Run> due(AimsId id) {
        return runs.of(id).filter(run -> run.finishedAt().isEmpty());
    }

    private void follow(Aims register, Run due) {
        locks.holding(JiraSchemaWriter.LOCK, ModelAdoption.PATIENCE, () -> {
            options.settle(register.projectId(), versions.of(register.id()));
            return due;
        });
        Progress progress = new Progress(due);
        pieces.issueType(IssueTypeRole.AI_RISK)
                .ifPresent(type -> issues.forEach(register.projectId(), type, progress::look));
        progress.end();
    }

    /** One run on its way. */
    private final class Progress {
        private final Run run;
        private int done;
        private int failed;

        Progress(Run run) {
            this.run = run;
        }

        void look(SeenIssue issue) {
            try {
                keeper.keep(issue, Optional.of(run.by()));
            } catch (RuntimeException e) {
                failed++;
                LOG.error("The level of {} could not follow the model {}", issue.key(), run.version(), e);
            }
            done++;
            if (done % STEP == 0) {
                save(run.at(done, failed));
            }
        }

        void end() {
            save(run.at(done, failed).finished(clock.now()));
        }

        /** Unless a newer model was published meanwhile, which has a run of its own. */
        private void save(Run now) {
            locks.holding(
                    LevelRuns.lock(now.aims()),
                    ModelAdoption.PATIENCE,
                    () -> transactions.run(() -> {
                        if (runs.of(now.aims())
                                .filter(kept -> kept.version().equals(now.version()))
                                .isPresent()) {
                            runs.save(now);
                        }
                        return now;
                    }));
        }
    }
}
