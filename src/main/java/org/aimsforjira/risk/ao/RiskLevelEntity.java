package org.aimsforjira.risk.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What the level of a risk was computed from last. */
@Preload
@Table("RISK_LEVEL")
public interface RiskLevelEntity extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    Long getIssueId();

    @Indexed
    @NotNull
    Long getAimsId();

    void setAimsId(Long aimsId);

    /** The step of the likelihood; null for not rated. */
    @Nullable
    Integer getLikelihood();

    void setLikelihood(@Nullable Integer likelihood);

    /** The step of the severity; null for not rated. */
    @Nullable
    Integer getSeverity();

    void setSeverity(@Nullable Integer severity);

    /** The key of the confidence; null for unknown. */
    @Nullable
    @StringLength(16)
    String getConfidence();

    void setConfidence(@Nullable String confidence);

    /** The key of the level; null while it is not rated. */
    @Nullable
    @StringLength(16)
    String getRiskLevel();

    void setRiskLevel(@Nullable String riskLevel);

    /** {@code <AIMS>:<likelihood as it counts>-<severity>}, so that a cell is counted over its index alone; null while it is not rated. */
    @Indexed
    @Nullable
    @StringLength(30)
    String getInherentCell();

    void setInherentCell(@Nullable String cell);

    /** The step of the likelihood after treatment; null for not rated. */
    @Nullable
    Integer getResidualLikelihood();

    void setResidualLikelihood(@Nullable Integer likelihood);

    /** The step of the severity after treatment; null for not rated. */
    @Nullable
    Integer getResidualSeverity();

    void setResidualSeverity(@Nullable Integer severity);

    /** The key of the level after treatment; null while it is not rated. */
    @Nullable
    @StringLength(16)
    String getResidualLevel();

    void setResidualLevel(@Nullable String residualLevel);

    /** As the inherent cell. */
    @Indexed
    @Nullable
    @StringLength(30)
    String getResidualCell();

    void setResidualCell(@Nullable String cell);

    @NotNull
    @StringLength(64)
    String getModelVersion();

    void setModelVersion(String modelVersion);
}
