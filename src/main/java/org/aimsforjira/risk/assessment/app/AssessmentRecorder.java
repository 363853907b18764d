package org.aimsforjira.risk.assessment.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.issues.domain.IssueChanges.Change;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.app.AiRiskReader;
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

/**
 * Adds assessments, each in one transaction with its entry in the audit trail and the end of its draft. Only {@link AssessmentKeeper}
 * calls it, under the lock of the risk.
 *
 * <p>What Jira's options mean, the model and its version are read inside the recording. Another model comes into force inside one too,
 * so that steps, levels and the version that an assessment carries are always of one model.
 */
@Named
public class AssessmentRecorder {

    private final Assessments assessments;
    private final AssessmentDrafts drafts;
    private final AiRiskReader reader;
    private final ModelVersions models;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public AssessmentRecorder(
            Assessments assessments,
            AssessmentDrafts drafts,
            AiRiskReader reader,
            ModelVersions models,
            AuditTrail trail,
            Clock clock) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.reader = reader;
        this.models = models;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The fields were written; nobody said why.
     *
     * @param issue as it was read under the lock of the risk
     * @param edit by whom and when
     * @return the newest assessment then; the one before where the issue says nothing else in the model in force
     */
    Optional<Assessment> fields(AimsId aims, SeenIssue issue, Change edit, Origin origin) {
        return trail.recording(aims, edit.by(), recorder -> {
            Optional<Assessment> before = assessments.latest(aims, issue.id());
            return reader.risk(issue)
                    .filter(risk -> steps(aims).differs(risk, before))
                    .map(risk -> {
                        RiskModel model = models.of(aims);
                        Said said = new Said(risk.rating(), List.of(), risk.residual(), "", "", model.version());
                        return add(recorder, before, assessment(aims, edit, risk, before, origin, said, model));
                    })
                    .or(() -> before);
        });
    }

    /**
     * The draft is in Jira: it becomes an assessment, as sent, with the model that the person saw.
     *
     * @param issue as it was read under the lock of the risk
     * @return the assessment; empty where the issue does not have the ratings of the draft
     */
    Optional<Assessment> completed(AssessmentDraft draft, SeenIssue issue) {
        AimsId aims = draft.aims();
        return trail.recording(
                aims,
                draft.by(),
                recorder -> reader.risk(issue)
                        .filter(risk -> steps(aims).isIn(draft, risk))
                        .map(risk -> {
                            Optional<Assessment> before = assessments.latest(aims, issue.id());
                            RiskModel model =
                                    models.version(aims, draft.modelVersion()).orElseGet(() -> models.of(aims));
                            Said said = new Said(
                                    draft.inherent(),
                                    draft.consequences(),
                                    draft.residual(),
                                    draft.why(),
                                    draft.inputs(),
                                    model.version());
                            Change sent = new Change(draft.by(), clock.now());
                            drafts.remove(aims, issue.id());
                            return add(
                                    recorder, before, assessment(aims, sent, risk, before, Origin.DIALOG, said, model));
                        }));
    }

    /** The draft never came to pass: the person saw an error, and the trail keeps what they wrote. */
    void drop(AssessmentDraft draft) {
        trail.recording(draft.aims(), draft.by(), recorder -> {
            drafts.remove(draft.aims(), draft.riskId());
            recorder.record(AssessmentTrail.DROPPED, draft.riskKey(), AssessmentTrail.dropped(draft));
            return true;
        });
    }

    private Assessment assessment(
            AimsId aims,
            Change edit,
            AiRisk risk,
            Optional<Assessment> before,
            Origin origin,
            Said said,
            RiskModel model) {
        return new Assessment(
                aims,
                risk.id(),
                risk.key(),
                before.map(Assessment::number).orElse(0) + 1,
                edit.by(),
                edit.at(),
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
    }

    private Assessment add(AuditTrail.Recorder recorder, Optional<Assessment> before, Assessment now) {
        assessments.add(now);
        recorder.record(
                AssessmentTrail.ASSESSED,
                now.riskKey(),
                AssessmentTrail.details(before, now, models, steps(now.aims())));
        return now;
    }

    private StepsInForce steps(AimsId aims) {
        return new StepsInForce(models, aims);
    }
}
