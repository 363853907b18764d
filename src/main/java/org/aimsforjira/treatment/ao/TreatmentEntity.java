package org.aimsforjira.treatment.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An issue treats a risk of an AIMS. */
@Preload
@Table("TREATMENT")
public interface TreatmentEntity extends RawEntity<Long> {

    String UNIQ_KEY = "UNIQ_KEY";
    String AIMS_ID = "AIMS_ID";
    String RISK_ID = "RISK_ID";
    String ISSUE_ID = "ISSUE_ID";
    String PROGRESS = "PROGRESS";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@code <AIMS>:<risk>:<issue>}: two links between the same two issues are one treatment. */
    @NotNull
    @Unique
    @StringLength(80)
    String getUniqKey();

    @NotNull
    @Indexed
    Long getAimsId();

    /** Jira's id of the risk. */
    @NotNull
    @Indexed
    Long getRiskId();

    /** Jira's id of the issue that treats it. */
    @NotNull
    @Indexed
    Long getIssueId();

    /** The name of a {@code Progress}. */
    @NotNull
    @StringLength(20)
    String getProgress();

    void setProgress(String progress);
}
