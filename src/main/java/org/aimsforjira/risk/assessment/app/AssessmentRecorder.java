package org.aimsforjira.risk.assessment.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.risk.assessment.app.AssessmentRules.Said;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.AssessmentDraft;
import org.aimsforjira.risk.assessment.domain.AssessmentDrafts;
import org.aimsforjira.risk.assessment.domain.Assessments;
import org.aimsforjira.risk.assessment.domain.Origin;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.InherentLevel;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.UserKey;

/**
 * Adds assessments, each in one transaction with its entry in the audit trail and the end of its draft. Only {@link AssessmentKeeper}
 * calls it, under the lock of the risk.
 */
@Named
public class AssessmentRecorder {

    private final Assessments assessments;
    private final AssessmentDrafts drafts;
    private final ModelVersions models;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public AssessmentRecorder(
            Assessments assessments,
            AssessmentDrafts drafts,
            ModelVersions models,
            AuditTrail trail,
            Clock clock) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.models = models;
        this.trail = trail;
        this.clock = clock;
    }

    /** The fields were written; nobody said why. */
    Assessment fields(AimsId aims, AiRisk risk, UserKey by, Origin origin) {
        RiskModel model = models.of(aims);
        return add(
                aims,
                by,
                risk,
                origin,
                new Said(risk.rating(), List.of(), risk.residual(), "", "", model.version()),
                model);
    }

    /** The draft is in Jira: it becomes an assessment, as sent, with the model that the person saw. */
    Assessment completed(AssessmentDraft draft, AiRisk risk) {
        RiskModel model =
                models.version(draft.aims(), draft.modelVersion()).orElseGet(() -> models.of(draft.aims()));
        Said said = new Said(
                draft.inherent(),
                draft.consequences(),
                draft.residual(),
                draft.why(),
                draft.inputs(),
                model.version());
        return add(draft.aims(), draft.by(), risk, Origin.DIALOG, said, model);
    }

    /** The draft never came to pass: the person saw an error, and the trail keeps what they wrote. */
    void drop(AssessmentDraft draft) {
        trail.recording(draft.aims(), draft.by(), recorder -> {
            drafts.remove(draft.aims(), draft.riskId());
            recorder.record(AssessmentTrail.DROPPED, draft.riskKey(), AssessmentTrail.dropped(draft));
            return true;
        });
    }

    private Assessment add(AimsId aims, UserKey by, AiRisk risk, Origin origin, Said said, RiskModel model) {
        return trail.recording(aims, by, recorder -> {
            Optional<Assessment> before = assessments.latest(aims, risk.id());
            Assessment now = new Assessment(
                    aims,
                    risk.id(),
                    risk.key(),
                    before.map(Assessment::number).orElse(0) + 1,
                    by,
                    clock.now(),
                    origin,
                    said.why(),
                    said.inputs(),
                    said.inherent(),
                    said.consequences(),
                    said.residual(),
                    model.assess(said.inherent()).map(InherentLevel::level).map(RiskLevel::key),
                    model.residual(said.residual()).map(RiskLevel::key),
                    said.modelVersion(),
                    risk.controls());
            assessments.add(now);
            if (origin == Origin.DIALOG) {
                drafts.remove(aims, risk.id());
            }
            recorder.record(AssessmentTrail.ASSESSED, risk.key(), AssessmentTrail.details(before, now, models, new StepsInForce(models, aims)));
            return now;
        });
    }
}
