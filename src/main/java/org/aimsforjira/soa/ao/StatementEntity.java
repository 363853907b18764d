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

/** The newest revision of each statement, so that the page reads 38 rows whatever the length of the history. */
@Preload
@Table("SOA_STATEMENT")
public interface StatementEntity extends RawEntity<Long> {

    String UNIQ_KEY = "UNIQ_KEY";
    String AIMS_ID = "AIMS_ID";
    String CONTROL_ID = "CONTROL_ID";
    String VERSION_NO = "VERSION_NO";
    String DECISION = "DECISION";
    String REASONS = "REASONS";
    String JUSTIFICATION = "JUSTIFICATION";
    String SAVED_BY = "SAVED_BY";
    String SAVED_AT = "SAVED_AT";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@code <AIMS>:<control>}: one row for each. */
    @NotNull
    @Unique
    String getUniqKey();

    @NotNull
    @Indexed
    Long getAimsId();

    @NotNull
    @StringLength(20)
    String getControlId();

    /** 1 and up. */
    @NotNull
    Integer getVersionNo();

    void setVersionNo(Integer version);

    /** The name of a {@code Decision}. */
    @NotNull
    @StringLength(20)
    String getDecision();

    void setDecision(String decision);

    /** The names of {@code Reason}s with commas between; null for none, which Oracle makes of an empty text anyway. */
    @Nullable
    String getReasons();

    void setReasons(@Nullable String reasons);

    /** Null for none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getJustification();

    void setJustification(@Nullable String justification);

    /** The key of a Jira user. */
    @NotNull
    String getSavedBy();

    void setSavedBy(String userKey);

    /** Milliseconds since 1970 in UTC: exact on every database. */
    @NotNull
    Long getSavedAt();

    void setSavedAt(Long millis);
}
