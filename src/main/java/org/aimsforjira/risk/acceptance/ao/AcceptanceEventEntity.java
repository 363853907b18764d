package org.aimsforjira.risk.acceptance.ao;

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

/** What happened to an acceptance: rows are added, never changed. It has no setters for that reason. */
@Preload
@Table("ACCEPTANCE_EVENT")
public interface AcceptanceEventEntity extends RawEntity<Long> {

    String UNIQ_KEY = "UNIQ_KEY";
    String RISK_ID = "RISK_ID";
    String ACCEPTANCE_KEY = "ACCEPTANCE_KEY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@code <risk>:<number>:<kind>}: each kind once. */
    @NotNull
    @Unique
    @StringLength(60)
    String getUniqKey();

    /** {@code <risk>:<number>}. */
    @NotNull
    @Indexed
    @StringLength(40)
    String getAcceptanceKey();

    @NotNull
    @Indexed
    Long getRiskId();

    @NotNull
    Integer getAcceptanceNo();

    /** The name of an {@code AcceptanceEvent.Kind}. */
    @NotNull
    @StringLength(20)
    String getEventKind();

    /** The key of a Jira user. */
    @NotNull
    String getDoneBy();

    /** For an anonymization only. */
    void setDoneBy(String userKey);

    /** Milliseconds since 1970 in UTC. */
    @NotNull
    Long getDoneAt();

    /** Null for none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getReason();

    /** A list as canonical JSON; null for none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getCauses();
}
