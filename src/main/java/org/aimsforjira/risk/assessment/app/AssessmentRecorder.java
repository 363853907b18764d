package org.aimsforjira.risk.assessment.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.risk.app.AiRiskReader;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.AssessmentDraft;
import org.aimsforjira.risk.assessment.domain.AssessmentDrafts;
import org.aimsforjira.risk.assessment.domain.Assessments;
import org.aimsforjira.risk.assessment.domain.ConsequenceRating;
import org.aimsforjira.risk.assessment.domain.Origin;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.InherentLevel;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModels;
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
    private final AiRiskReader reader;
    private final RiskModels models;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public AssessmentRecorder(
            Assessments assessments,
            AssessmentDrafts drafts,
            AiRiskReader reader,
            RiskModels models,
            AuditTrail trail,
            Clock clock) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.reader = reader;
        this.models = models;
        this.trail = trail;
        this.clock = clock;
    }

    /** The fields were written; nobody said why. */
    Assessment fields(AimsId aims, AiRisk risk, UserKey by, Origin origin) {
        return add(aims, by, risk, origin, "", "", List.of());
    }

    /** The draft is in Jira: it becomes an assessment, as sent. */
    Assessment completed(AssessmentDraft draft, AiRisk risk) {
        return add(draft.aims(), draft.by(), risk, Origin.DIALOG, draft.why(), draft.inputs(), draft.consequences());
    }

    /** The draft never came to pass: the person saw an error, and the trail keeps what they wrote. */
    void drop(AssessmentDraft draft) {
        trail.recording(draft.aims(), draft.by(), recorder -> {
            drafts.remove(draft.aims(), draft.riskId());
            recorder.record(AssessmentTrail.DROPPED, draft.riskKey(), AssessmentTrail.dropped(draft));
            return true;
        });
    }

    private Assessment add(
            AimsId aims,
            UserKey by,
            AiRisk risk,
            Origin origin,
            String why,
            String inputs,
            List<ConsequenceRating> consequences) {
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
                    why,
                    inputs,
                    risk.rating(),
                    consequences,
                    risk.residual(),
                    risk.level().map(InherentLevel::level).map(RiskLevel::key),
                    risk.residualLevel().map(RiskLevel::key),
                    reader.model(risk.projectId()).version(),
                    risk.controls());
            assessments.add(now);
            if (origin == Origin.DIALOG) {
                drafts.remove(aims, risk.id());
            }
            recorder.record(AssessmentTrail.ASSESSED, risk.key(), AssessmentTrail.details(before, now, models));
            return now;
        });
    }
}
