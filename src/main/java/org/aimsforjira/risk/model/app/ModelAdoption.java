package org.aimsforjira.risk.model.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.risk.domain.ComputedLevels;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.app.ModelOptions.Prepared;
import org.aimsforjira.risk.model.domain.LevelJobs;
import org.aimsforjira.risk.model.domain.LevelRuns;
import org.aimsforjira.risk.model.domain.LevelRuns.Run;
import org.aimsforjira.risk.model.domain.ModelScope;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.risk.model.domain.ModelVersions.Kept;
import org.aimsforjira.risk.model.domain.PublishedModel;
import org.aimsforjira.risk.model.domain.PublishedModel.Making;
import org.aimsforjira.risk.model.domain.StepHistory;
import org.aimsforjira.risk.model.domain.StepOrigins;
import org.aimsforjira.setup.domain.JiraSchemaWriter;
import org.aimsforjira.setup.domain.JiraSchemaWriter.SetupFailure;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.ClusterLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a model into force in an AIMS, and brings the default of the administrators into every AIMS that has no model of its own. One
 * transaction holds the version, the mapping of Jira's options, the run of the levels and the entry of the audit trail.
 */
@Named
public class ModelAdoption {
    private static final Logger LOG = LoggerFactory.getLogger(ModelAdoption.class);

    /** As long as set-up may take. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AimsRepository aims;
    private final ModelVersions versions;
    private final ModelOptions options;
    private final ComputedLevels levels;
    private final LevelRuns runs;
    private final LevelJobs jobs;
    private final AuditTrail trail;
    private final ClusterLocks locks;
    private final Clock clock;

    @Inject
    public ModelAdoption(
            AimsRepository aims,
            ModelVersions versions,
            ModelOptions options,
            ComputedLevels levels,
            LevelRuns runs,
            LevelJobs jobs,
            AuditTrail trail,
            ClusterLocks locks,
            Clock clock) {
        this.aims = aims;
        this.versions = versions;
        this.options = options;
        this.levels = levels;
        this.runs = runs;
        this.jobs = jobs;
        this.trail = trail;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Brings the model into force. The caller holds {@link JiraSchemaWriter#LOCK} and has checked everything else.
     *
     * @throws JiraSchemaWriter.SetupFailure when Jira refuses to make an option; then the model before stays in force
     */
    PublishedModel enforce(Aims register, RiskModel content, Making made) {
        ModelScope scope = ModelScope.of(register.id());
        Optional<PublishedModel> newest = versions.newest(scope);
        RiskModel before = newest.map(PublishedModel::model).orElse(RiskModel.DEFAULT);
        int number = newest.map(PublishedModel::number).orElse(PublishedModel.BUILT_IN) + 1;
        PublishedModel next = new PublishedModel(scope, number, PublishedModel.renumbered(content, number), made);
        Prepared prepared = options.prepare(register.projectId(), before, next.model(), made.origins(), made.renames());
        int risks = levels.count(register.id());
        Run run = new Run(register.id(), next.model().version(), made.by(), 0, 0, risks, Optional.empty());
        locks.holding(
                LevelRuns.lock(register.id()),
                PATIENCE,
                () -> trail.recording(register.id(), made.by(), recorder -> {
                    versions.append(next);
                    options.keep(prepared);
                    runs.save(run);
                    recorder.record("risk.model.published", next.model().version(), details(before, next));
                    return next;
                }));
        jobs.follow(register.id());
        return next;
    }

    private static Map<String, Object> details(RiskModel before, PublishedModel next) {
        Map<String, Object> details = new HashMap<>();
        details.put(
                "model", new AuditTrail.Changed(before.version(), next.model().version()));
        if (!next.made().comment().isEmpty()) {
            details.put("comment", next.made().comment());
        }
        next.made().fromDefault().ifPresent(number -> details.put("from-default", Long.valueOf(number)));
        details.put(
                "levels",
                next.model().levels().stream().map(level -> level.key()).toList());
        return details;
    }

    /** The AIMS that have no model of their own: they follow the default. */
    List<Aims> followers() {
        return aims.all().stream().filter(one -> isFollower(one.id())).toList();
    }

    private boolean isFollower(AimsId id) {
        return versions.newest(ModelScope.of(id))
                .map(newest -> newest.made().fromDefault().isPresent())
                .orElse(true);
    }

    /** Takes over the newest default, where there is one that the AIMS has not taken over and it has no model of its own. */
    public void adoptIfDue(AimsId id) {
        locks.holding(JiraSchemaWriter.LOCK, PATIENCE, () -> {
            Optional<Aims> register = aims.get(id).filter(one -> isFollower(id));
            Optional<PublishedModel> due = versions.newest(ModelScope.EVERYWHERE)
                    .filter(wanted -> !versions.newest(ModelScope.of(id))
                            .flatMap(newest -> newest.made().fromDefault())
                            .equals(Optional.of(wanted.number())));
            if (register.isPresent()
                    && due.isPresent()
                    && options.missingFields().isEmpty()) {
                enforce(register.get(), due.get().model(), adopted(register.get(), due.get()));
            }
            return id;
        });
    }

    private Making adopted(Aims register, PublishedModel due) {
        return new Making(
                due.made().by(),
                clock.now(),
                due.made().comment(),
                Optional.of(due.number()),
                originsSince(register.id()),
                due.made().renames());
    }

    /** Over all defaults that came since the one that the AIMS stands on: it may have missed some. */
    private StepOrigins originsSince(AimsId follower) {
        List<Kept> defaults = versions.all(ModelScope.EVERYWHERE);
        int taken = versions.newest(ModelScope.of(follower))
                .flatMap(newest -> newest.made().fromDefault())
                .orElse(PublishedModel.BUILT_IN);
        return defaults.stream()
                .map(Kept::published)
                .filter(one -> one.number() == taken)
                .findFirst()
                .map(one -> one.model().version())
                .or(() -> Optional.of(RiskModel.DEFAULT.version()).filter(any -> taken == PublishedModel.BUILT_IN))
                .flatMap(StepHistory.of(defaults)::since)
                // Rows are never removed. Without them a rating could mean another step: the AIMS rather keeps its
                // model.
                .orElseThrow(() -> new IllegalStateException("No way leads from default " + taken + " to the newest"));
    }

    /**
     * An AIMS that should have got the default and did not.
     *
     * @param saidByJira what Jira refused; empty for another failure, of which the log tells
     */
    public record Left(Aims register, Optional<String> saidByJira) {}

    /**
     * In every AIMS that follows the default. One in which it fails keeps its model and does not keep the others from theirs: the failure
     * is logged, and the next start tries again.
     *
     * @return those in which it failed
     */
    public List<Left> adoptAllDue() {
        List<Left> left = new ArrayList<>();
        for (Aims one : aims.all()) {
            try {
                if (isFollower(one.id())) {
                    adoptIfDue(one.id());
                }
            } catch (SetupFailure refused) {
                LOG.warn(
                        "Jira refused the default risk model in AIMS {}; the next start tries again",
                        one.id(),
                        refused);
                left.add(new Left(
                        one,
                        Optional.of(Optional.ofNullable(refused.getMessage()).orElse(""))));
            } catch (RuntimeException e) {
                LOG.error(
                        "AIMS {} could not take over the default risk model; the next start tries again", one.id(), e);
                left.add(new Left(one, Optional.empty()));
            }
        }
        return left;
    }
}
