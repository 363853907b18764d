package org.aimsforjira.inventory.importing.ao;

import java.util.Date;
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

/** An AI system that an import brought, or is about to bring. */
@Preload
@Table("IMPORTED_SYSTEM")
public interface ImportedSystemEntity extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@code <AIMS>:<identity>}: a system is imported into an AIMS once. */
    @NotNull
    @Unique
    @StringLength(100)
    String getUniqKey();

    @Indexed
    @NotNull
    Long getAimsId();

    @NotNull
    @StringLength(64)
    String getIdentity();

    @NotNull
    @StringLength(100)
    String getSource();

    void setSource(String source);

    /** A digest of the source as it is compared. */
    @Indexed
    @NotNull
    @StringLength(64)
    String getSourceKey();

    void setSourceKey(String sourceKey);

    @NotNull
    @StringLength(255)
    String getExternalId();

    void setExternalId(String externalId);

    /** The issue; null while its creation is only intended. */
    @Indexed
    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long issueId);

    /** The digests of the values as imported last, as JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getLastValues();

    void setLastValues(String lastValues);

    /** The file of the last write; null while nothing was written. */
    @Nullable
    @StringLength(255)
    String getFileName();

    void setFileName(@Nullable String fileName);

    @Nullable
    Date getWrittenAt();

    void setWrittenAt(@Nullable Date writtenAt);

    /** The import of a write that was begun and not completed; null if there is none. */
    @Indexed
    @Nullable
    Long getIntentImport();

    void setIntentImport(@Nullable Long intentImport);

    @Nullable
    Integer getIntentRow();

    void setIntentRow(@Nullable Integer intentRow);

    @NotNull
    Boolean isIntentCreation();

    void setIntentCreation(Boolean intentCreation);

    /** The digests that hold once the write is done, as JSON. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getIntentValues();

    void setIntentValues(@Nullable String intentValues);
}
