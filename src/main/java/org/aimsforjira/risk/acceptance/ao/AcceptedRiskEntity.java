package org.aimsforjira.risk.acceptance.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A risk that was accepted: which acceptance is the newest, and whether anybody has to look at it. Follows from the other two tables. */
@Preload
@Table("ACCEPTED_RISK")
public interface AcceptedRiskEntity extends RawEntity<Long> {

    String RISK_ID = "RISK_ID";
    String WATCHED = "WATCHED";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    Long getRiskId();

    /** The number of its newest acceptance. */
    @NotNull
    Integer getNewestNo();

    void setNewestNo(Integer number);

    /** Whether that one is neither revoked nor known to be stale. */
    @Indexed
    @NotNull
    Boolean isWatched();

    void setWatched(Boolean watched);
}
