package org.aimsforjira.risk.assessment.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.issues.domain.IssueChanges.Change;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.risk.app.AiRiskReader;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.AssessmentDraft;
import org.aimsforjira.risk.assessment.domain.AssessmentDrafts;
import org.aimsforjira.risk.assessment.domain.Assessments;
import org.aimsforjira.risk.assessment.domain.Origin;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.UserKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of assessments (ADR 047). However the ratings of a risk came onto its issue, it compares them with the newest
 * assessment and adds one when they differ: the draft of the dialog when they are exactly the draft's, otherwise one without words. An
 * assessment counts in the steps of the model in force, so that nobody assesses anything by publishing another model.
 */
@Named
public class AssessmentKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(AssessmentKeeper.class);

    /** After this time nobody is still at a draft, whatever became of the lock. */
    static final Duration DRAFT_LIFE = Duration.ofHours(1);

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** A lock for each risk would leave a row in Jira's table for each. */
    private static final int LOCKS = 32;

    private static final int BATCH = 100;

    private final SeenIssues issues;
    private final RatingEdits edits;
    private final AiRiskReader reader;
    private final AimsRepository aims;
    private final Assessments assessments;
    private final AssessmentDrafts drafts;
    private final AssessmentRecorder recorder;
    private final ModelVersions versions;
    private final JiraPieces pieces;
    private final ClusterLocks locks;
    private final Clock clock;

    @Inject
    public AssessmentKeeper(
            SeenIssues issues,
            RatingEdits edits,
            AiRiskReader reader,
            AimsRepository aims,
            Assessments assessments,
            AssessmentDrafts drafts,
            AssessmentRecorder recorder,
            ModelVersions versions,
            JiraPieces pieces,
            ClusterLocks locks,
            Clock clock) {
        this.issues = issues;
        this.edits = edits;
        this.reader = reader;
        this.aims = aims;
        this.assessments = assessments;
        this.drafts = drafts;
        this.recorder = recorder;
        this.versions = versions;
        this.pieces = pieces;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Something happened to an issue that may be a risk. Two indexed queries where no rating changed, a third where the newest assessment
     * has another model than the one in force; none for all other issues.
     *
     * @param causedBy who did it, as far as Jira's history does not know better; empty for an anonymous visitor, which stands
     *     for whoever set up the AIMS
     */
    public void keep(SeenIssue issue, Optional<UserKey> causedBy) {
        reader.risk(issue)
                .ifPresent(risk -> aims.ofProject(issue.projectId()).ifPresent(register -> {
                    UserKey by = causedBy.orElse(register.createdBy());
                    boolean news = steps(register).differs(risk, assessments.latest(register.id(), risk.id()))
                            || drafts.of(register.id(), risk.id()).isPresent();
                    if (news) {
                        locked(risk.id(), () -> settled(register, risk.id(), Optional.of(by)));
                    }
                }));
    }

    /** As {@link #reconcile(Aims)}, for every AIMS: one that fails is logged and keeps none of the others from it. */
    public void reconcileAll() {
        aims.all().forEach(register -> tried(register.name(), () -> reconcile(register)));
    }

    /** As {@link #settleDrafts(Aims)}, for every AIMS, in the same way. */
    public void settleAllDrafts() {
        aims.all().forEach(register -> tried(register.name(), () -> settleDrafts(register)));
    }

    /**
     * Looks at every risk of the register, for what happened while nobody listened, and at what crashes left. Two statements for 100
     * risks, and one for the versions of the model. A risk that fails is logged and keeps none of the others from it.
     */
    public void reconcile(Aims register) {
        tried(register.name(), () -> settleDrafts(register));
        StepsInForce steps = steps(register);
        List<AiRisk> batch = new ArrayList<>();
        pieces.issueType(IssueTypeRole.AI_RISK)
                .ifPresent(type -> issues.forEach(register.projectId(), type, issue -> {
                    reader.risk(issue).ifPresent(batch::add);
                    if (batch.size() == BATCH) {
                        reconcile(register, batch, steps);
                        batch.clear();
                    }
                }));
        reconcile(register, batch, steps);
    }

    private void reconcile(Aims register, List<AiRisk> risks, StepsInForce steps) {
        Optional<Map<Long, Assessment>> latest = latest(register, risks);
        risks.forEach(risk -> tried(risk.key(), () -> {
            boolean differs = latest.map(known -> steps.differs(risk, Optional.ofNullable(known.get(risk.id()))))
                    .orElse(true);
            if (differs) {
                locked(risk.id(), () -> settled(register, risk.id(), Optional.empty()));
            }
        }));
    }

    /** Empty where a row of one risk cannot be read: then each is looked at by itself, and only that one fails. */
    private Optional<Map<Long, Assessment>> latest(Aims register, List<AiRisk> risks) {
        try {
            return Optional.of(assessments.latest(
                    register.id(), risks.stream().map(AiRisk::id).toList()));
        } catch (RuntimeException e) {
            LOG.error("Assessments of {} could not be read at once", register.name(), e);
            return Optional.empty();
        }
    }

    private static void tried(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("The assessments of {} could not be looked at", what, e);
        }
    }

    /**
     * Makes the records say what the issue says now, before somebody relies on them. One query where nothing is to be done.
     *
     * @throws IllegalStateException when somebody else is at this risk for too long
     */
    public void settle(Aims register, long riskId) {
        locked(riskId, () -> settled(register, riskId, Optional.empty()));
    }

    /** Completes drafts whose ratings are in Jira, and drops those that never came to pass within {@link #DRAFT_LIFE}. */
    public void settleDrafts(Aims register) {
        for (AssessmentDraft draft : drafts.all(register.id())) {
            tried(
                    draft.riskKey(),
                    () -> locks.ifFree(lock(draft.riskId()), () -> settleDraft(register, draft.riskId())));
        }
    }

    private void settleDraft(Aims register, long riskId) {
        settled(register, riskId, Optional.empty());
        drafts.of(register.id(), riskId)
                .filter(draft -> draft.at().plus(DRAFT_LIFE).isBefore(clock.now()))
                .ifPresent(recorder::drop);
    }

    /** Runs the work while nobody else assesses this risk; re-entrant, since writing Jira leads back here by its event. */
    <T> T locked(long riskId, Supplier<T> work) {
        return locks.holding(lock(riskId), PATIENCE, work);
    }

    private static String lock(long riskId) {
        return "org.aimsforjira.risk.assess." + Math.floorMod(riskId, LOCKS);
    }

    /**
     * Makes the records say what the issue says now, whatever it said when the caller looked. The caller holds the lock.
     *
     * @param by whose doing it is as far as the caller knows; empty for what is found. Whoever Jira's history names comes before
     * @return the newest assessment then; empty for a risk that was never rated
     */
    Optional<Assessment> settled(Aims register, long riskId, Optional<UserKey> by) {
        Optional<SeenIssue> now = issues.unfiltered(riskId)
                .filter(issue -> issue.projectId() == register.projectId() && reader.isRisk(issue));
        if (now.isEmpty()) {
            // Deleted or moved away meanwhile: its history stays as it is.
            return assessments.latest(register.id(), riskId);
        }
        SeenIssue issue = now.get();
        return drafts.of(register.id(), riskId)
                .filter(draft -> by.map(draft.by()::equals).orElse(true))
                .flatMap(draft -> recorder.completed(draft, issue))
                .or(() -> settledFields(register, issue, by));
    }

    private Optional<Assessment> settledFields(Aims register, SeenIssue issue, Optional<UserKey> by) {
        Optional<Assessment> latest = assessments.latest(register.id(), issue.id());
        boolean differs = reader.risk(issue)
                .filter(risk -> steps(register).differs(risk, latest))
                .isPresent();
        if (!differs) {
            return latest;
        }
        Optional<Change> edit = edits.newest(issue.id(), latest, by);
        return recorder.fields(
                register.id(),
                issue,
                edit.orElseGet(() -> new Change(register.createdBy(), clock.now())),
                edit.isPresent() ? Origin.FIELDS : Origin.FOUND);
    }

    /** Drops what an earlier request left; the caller holds the lock, so nobody is at it any more. */
    void dropDraft(AimsId register, long riskId) {
        drafts.of(register, riskId).ifPresent(recorder::drop);
    }

    private StepsInForce steps(Aims register) {
        return new StepsInForce(versions, register.id());
    }
}
