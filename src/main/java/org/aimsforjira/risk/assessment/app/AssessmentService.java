package org.aimsforjira.risk.assessment.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.domain.IssueWriter;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.risk.app.RiskAccess;
import org.aimsforjira.risk.app.RiskAccess.Risk;
import org.aimsforjira.risk.assessment.app.AssessmentRules.Said;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.AssessmentDraft;
import org.aimsforjira.risk.assessment.domain.AssessmentDrafts;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;

/**
 * Assesses a risk by the dialog (ISO/IEC 42001, 6.1.2 and 8.2), though Jira and our tables have no common transaction: 1 store the draft,
 * 2 write the fields in one edit as the person, 3 let {@link AssessmentKeeper} turn the draft into a record. All under the lock of the
 * risk; the event of the edit may do the third step first, and after a crash the reconcile does.
 */
@Named
public class AssessmentService {

    private final RiskAccess access;
    private final AssessmentFields fields;
    private final SeenIssues issues;
    private final IssueWriter writer;
    private final ModelVersions versions;
    private final AssessmentKeeper keeper;
    private final AssessmentDrafts drafts;
    private final AssessmentViews views;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public AssessmentService(
            RiskAccess access,
            AssessmentFields fields,
            SeenIssues issues,
            IssueWriter writer,
            ModelVersions versions,
            AssessmentKeeper keeper,
            AssessmentDrafts drafts,
            AssessmentViews views,
            Transactions transactions,
            Clock clock) {
        this.access = access;
        this.fields = fields;
        this.issues = issues;
        this.writer = writer;
        this.versions = versions;
        this.keeper = keeper;
        this.drafts = drafts;
        this.views = views;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Assesses the risk; the same ratings as before make a new assessment as well. Needs {@link Permission#ASSESS_AI_RISK} and Jira's
     * permission to edit the issue.
     *
     * @return what was saved, or what somebody else saved meanwhile; or {@code permission-missing}, {@code
     *     risk.assessment.edit-not-allowed}, {@code risk.assessment.model-changed}, {@code risk.assessment.unknown}, {@code risk.assessment.not-kept}, {@code
     *     risk.value-unknown}, {@code risk.option-gone}, {@code risk.field-gone}, what {@link AssessmentRules#checked} refuses, or Jira's
     *     own refusal; and then nothing was written
     */
    public Outcome<AssessResult> assess(UserKey user, String key, AssessRisk wanted) {
        return assess(user, key, (risk, latest) -> Outcome.done(wanted), true);
    }

    /** What somebody wishes of a risk, in sight of what it is now. */
    @FunctionalInterface
    interface Wish {
        Outcome<AssessRisk> of(Risk risk, Optional<Assessment> latest);
    }

    /**
     * As {@link #assess(UserKey, String, AssessRisk)}.
     *
     * @param careful whether an assessment that the person has not seen is a conflict
     */
    Outcome<AssessResult> assess(UserKey user, String key, Wish wish, boolean careful) {
        return access.risk(user, key, Permission.ASSESS_AI_RISK)
                .flatMap(found -> keeper.locked(
                        found.risk().id(),
                        // Read again: what was seen before the lock may be gone.
                        () -> access.risk(user, key, Permission.ASSESS_AI_RISK)
                                .flatMap(risk -> assess(user, risk, wish, careful))));
    }

    private Outcome<AssessResult> assess(UserKey user, Risk found, Wish wish, boolean careful) {
        if (!issues.mayEdit(user, found.risk().id())) {
            return Outcome.refused(Refusal.forbidden("risk.assessment.edit-not-allowed"));
        }
        Aims register = found.aims();
        long id = found.risk().id();
        // What a crash left, and what was written in Jira a moment ago and is on its way here, comes first.
        Optional<Assessment> latest = keeper.settled(register, id, Optional.empty());
        keeper.dropDraft(register.id(), id);
        return wish.of(found, latest)
                .flatMap(wanted -> AssessmentRules.inForce(versions.of(register.id()), wanted.model())
                        .flatMap(model -> AssessmentRules.checked(wanted, model, views.words(register)))
                        .flatMap(said -> fields.chosen(found.issue(), said).flatMap(options -> {
                            int newest = latest.map(Assessment::number).orElse(0);
                            if (careful && wanted.basedOn() > newest) {
                                return Outcome.refused(Refusal.invalid("risk.assessment.unknown", wanted.basedOn()));
                            }
                            return careful && wanted.basedOn() < newest
                                    ? Outcome.done(new AssessResult.ChangedMeanwhile(
                                            views.view(register, latest.orElseThrow())))
                                    : write(user, found, said, options);
                        })));
    }

    private Outcome<AssessResult> write(UserKey user, Risk found, Said said, Map<FieldRole, List<Long>> options) {
        Aims register = found.aims();
        long id = found.risk().id();
        AssessmentDraft draft = new AssessmentDraft(
                register.id(),
                id,
                found.risk().key(),
                user,
                clock.now(),
                said.why(),
                said.inputs(),
                said.inherent(),
                said.consequences(),
                said.residual(),
                said.modelVersion());
        return begun(draft).flatMap(model -> written(user, found, options));
    }

    /** Stores the draft. Its options were found by steps, so none of it counts if another model came into force meanwhile. */
    private Outcome<RiskModel> begun(AssessmentDraft draft) {
        return transactions.run(() -> {
            Outcome<RiskModel> still = AssessmentRules.inForce(versions.of(draft.aims()), draft.modelVersion());
            if (still.isDone()) {
                drafts.add(draft);
            }
            return still;
        });
    }

    private Outcome<AssessResult> written(UserKey user, Risk found, Map<FieldRole, List<Long>> options) {
        Aims register = found.aims();
        long id = found.risk().id();
        Optional<Refusal> refused = writer.isChosen(id, options)
                ? Optional.empty()
                : writer.choose(user, id, options).fold(written -> Optional.empty(), Optional::of);
        if (refused.isPresent()) {
            transactions.run(() -> {
                drafts.remove(register.id(), id);
                return true;
            });
            return Outcome.refused(refused.get());
        }
        Optional<Assessment> saved = keeper.settled(register, id, Optional.of(user));
        if (drafts.of(register.id(), id).isPresent() || saved.isEmpty()) {
            keeper.dropDraft(register.id(), id);
            return Outcome.refused(Refusal.conflict("risk.assessment.not-kept"));
        }
        return Outcome.done(new AssessResult.Saved(views.view(register, saved.get())));
    }
}
