package org.aimsforjira.risk.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A risk of an AIMS has selected a control. Rows are added and deleted, never changed. */
@Preload
@Table("RISK_CONTROL")
public interface RiskControlEntity extends RawEntity<Long> {

    String UNIQ_KEY = "UNIQ_KEY";
    String AIMS_ID = "AIMS_ID";
    String RISK_ID = "RISK_ID";
    String CONTROL_ID = "CONTROL_ID";
    String CONTROL_KEY = "CONTROL_KEY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@code <AIMS>:<risk>:<control>}: an event that comes twice cannot make two rows. */
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
    Long getRiskId();

    @NotNull
    @StringLength(20)
    String getControlId();

    /** {@code <AIMS>:<control>}. */
    @NotNull
    @Indexed
    @StringLength(50)
    String getControlKey();
}
