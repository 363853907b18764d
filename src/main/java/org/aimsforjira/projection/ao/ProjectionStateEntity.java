package org.aimsforjira.projection.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** How the projections of an AIMS are. */
@Preload
@Table("PROJECTION_STATE")
public interface ProjectionStateEntity extends RawEntity<Long> {

    String AIMS_ID = "AIMS_ID";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    Long getAimsId();

    /** How often an event could not be followed. */
    @NotNull
    Long getDoubts();

    void setDoubts(Long doubts);

    /** How many of them the last finished reconcile settled. */
    @NotNull
    Long getSettled();

    void setSettled(Long doubts);

    /** Milliseconds since 1970 in UTC; null before the first reconcile. */
    @Nullable
    Long getStartedAt();

    void setStartedAt(@Nullable Long millis);

    /** Milliseconds since 1970 in UTC; null before the first finished one. */
    @Nullable
    Long getFinishedAt();

    void setFinishedAt(@Nullable Long millis);

    /** How long the last finished one took, in milliseconds. */
    @NotNull
    Long getTookMillis();

    void setTookMillis(Long millis);

    @NotNull
    Integer getDriftRisks();

    void setDriftRisks(Integer count);

    @NotNull
    Integer getDriftTreatments();

    void setDriftTreatments(Integer count);

    @NotNull
    Integer getDriftEvidence();

    void setDriftEvidence(Integer count);

    @NotNull
    Integer getDriftControls();

    void setDriftControls(Integer count);
}
