package org.aimsforjira.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.issues.domain.IssueDraft;
import org.aimsforjira.issues.domain.IssueWriter;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.assessment.app.AssessmentFields;
import org.aimsforjira.risk.assessment.app.AssessmentKeeper;
import org.aimsforjira.risk.assessment.app.AssessmentQueries;
import org.aimsforjira.risk.assessment.app.AssessmentRecorder;
import org.aimsforjira.risk.assessment.app.AssessmentService;
import org.aimsforjira.risk.assessment.app.AssessmentViews;
import org.aimsforjira.risk.assessment.app.BulkAssessment;
import org.aimsforjira.risk.assessment.app.PastModels;
import org.aimsforjira.risk.assessment.app.RatingEdits;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.model.app.ModelTexts;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.setup.jira.OptionFile;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;

/** A register whose risks are assessed: a node can die at any step, and Jira can tell of each edit at once, as it does. */
public final class AssessmentWorld {
    public final RiskWorld world = new RiskWorld();
    public final Deaths deaths = world.world.deaths;
    public final InMemoryAssessments assessments = new InMemoryAssessments();
    public final InMemoryAssessmentDrafts drafts = new InMemoryAssessmentDrafts(deaths);
    public final FakePeople people = new FakePeople();
    public final UserKey other = people.add("JIRAUSER9", "Olga Other");
    public final AssessmentKeeper keeper;
    public final AssessmentService service;
    public final AssessmentQueries queries;
    public final BulkAssessment bulk;
    public final SeenIssue risk = world.risk("AIMS-7", "Bias");
    private boolean telling;
    private Runnable meanwhile = () -> {};
    private Runnable beforeDraft = () -> {};

    public AssessmentWorld() {
        world.permissions.grant(other, RiskWorld.REGISTER, Permission.VIEW_AIMS, Permission.ASSESS_AI_RISK);
        AssessmentRecorder recorder = new AssessmentRecorder(
                assessments, drafts, world.reader, world.models, new MortalTrail(), world.world.clock);
        keeper = new AssessmentKeeper(
                world.issues,
                new RatingEdits(world.issues, world.world.clock),
                world.reader,
                world.aimsRepository,
                assessments,
                drafts,
                recorder,
                world.models,
                world.pieces,
                world.world.locks,
                world.world.clock);
        AssessmentViews views = new AssessmentViews(
                new PastModels(world.models, new ModelTexts(world.pieces, new OptionFile(new JsonControlCatalogue()))),
                world.pieces,
                people);
        service = new AssessmentService(
                world.riskAccess,
                new AssessmentFields(world.options, world.pieces),
                world.issues,
                new TellingWriter(),
                world.models,
                keeper,
                drafts,
                views,
                new LateTransactions(),
                world.world.clock);
        queries = new AssessmentQueries(
                world.access, world.riskAccess, world.issues, world.reader, assessments, world.models, views);
        bulk = new BulkAssessment(world.access, world.riskAccess, world.models, service);
    }

    /** From now on an edit of the service is heard at once, before the service goes on. */
    public void tellOfEdits() {
        telling = true;
    }

    /** Somebody else does this just before the next recording gets the lock of the audit trail. */
    public void justBeforeRecording(Runnable work) {
        meanwhile = work;
    }

    /** Somebody else does this just before the service stores its draft. */
    public void justBeforeDraft(Runnable work) {
        beforeDraft = work;
    }

    /** Somebody writes fields in Jira, and we hear of it. */
    public void edit(UserKey user, Map<FieldRole, Long> fields) {
        fields.forEach((role, option) -> world.issues.set(risk.id(), role, option));
        hear(user);
    }

    /** Jira tells that the risk changed. */
    public void hear(UserKey user) {
        keeper.keep(world.issues.unfiltered(risk.id()).orElseThrow(), Optional.of(user));
    }

    /** The newest first. */
    public List<Assessment> history() {
        return assessments
                .ofRisk(world.aims.id(), risk.id(), new Page.Request(0, 100))
                .items();
    }

    private final class MortalTrail implements AuditTrail {
        @Override
        public <T> T recording(AimsId aims, UserKey actor, Change<T> change) {
            deaths.step();
            meanwhile.run();
            meanwhile = () -> {};
            T result = world.trail.recording(aims, actor, change);
            deaths.step();
            return result;
        }
    }

    private final class LateTransactions implements Transactions {
        private final Transactions inMemory = new InMemoryTransactions();

        @Override
        public <T> T run(Supplier<T> work) {
            beforeDraft.run();
            return inMemory.run(work);
        }

        @Override
        public boolean isOpen() {
            return inMemory.isOpen();
        }

        @Override
        public void afterCommit(Runnable work) {
            inMemory.afterCommit(work);
        }
    }

    private final class TellingWriter implements IssueWriter {
        @Override
        public Outcome<Written> choose(UserKey actor, long issueId, Map<FieldRole, List<Long>> options) {
            Outcome<Written> written = world.issues.choose(actor, issueId, options);
            if (telling && written.isDone()) {
                hear(actor);
            }
            return written;
        }

        @Override
        public Outcome<Written> create(UserKey actor, IssueDraft draft, String token) {
            return world.issues.create(actor, draft, token);
        }

        @Override
        public Optional<Written> createdWith(String token) {
            return world.issues.createdWith(token);
        }

        @Override
        public void link(UserKey actor, LinkTypeRole type, long source, long destination) {
            world.issues.link(actor, type, source, destination);
        }

        @Override
        public void unlink(UserKey actor, LinkTypeRole type, long source, long destination) {
            world.issues.unlink(actor, type, source, destination);
        }

        @Override
        public boolean isLinked(LinkTypeRole type, long source, long destination) {
            return world.issues.isLinked(type, source, destination);
        }

        @Override
        public boolean isChosen(long issueId, Map<FieldRole, List<Long>> options) {
            return world.issues.isChosen(issueId, options);
        }

        @Override
        public void compute(UserKey causedBy, long issueId, Map<FieldRole, Optional<Long>> options) {
            world.issues.compute(causedBy, issueId, options);
        }

        @Override
        public Optional<String> key(long issueId) {
            return world.issues.key(issueId);
        }
    }
}
