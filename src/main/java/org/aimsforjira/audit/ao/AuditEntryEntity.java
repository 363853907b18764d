package org.aimsforjira.audit.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An entry of a chain; never changed and never removed. */
@Preload
@Table("AUDIT_ENTRY")
@Indexes({
    @Index(
            name = "seq",
            methodNames = {"getAimsId", "getSeq"}),
    @Index(
            name = "act",
            methodNames = {"getAimsId", "getAction", "getSeq"}),
    @Index(
            name = "sub",
            methodNames = {"getAimsId", "getSubject", "getSeq"})
})
public interface AuditEntryEntity extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** AIMS and number: a chain cannot fork. */
    @NotNull
    @StringLength(60)
    @Unique
    String getUniqKey();

    @NotNull
    Long getAimsId();

    @NotNull
    Long getSeq();

    @NotNull
    @StringLength(100)
    String getAction();

    @NotNull
    @StringLength(255)
    String getSubject();

    /** Canonical JSON; hashed as it is. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    @NotNull
    @StringLength(64)
    String getPreviousHash();

    @NotNull
    @StringLength(64)
    String getHash();
}
