package org.aimsforjira.risk.assessment.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aimsforjira.risk.assessment.domain.AssessmentDraft;
import org.aimsforjira.risk.assessment.domain.AssessmentDrafts;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.CanonicalJson;
import org.aimsforjira.shared.UserKey;

/** Drafts in Active Objects. */
@Named
public class AoAssessmentDrafts implements AssessmentDrafts {

    private final ActiveObjects ao;

    @Inject
    public AoAssessmentDrafts(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<AssessmentDraft> of(AimsId aims, long riskId) {
        return found(Query.select().where("RISK_REF = ?", AoAssessments.ref(aims, riskId))).stream()
                .findFirst();
    }

    @Override
    public List<AssessmentDraft> all(AimsId aims) {
        return found(Query.select().where("AIMS_ID = ?", aims.value()).order("ID"));
    }

    @Override
    public void add(AssessmentDraft draft) {
        ao.create(
                AssessmentDraftEntity.class,
                new DBParam("RISK_REF", AoAssessments.ref(draft.aims(), draft.riskId())),
                new DBParam("AIMS_ID", draft.aims().value()),
                new DBParam("RISK_ID", draft.riskId()),
                new DBParam("RISK_KEY", draft.riskKey()),
                new DBParam("MADE_BY", draft.by().value()),
                new DBParam("MADE_AT", draft.at().toEpochMilli()),
                new DBParam("CONTENT", content(draft)));
    }

    @Override
    public void remove(AimsId aims, long riskId) {
        ao.deleteWithSQL(AssessmentDraftEntity.class, "RISK_REF = ?", AoAssessments.ref(aims, riskId));
    }

    private List<AssessmentDraft> found(Query query) {
        return Arrays.stream(ao.find(AssessmentDraftEntity.class, query))
                .map(AoAssessmentDrafts::draft)
                .toList();
    }

    private static String content(AssessmentDraft draft) {
        return CanonicalJson.write(Map.of(
                "why", draft.why(),
                "inputs", draft.inputs(),
                "inherent", Written.plain(draft.inherent()),
                "consequences", Written.plain(draft.consequences()),
                "residual", Written.plain(draft.residual()),
                "model", draft.modelVersion()));
    }

    private static AssessmentDraft draft(AssessmentDraftEntity row) {
        Map<?, ?> content = (Map<?, ?>) Objects.requireNonNull(CanonicalJson.read(row.getContent()));
        return new AssessmentDraft(
                new AimsId(row.getAimsId()),
                row.getRiskId(),
                row.getRiskKey(),
                new UserKey(row.getMadeBy()),
                Instant.ofEpochMilli(row.getMadeAt()),
                String.valueOf(content.get("why")),
                String.valueOf(content.get("inputs")),
                Written.rating(content.get("inherent")),
                Written.consequences(content.get("consequences")),
                Written.rating(content.get("residual")),
                String.valueOf(content.get("model")));
    }
}
