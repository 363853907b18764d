package org.aimsforjira.risk.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aimsforjira.risk.domain.ComputedLevels;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.shared.AimsId;

/** Computed levels in Active Objects. */
@Named
public class AoComputedLevels implements ComputedLevels {

    private final ActiveObjects ao;

    @Inject
    public AoComputedLevels(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Computed> of(long issueId) {
        return row(issueId)
                .map(row -> new Computed(
                        issueId,
                        new AimsId(row.getAimsId()),
                        rating(row),
                        Optional.ofNullable(row.getRiskLevel()),
                        row.getModelVersion()));
    }

    @Override
    public void save(Computed computed) {
        RiskLevelEntity row = row(computed.issueId())
                .orElseGet(() -> ao.create(
                        RiskLevelEntity.class,
                        new DBParam("ISSUE_ID", computed.issueId()),
                        new DBParam("AIMS_ID", computed.aims().value()),
                        new DBParam("MODEL_VERSION", computed.modelVersion())));
        row.setAimsId(computed.aims().value());
        row.setLikelihood(computed.inputs().likelihood().orElse(null));
        row.setSeverity(computed.inputs().severity().orElse(null));
        row.setConfidence(computed.inputs().confidence().map(Confidence::key).orElse(null));
        row.setRiskLevel(computed.level().orElse(null));
        row.setModelVersion(computed.modelVersion());
        row.save();
    }

    @Override
    public void forget(long issueId) {
        ao.deleteWithSQL(RiskLevelEntity.class, "ISSUE_ID = ?", issueId);
    }

    /** Streamed: rows are counted as they come, none is kept. */
    @Override
    public Map<Rating, Integer> countByRating(AimsId aims) {
        Map<Rating, Integer> counts = new HashMap<>();
        ao.stream(
                RiskLevelEntity.class,
                Query.select("ID, LIKELIHOOD, SEVERITY, CONFIDENCE").where("AIMS_ID = ?", aims.value()),
                row -> counts.merge(rating(row), 1, Integer::sum));
        return counts;
    }

    @Override
    public Set<Long> issuesOf(AimsId aims) {
        Set<Long> issues = new HashSet<>();
        ao.stream(
                RiskLevelEntity.class,
                Query.select("ID, ISSUE_ID").where("AIMS_ID = ?", aims.value()),
                row -> issues.add(row.getIssueId()));
        return issues;
    }

    private static Rating rating(RiskLevelEntity row) {
        return new Rating(
                Optional.ofNullable(row.getLikelihood()),
                Optional.ofNullable(row.getSeverity()),
                Optional.ofNullable(row.getConfidence()).flatMap(Confidence::of));
    }

    private Optional<RiskLevelEntity> row(long issueId) {
        return Arrays.stream(ao.find(RiskLevelEntity.class, Query.select().where("ISSUE_ID = ?", issueId)))
                .findFirst();
    }
}
