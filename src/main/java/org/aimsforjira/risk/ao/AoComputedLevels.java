package org.aimsforjira.risk.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.ComputedLevels;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.shared.AimsId;
import org.jspecify.annotations.Nullable;

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
                        new Placed(inherent(row), Optional.ofNullable(row.getRiskLevel()), cell(row.getInherentCell())),
                        new Placed(
                                residual(row),
                                Optional.ofNullable(row.getResidualLevel()),
                                cell(row.getResidualCell())),
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
        Placed inherent = computed.inherent();
        row.setLikelihood(inherent.rating().likelihood().orElse(null));
        row.setSeverity(inherent.rating().severity().orElse(null));
        row.setConfidence(inherent.rating().confidence().map(Confidence::key).orElse(null));
        row.setRiskLevel(inherent.level().orElse(null));
        row.setInherentCell(key(computed.aims(), inherent));
        Placed residual = computed.residual();
        row.setResidualLikelihood(residual.rating().likelihood().orElse(null));
        row.setResidualSeverity(residual.rating().severity().orElse(null));
        row.setResidualLevel(residual.level().orElse(null));
        row.setResidualCell(key(computed.aims(), residual));
        row.setModelVersion(computed.modelVersion());
        row.save();
    }

    @Override
    public void forget(long issueId) {
        ao.deleteWithSQL(RiskLevelEntity.class, "ISSUE_ID = ?", issueId);
    }

    @Override
    public Map<Cell, Integer> countByCell(AimsId aims, MapKind map, Collection<Cell> cells) {
        String where = (map == MapKind.INHERENT ? "INHERENT_CELL" : "RESIDUAL_CELL") + " = ?";
        Map<Cell, Integer> counts = new HashMap<>();
        for (Cell cell : cells) {
            int count = ao.count(RiskLevelEntity.class, Query.select().where(where, key(aims, cell)));
            if (count > 0) {
                counts.put(cell, count);
            }
        }
        return counts;
    }

    /** Streamed: rows are counted as they come, none is kept. */
    @Override
    public Map<Rating, Integer> countByRating(AimsId aims, MapKind map) {
        boolean inherent = map == MapKind.INHERENT;
        String columns =
                inherent ? "ID, LIKELIHOOD, SEVERITY, CONFIDENCE" : "ID, RESIDUAL_LIKELIHOOD, RESIDUAL_SEVERITY";
        Map<Rating, Integer> counts = new HashMap<>();
        ao.stream(
                RiskLevelEntity.class,
                Query.select(columns).where("AIMS_ID = ?", aims.value()),
                row -> counts.merge(inherent ? inherent(row) : residual(row), 1, Integer::sum));
        return counts;
    }

    private static Rating residual(RiskLevelEntity row) {
        return new Rating(
                Optional.ofNullable(row.getResidualLikelihood()),
                Optional.ofNullable(row.getResidualSeverity()),
                Optional.empty());
    }

    private static Rating inherent(RiskLevelEntity row) {
        return new Rating(
                Optional.ofNullable(row.getLikelihood()),
                Optional.ofNullable(row.getSeverity()),
                Optional.ofNullable(row.getConfidence()).flatMap(Confidence::of));
    }

    @Override
    public int count(AimsId aims) {
        return ao.count(RiskLevelEntity.class, Query.select().where("AIMS_ID = ?", aims.value()));
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

    private static String key(AimsId aims, Cell cell) {
        return aims.value() + ":" + cell;
    }

    private static @Nullable String key(AimsId aims, Placed placed) {
        return placed.cell().map(cell -> key(aims, cell)).orElse(null);
    }

    private static Optional<Cell> cell(@Nullable String key) {
        return Optional.ofNullable(key).flatMap(text -> Cell.of(text.substring(text.indexOf(':') + 1)));
    }

    private Optional<RiskLevelEntity> row(long issueId) {
        return Arrays.stream(ao.find(RiskLevelEntity.class, Query.select().where("ISSUE_ID = ?", issueId)))
                .findFirst();
    }
}
