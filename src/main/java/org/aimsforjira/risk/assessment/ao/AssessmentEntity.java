package org.aimsforjira.risk.assessment.ao;

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

/** Every assessment of every risk: rows are added, never changed. It has no setters for that reason, but for the key of a person. */
@Preload
@Table("ASSESSMENT")
public interface AssessmentEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@code <AIMS>:<risk>:<number>}: of two writers of the same number the database lets one through. */
    @NotNull
    @Unique
    @StringLength(64)
    String getUniqKey();

    /** {@code <AIMS>:<risk>}. */
    @NotNull
    @Indexed
    @StringLength(64)
    String getRiskRef();

    /** {@code <AIMS>:<key of the risk at that time>}. */
    @NotNull
    @Indexed
    @StringLength(255)
    String getKeyRef();

    @NotNull
    Long getAimsId();

    /** Jira's id of the issue. */
    @NotNull
    Long getRiskId();

    @NotNull
    @StringLength(255)
    String getRiskKey();

    /** 1 and up. */
    @NotNull
    Integer getAssessmentNo();

    /** The key of a Jira user. */
    @NotNull
    @StringLength(255)
    String getMadeBy();

    /** For an anonymization only. */
    void setMadeBy(String userKey);

    /** Milliseconds since 1970 in UTC. */
    @NotNull
    Long getMadeAt();

    /** The key of an {@code Origin}. */
    @NotNull
    @StringLength(16)
    String getOrigin();

    /** Null for none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getWhy();

    /** Null for none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getInputs();

    /** The step; null for not rated. */
    @Nullable
    Integer getLikelihood();

    /** The step; null for not rated. */
    @Nullable
    Integer getSeverity();

    /** The key of the confidence; null for unknown. */
    @Nullable
    @StringLength(16)
    String getConfidence();

    /** A list of {@code {kind, severity, to}} as canonical JSON; null for not rated. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getConsequences();

    /** The step; null for not rated. */
    @Nullable
    Integer getResidualLikelihood();

    /** The step; null for not rated. */
    @Nullable
    Integer getResidualSeverity();

    /** The key of the level; null while it is not rated. */
    @Nullable
    @StringLength(16)
    String getInherentLevel();

    /** The key of the level; null while it is not rated. */
    @Nullable
    @StringLength(16)
    String getResidualLevel();

    @NotNull
    @StringLength(64)
    String getModelVersion();

    /** A list of ids as canonical JSON; null for none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getControls();
}
