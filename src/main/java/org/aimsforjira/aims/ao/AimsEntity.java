package org.aimsforjira.aims.ao;

import java.util.Date;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An AIMS; one row for each register project. */
@Preload
@Table("AIMS")
public interface AimsEntity extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    Long getProjectId();

    @NotNull
    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    /** An IANA zone, for example {@code Europe/Berlin}. */
    @NotNull
    @StringLength(64)
    String getTimeZone();

    void setTimeZone(String timeZone);

    @NotNull
    @StringLength(255)
    String getCreatedBy();

    /** For an anonymization only. */
    void setCreatedBy(String userKey);

    @NotNull
    Date getCreatedAt();
}
