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
import org.jspecify.annotations.Nullable;

/** An approved treatment plan. It has no setters, since it is never changed. */
@Preload
@Table("PLAN_APPROVAL")
public interface PlanApprovalEntity extends RawEntity<Long> {

    String UNIQ_KEY = "UNIQ_KEY";
    String AIMS_ID = "AIMS_ID";
    String NUMBER_NO = "NUMBER_NO";
    String APPROVED_BY = "APPROVED_BY";
    String APPROVED_AT = "APPROVED_AT";
    String COMMENT_TEXT = "COMMENT_TEXT";
    String RISKS = "RISKS";
    String TREATMENTS = "TREATMENTS";
    String PARTS = "PARTS";
    String PREVIOUS_HASH = "PREVIOUS_HASH";
    String PLAN_HASH = "PLAN_HASH";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@code <AIMS>:<number>}: of two who approve at once the database lets one through. */
    @NotNull
    @Unique
    String getUniqKey();

    @NotNull
    @Indexed
    Long getAimsId();

    /** 1 and up. */
    @NotNull
    Integer getNumberNo();

    /** The key of a Jira user. */
    @NotNull
    String getApprovedBy();

    /** For an anonymization only. */
    void setApprovedBy(String userKey);

    /** Milliseconds since 1970 in UTC. */
    @NotNull
    Long getApprovedAt();

    /** Null for none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getCommentText();

    @NotNull
    Integer getRisks();

    @NotNull
    Integer getTreatments();

    @NotNull
    Integer getParts();

    /** Null for the first. */
    @Nullable
    @StringLength(64)
    String getPreviousHash();

    @NotNull
    @StringLength(64)
    String getPlanHash();
}
