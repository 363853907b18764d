package org.aimsforjira.audit.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Where a chain ends; one row for each AIMS. */
@Preload
@Table("AUDIT_HEAD")
public interface AuditHeadEntity extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    Long getAimsId();

    @NotNull
    Long getSeq();

    void setSeq(Long seq);

    @NotNull
    @StringLength(64)
    String getHash();

    void setHash(String hash);

    /** Counts the changes. */
    @NotNull
    Long getVersion();

    void setVersion(Long version);

    /** The actions that occur, one a line, sorted; for the filter of the page. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getActions();

    void setActions(String actions);
}
