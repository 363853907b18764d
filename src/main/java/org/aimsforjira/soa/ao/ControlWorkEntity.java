package org.aimsforjira.soa.ao;

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

/** What was counted for a control, so that the page reads 38 rows whatever the size of the register. */
@Preload
@Table("CONTROL_WORK")
public interface ControlWorkEntity extends RawEntity<Long> {

    String UNIQ_KEY = "UNIQ_KEY";
    String AIMS_ID = "AIMS_ID";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@code <AIMS>:<control>}: one row for each. */
    @NotNull
    @Unique
    @StringLength(50)
    String getUniqKey();

    @NotNull
    @Indexed
    Long getAimsId();

    @NotNull
    @StringLength(20)
    String getControlId();

    /** How often it came to say something else: 1 and up. */
    @NotNull
    Long getRevisionNo();

    void setRevisionNo(Long revision);

    @NotNull
    Integer getRiskCount();

    void setRiskCount(Integer count);

    @NotNull
    Integer getTodoCount();

    void setTodoCount(Integer count);

    @NotNull
    Integer getDoingCount();

    void setDoingCount(Integer count);

    @NotNull
    Integer getDoneCount();

    void setDoneCount(Integer count);

    @NotNull
    Integer getDroppedCount();

    void setDroppedCount(Integer count);

    @NotNull
    Integer getFoundCount();

    void setFoundCount(Integer count);

    @NotNull
    Integer getPassCount();

    void setPassCount(Integer count);

    /** A day as ISO 8601 writes it; null for none. */
    @Nullable
    @StringLength(10)
    String getNewestDay();

    void setNewestDay(@Nullable String day);

    @NotNull
    Boolean isNewestFails();

    void setNewestFails(Boolean fails);

    /** A day as ISO 8601 writes it; null for none. */
    @Nullable
    @StringLength(10)
    String getEnoughDay();

    void setEnoughDay(@Nullable String day);

    /** Milliseconds since 1970 in UTC. */
    @NotNull
    Long getLookedAt();

    void setLookedAt(Long millis);
}
