package org.aimsforjira.risk.assessment.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.Assessments;
import org.aimsforjira.risk.assessment.domain.Origin;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.CanonicalJson;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.UserKey;

/** Assessments in Active Objects. */
@Named
public class AoAssessments implements Assessments {

    /** As many as a statement of every database takes. */
    private static final int AT_ONCE = 500;

    private final ActiveObjects ao;

    @Inject
    public AoAssessments(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    static String ref(AimsId aims, long riskId) {
        return aims.value() + ":" + riskId;
    }

    @Override
    public Optional<Assessment> latest(AimsId aims, long riskId) {
        return found(Query.select()
                        .where("RISK_REF = ?", ref(aims, riskId))
                        .order("ASSESSMENT_NO DESC")
                        .limit(1))
                .stream()
                .findFirst();
    }

    /** Two statements for 500 risks: the rows without their texts, of which each risk has few, then the newest of each. */
    @Override
    public Map<Long, Assessment> latest(AimsId aims, Collection<Long> riskIds) {
        Map<Long, Assessment> latest = new HashMap<>();
        List<Long> all = riskIds.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            List<Long> newest = newest(aims, some);
            if (!newest.isEmpty()) {
                found(Query.select().where(in("ID", newest.size()), newest.toArray()))
                        .forEach(one -> latest.put(one.riskId(), one));
            }
        }
        return latest;
    }

    private List<Long> newest(AimsId aims, List<Long> riskIds) {
        Map<Long, Integer> numbers = new HashMap<>();
        Map<Long, Long> rows = new HashMap<>();
        ao.stream(
                AssessmentEntity.class,
                Query.select("ID, RISK_ID, ASSESSMENT_NO")
                        .where(
                                in("RISK_REF", riskIds.size()),
                                riskIds.stream().map(id -> ref(aims, id)).toArray()),
                row -> {
                    if (numbers.merge(row.getRiskId(), row.getAssessmentNo(), Math::max)
                            .equals(row.getAssessmentNo())) {
                        rows.put(row.getRiskId(), row.getID());
                    }
                });
        return new ArrayList<>(rows.values());
    }

    private static String in(String column, int count) {
        return column + " IN (" + "?,".repeat(count - 1) + "?)";
    }

    @Override
    public Optional<Assessment> get(AimsId aims, long riskId, int number) {
        return found(Query.select().where("UNIQ_KEY = ?", ref(aims, riskId) + ":" + number)).stream()
                .findFirst();
    }

    @Override
    public Page<Assessment> ofRisk(AimsId aims, long riskId, Page.Request page) {
        String ref = ref(aims, riskId);
        int total = ao.count(AssessmentEntity.class, Query.select().where("RISK_REF = ?", ref));
        List<Assessment> items = found(Query.select()
                .where("RISK_REF = ?", ref)
                .order("ASSESSMENT_NO DESC")
                .limit(page.limit())
                .offset(page.offset()));
        return new Page<>(items, page.offset(), page.limit(), total);
    }

    @Override
    public Optional<Long> riskWithKey(AimsId aims, String riskKey) {
        return found(Query.select()
                        .where("KEY_REF = ?", keyRef(aims, riskKey))
                        .order("ID DESC")
                        .limit(1))
                .stream()
                .findFirst()
                .map(Assessment::riskId);
    }

    private static String keyRef(AimsId aims, String riskKey) {
        return aims.value() + ":" + riskKey;
    }

    @Override
    public void add(Assessment one) {
        Map<String, Object> row = new HashMap<>();
        String ref = ref(one.aims(), one.riskId());
        row.put("UNIQ_KEY", ref + ":" + one.number());
        row.put("RISK_REF", ref);
        row.put("KEY_REF", keyRef(one.aims(), one.riskKey()));
        row.put("AIMS_ID", one.aims().value());
        row.put("RISK_ID", one.riskId());
        row.put("RISK_KEY", one.riskKey());
        row.put("ASSESSMENT_NO", one.number());
        row.put("MADE_BY", one.by().value());
        row.put("MADE_AT", one.at().toEpochMilli());
        row.put("ORIGIN", one.origin().key());
        row.put("MODEL_VERSION", one.modelVersion());
        putText(row, "WHY", one.why());
        putText(row, "INPUTS", one.inputs());
        one.inherent().likelihood().ifPresent(step -> row.put("LIKELIHOOD", step));
        one.inherent().severity().ifPresent(step -> row.put("SEVERITY", step));
        one.inherent().confidence().ifPresent(sure -> row.put("CONFIDENCE", sure.key()));
        one.residual().likelihood().ifPresent(step -> row.put("RESIDUAL_LIKELIHOOD", step));
        one.residual().severity().ifPresent(step -> row.put("RESIDUAL_SEVERITY", step));
        one.inherentLevel().ifPresent(level -> row.put("INHERENT_LEVEL", level));
        one.residualLevel().ifPresent(level -> row.put("RESIDUAL_LEVEL", level));
        if (one.hasConsequences()) {
            row.put("CONSEQUENCES", Written.consequences(one.consequences()));
        }
        if (!one.controls().isEmpty()) {
            row.put("CONTROLS", Written.controls(one.controls()));
        }
        ao.create(AssessmentEntity.class, row);
    }

    private static void putText(Map<String, Object> row, String column, String text) {
        if (!text.isEmpty()) {
            row.put(column, text);
        }
    }

    private List<Assessment> found(Query query) {
        return Arrays.stream(ao.find(AssessmentEntity.class, query))
                .map(AoAssessments::assessment)
                .toList();
    }

    private static Assessment assessment(AssessmentEntity row) {
        return new Assessment(
                new AimsId(row.getAimsId()),
                row.getRiskId(),
                row.getRiskKey(),
                row.getAssessmentNo(),
                new UserKey(row.getMadeBy()),
                Instant.ofEpochMilli(row.getMadeAt()),
                Origin.of(row.getOrigin()).orElseThrow(),
                Optional.ofNullable(row.getWhy()).orElse(""),
                Optional.ofNullable(row.getInputs()).orElse(""),
                new Rating(
                        Optional.ofNullable(row.getLikelihood()),
                        Optional.ofNullable(row.getSeverity()),
                        Optional.ofNullable(row.getConfidence()).flatMap(Confidence::of)),
                Optional.ofNullable(row.getConsequences())
                        .map(CanonicalJson::read)
                        .map(Written::consequences)
                        .orElse(List.of()),
                new Rating(
                        Optional.ofNullable(row.getResidualLikelihood()),
                        Optional.ofNullable(row.getResidualSeverity()),
                        Optional.empty()),
                Optional.ofNullable(row.getInherentLevel()),
                Optional.ofNullable(row.getResidualLevel()),
                row.getModelVersion(),
                Written.controls(row.getControls()));
    }
}
