package org.aimsforjira.risk.assessment.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An assessment that was sent off and is not recorded yet. */
@Preload
@Table("ASSESSMENT_DRAFT")
public interface AssessmentDraftEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@code <AIMS>:<risk>}: one for each risk. */
    @NotNull
    @Unique
    @StringLength(64)
    String getRiskRef();

    @NotNull
    @Indexed
    Long getAimsId();

    /** Jira's id of the issue. */
    @NotNull
    Long getRiskId();

    @NotNull
    @StringLength(255)
    String getRiskKey();

    /** The key of a Jira user. */
    @NotNull
    @StringLength(255)
    String getMadeBy();

    /** For an anonymization only. */
    void setMadeBy(String userKey);

    /** Milliseconds since 1970 in UTC. */
    @NotNull
    Long getMadeAt();

    /** Ratings and words as canonical JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();
}
