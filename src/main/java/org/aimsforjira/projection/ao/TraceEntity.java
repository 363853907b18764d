package org.aimsforjira.projection.ao;

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

/** An issue has a part in the projections of an AIMS. */
@Preload
@Table("PROJECTION_TRACE")
public interface TraceEntity extends RawEntity<Long> {

    String UNIQ_KEY = "UNIQ_KEY";
    String AIMS_ID = "AIMS_ID";
    String ISSUE_ID = "ISSUE_ID";
    String EVIDENCE_FOR = "EVIDENCE_FOR";
    String EVIDENCE_MARK = "EVIDENCE_MARK";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@code <AIMS>:<issue>}: one row for each. */
    @NotNull
    @Unique
    @StringLength(50)
    String getUniqKey();

    @NotNull
    @Indexed
    Long getAimsId();

    @NotNull
    @Indexed
    Long getIssueId();

    /** Ids of controls with commas between: 38 take 340 characters; null for none. */
    @Nullable
    @StringLength(450)
    String getEvidenceFor();

    void setEvidenceFor(@Nullable String controls);

    /** Null for none. */
    @Nullable
    @StringLength(255)
    String getEvidenceMark();

    void setEvidenceMark(@Nullable String mark);
}
