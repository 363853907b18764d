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

/** Every save of every statement: rows are added, never changed. It has no setters for that reason. */
@Preload
@Table("SOA_REVISION")
public interface StatementRevisionEntity extends RawEntity<Long> {

    String UNIQ_KEY = "UNIQ_KEY";
    String STATEMENT_KEY = "STATEMENT_KEY";
    String AIMS_ID = "AIMS_ID";
    String VERSION_NO = "VERSION_NO";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@code <AIMS>:<control>:<version>}: of two savers of the same version the database lets one through. */
    @NotNull
    @Unique
    String getUniqKey();

    /** {@code <AIMS>:<control>}. */
    @NotNull
    @Indexed
    String getStatementKey();

    @NotNull
    @Indexed
    Long getAimsId();

    @NotNull
    @StringLength(20)
    String getControlId();

    /** 1 and up. */
    @NotNull
    Integer getVersionNo();

    /** The name of a {@code Decision}. */
    @NotNull
    @StringLength(20)
    String getDecision();

    /** The names of {@code Reason}s with commas between; null for none. */
    @Nullable
    String getReasons();

    /** Null for none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getJustification();

    /** The key of a Jira user. */
    @NotNull
    String getSavedBy();

    /** For an anonymization only. */
    void setSavedBy(String userKey);

    /** Milliseconds since 1970 in UTC. */
    @NotNull
    Long getSavedAt();
}
