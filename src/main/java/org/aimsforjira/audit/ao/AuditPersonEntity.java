package org.aimsforjira.audit.ao;

import java.util.Date;
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
import org.jspecify.annotations.Nullable;

/** Whom a hash in a chain stands for; key, name and salt are emptied when the person is erased. */
@Preload
@Table("AUDIT_PERSON")
@Indexes(
        @Index(
                name = "usr",
                methodNames = {"getUserKey", "getAimsId"}))
public interface AuditPersonEntity extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** AIMS and hash. */
    @NotNull
    @StringLength(90)
    @Unique
    String getUniqKey();

    @NotNull
    Long getAimsId();

    @NotNull
    @StringLength(64)
    String getHash();

    @Nullable
    @StringLength(255)
    String getUserKey();

    void setUserKey(@Nullable String userKey);

    @Nullable
    @StringLength(255)
    String getDisplayName();

    void setDisplayName(@Nullable String displayName);

    @Nullable
    @StringLength(64)
    String getSalt();

    void setSalt(@Nullable String salt);

    @Nullable
    Date getErasedAt();

    void setErasedAt(@Nullable Date erasedAt);
}
