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

/** Whom a token in approved treatment plans stands for. Beside the plans, so that no hash moves when a person gets another key. */
@Preload
@Table("PLAN_PERSON")
public interface PlanPersonEntity extends RawEntity<Long> {

    String UNIQ_KEY = "UNIQ_KEY";
    String AIMS_ID = "AIMS_ID";
    String TOKEN = "TOKEN";
    String USER_KEY = "USER_KEY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@code <AIMS>:<token>}. */
    @NotNull
    @StringLength(60)
    @Unique
    String getUniqKey();

    @NotNull
    @Indexed
    Long getAimsId();

    /** 32 hexadecimal digits. */
    @NotNull
    @StringLength(32)
    String getToken();

    /** The key of a Jira user. */
    @NotNull
    @StringLength(255)
    String getUserKey();

    /** For an anonymization only. */
    void setUserKey(String userKey);
}
