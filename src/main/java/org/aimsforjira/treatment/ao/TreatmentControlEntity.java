package org.aimsforjira.treatment.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An issue implements a control in an AIMS. Its progress stands here too, so that the issues of a control are counted by it. */
@Preload
@Table("TREATMENT_CONTROL")
@Indexes(
        @Index(
                name = "ctl",
                methodNames = {"getControlKey", "getProgress"}))
public interface TreatmentControlEntity extends RawEntity<Long> {

    String UNIQ_KEY = "UNIQ_KEY";
    String AIMS_ID = "AIMS_ID";
    String ISSUE_ID = "ISSUE_ID";
    String CONTROL_ID = "CONTROL_ID";
    String CONTROL_KEY = "CONTROL_KEY";
    String PROGRESS = "PROGRESS";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@code <AIMS>:<issue>:<control>}: an issue counts once, whatever the number of risks it treats. */
    @NotNull
    @Unique
    @StringLength(80)
    String getUniqKey();

    @NotNull
    @Indexed
    Long getAimsId();

    /** Jira's id of the issue. */
    @NotNull
    @Indexed
    Long getIssueId();

    @NotNull
    @StringLength(20)
    String getControlId();

    /** {@code <AIMS>:<control>}. */
    @NotNull
    @StringLength(50)
    String getControlKey();

    /** The name of a {@code Progress}. */
    @NotNull
    @StringLength(20)
    String getProgress();

    void setProgress(String progress);
}
