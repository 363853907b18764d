package org.aimsforjira.risk.model.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** How far the levels of an AIMS have followed its newest model. A row for each AIMS that published one. */
@Preload
@Table("RISK_LEVEL_RUN")
public interface LevelRunEntity extends RawEntity<Long> {

    String AIMS_ID = "AIMS_ID";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    Long getAimsId();

    @NotNull
    @StringLength(64)
    String getModelVersion();

    void setModelVersion(String version);

    /** The key of a Jira user. */
    @NotNull
    String getStartedBy();

    void setStartedBy(String userKey);

    @NotNull
    Integer getDoneNo();

    void setDoneNo(Integer done);

    @NotNull
    Integer getFailedNo();

    void setFailedNo(Integer failed);

    @NotNull
    Integer getTotalNo();

    void setTotalNo(Integer total);

    /** Milliseconds since 1970 in UTC; null while it is not at its end. */
    @Nullable
    Long getFinishedAt();

    void setFinishedAt(@Nullable Long millis);
}
