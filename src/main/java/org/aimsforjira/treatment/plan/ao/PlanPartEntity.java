package org.aimsforjira.treatment.plan.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A part of an approved treatment plan. It has no setters, since it is never changed. */
@Preload
@Table("PLAN_PART")
public interface PlanPartEntity extends RawEntity<Long> {

    String UNIQ_KEY = "UNIQ_KEY";
    String PLAN_KEY = "PLAN_KEY";
    String PLACE = "PLACE";
    String FIRST_RISK = "FIRST_RISK";
    String LAST_RISK = "LAST_RISK";
    String FROM_RISK = "FROM_RISK";
    String TO_RISK = "TO_RISK";
    String CONTENT = "CONTENT";
    String PART_HASH = "PART_HASH";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@code <AIMS>:<number>:<place>}. */
    @NotNull
    @Unique
    String getUniqKey();

    /** {@code <AIMS>:<number>}. */
    @NotNull
    @Indexed
    String getPlanKey();

    /** From 0. */
    @NotNull
    Integer getPlace();

    /** Jira's id of the first risk in it. */
    @NotNull
    Long getFirstRisk();

    /** Jira's id of the last risk in it. */
    @NotNull
    Long getLastRisk();

    /** Which risk of the plan the first one is, from 0. */
    @NotNull
    Integer getFromRisk();

    /** Which risk of the plan the last one is. */
    @NotNull
    Integer getToRisk();

    /** Canonical JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    @NotNull
    @StringLength(64)
    String getPartHash();
}
