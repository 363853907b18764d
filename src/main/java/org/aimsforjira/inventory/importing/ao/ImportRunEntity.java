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
import org.jspecify.annotations.Nullable;

/** An import. */
@Preload
@Table("IMPORT_RUN")
public interface ImportRunEntity extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @Indexed
    @NotNull
    Long getAimsId();

    @NotNull
    Long getProjectId();

    @NotNull
    @StringLength(255)
    String getFileName();

    /** Where the file lies; null once it was deleted. */
    @Nullable
    @StringLength(100)
    String getFileRef();

    void setFileRef(@Nullable String fileRef);

    /** SHA-256, hexadecimal. */
    @NotNull
    @StringLength(64)
    String getFileDigest();

    @NotNull
    Long getFileBytes();

    /** Equal for files with the same headings. */
    @Indexed
    @NotNull
    @StringLength(64)
    String getHeadings();

    /** The shape of the file, as JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getShape();

    /** The source of the mapping; null until one is decided. */
    @Nullable
    @StringLength(100)
    String getSource();

    void setSource(@Nullable String source);

    /** The mapping, as JSON; null until one is decided. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getMapping();

    void setMapping(@Nullable String mapping);

    /** Counts the changes a person made to the mapping. */
    @NotNull
    Integer getEdition();

    void setEdition(Integer edition);

    @Indexed
    @NotNull
    @StringLength(32)
    String getState();

    void setState(String state);

    /** Whether a job was asked for and has not begun. */
    @NotNull
    Boolean isWaiting();

    void setWaiting(Boolean waiting);

    /** Whether a person asked the job to end. */
    @NotNull
    Boolean isCancelling();

    void setCancelling(Boolean cancelling);

    @NotNull
    @StringLength(255)
    String getUploadedBy();

    /** For an anonymization only. */
    void setUploadedBy(String userKey);

    @NotNull
    Date getUploadedAt();

    /** The key of the person as whom issues are written. */
    @Nullable
    @StringLength(255)
    String getRunBy();

    void setRunBy(@Nullable String runBy);

    @Nullable
    Date getStartedAt();

    void setStartedAt(@Nullable Date startedAt);

    @Nullable
    Date getEndedAt();

    void setEndedAt(@Nullable Date endedAt);

    /** How many rows are done, in the order of the file. */
    @NotNull
    Integer getRowsDone();

    void setRowsDone(Integer rowsDone);

    /** The counts, for example {@code CREATE=12;live=3}. */
    @Nullable
    @StringLength(255)
    String getTally();

    void setTally(@Nullable String tally);

    /** Why it stopped, as JSON. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getStopReason();

    void setStopReason(@Nullable String stopReason);
}
