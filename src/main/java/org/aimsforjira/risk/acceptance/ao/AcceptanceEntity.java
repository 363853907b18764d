package org.aimsforjira.risk.acceptance.ao;

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

/** Every acceptance of every risk: rows are added, never changed. It has no setters for that reason. */
@Preload
@Table("ACCEPTANCE")
public interface AcceptanceEntity extends RawEntity<Long> {

    String UNIQ_KEY = "UNIQ_KEY";
    String RISK_ID = "RISK_ID";
    String KEY_REF = "KEY_REF";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@code <risk>:<number>}: of two who accept at once the database lets one through. */
    @NotNull
    @Unique
    @StringLength(40)
    String getUniqKey();

    @NotNull
    @Indexed
    Long getAimsId();

    @NotNull
    @Indexed
    Long getRiskId();

    /** The key of the risk at that time. */
    @NotNull
    String getRiskKey();

    /** {@code <AIMS>:<key of the risk>}, to find the acceptances of a risk that is gone. */
    @NotNull
    @Indexed
    String getKeyRef();

    /** 1 and up. */
    @NotNull
    Integer getAcceptanceNo();

    /** The key of a Jira user. */
    @NotNull
    String getAcceptedBy();

    /** For an anonymization only. */
    void setAcceptedBy(String userKey);

    /** Milliseconds since 1970 in UTC. */
    @NotNull
    Long getAcceptedAt();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getRationale();

    /** Null for none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getConditions();

    /** A day as ISO 8601 has it. */
    @NotNull
    @StringLength(10)
    String getExpiresOn();

    /** The number of the acceptance that it renews; null for none. */
    @Nullable
    Integer getRenewsNo();

    /** The number of the assessment that it rests on. */
    @NotNull
    Integer getAssessmentNo();

    /** What it rests on besides, as canonical JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getFacts();

    /** SHA-256 in hexadecimal digits. */
    @NotNull
    @StringLength(64)
    String getDigest();
}
