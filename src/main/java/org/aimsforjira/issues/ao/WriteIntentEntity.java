package org.aimsforjira.issues.ao;

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

/** A change of Jira that was begun. */
@Preload
@Table("WRITE_INTENT")
public interface WriteIntentEntity extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** What the change is known by; chosen by the caller of REST, or by us. */
    @NotNull
    @Unique
    @StringLength(64)
    String getToken();

    @NotNull
    Long getAimsId();

    void setAimsId(Long aimsId);

    @NotNull
    @StringLength(255)
    String getActor();

    void setActor(String actor);

    /** The change and what the trail will say of it, as JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String content);

    /** OPEN, DONE or DROPPED. */
    @Indexed
    @NotNull
    @StringLength(16)
    String getState();

    void setState(String state);

    /** The issue that was written; null while that is not known. */
    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long issueId);

    @NotNull
    Date getBegunAt();

    void setBegunAt(Date begunAt);
}
