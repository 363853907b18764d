package org.aimsforjira.risk.model.ao;

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

/** Every published version of every risk model: rows are added, never changed. It has no setters for that reason. */
@Preload
@Table("RISK_MODEL")
public interface RiskModelEntity extends RawEntity<Long> {

    String UNIQ_KEY = "UNIQ_KEY";
    String SCOPE = "SCOPE";
    String NUMBER_NO = "NUMBER_NO";
    String CONTENT = "CONTENT";
    String CONTENT_HASH = "CONTENT_HASH";
    String FROM_DEFAULT = "FROM_DEFAULT";
    String RENAMES = "RENAMES";
    String NOTE = "NOTE";
    String SAVED_BY = "SAVED_BY";
    String SAVED_AT = "SAVED_AT";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@code <scope>:<number>}: of two publishers of the same number the database lets one through. */
    @NotNull
    @Unique
    String getUniqKey();

    /** The id of the AIMS; 0 for the default of all. */
    @NotNull
    @Indexed
    Long getScope();

    /** 2 and up; 1 is the built-in model. */
    @NotNull
    Integer getNumberNo();

    /** Canonical JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    /** SHA-256 of the content in hexadecimal digits. */
    @NotNull
    @StringLength(64)
    String getContentHash();

    /** The number of the default that was taken over; null for a model of the AIMS's own. */
    @Nullable
    Integer getFromDefault();

    /** Whether options of Jira were to be renamed. */
    @NotNull
    Boolean getRenames();

    /** Null for nothing said. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getNote();

    /** The key of a Jira user. */
    @NotNull
    String getSavedBy();

    /** For an anonymization only. */
    void setSavedBy(String userKey);

    /** Milliseconds since 1970 in UTC. */
    @NotNull
    Long getSavedAt();
}
