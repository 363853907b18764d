package org.aimsforjira.risk.register.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A saved view of a risk register. */
@Preload
@Table("RISK_VIEW")
public interface RiskViewEntity extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @Indexed
    @NotNull
    Long getAimsId();

    /** Jira's key of the user. */
    @Indexed
    @NotNull
    @StringLength(255)
    String getOwnerKey();

    /** For an anonymization only. */
    void setOwnerKey(String userKey);

    @NotNull
    @StringLength(100)
    String getTitle();

    void setTitle(String title);

    @NotNull
    Boolean isShared();

    /** The state as the address has it; long, since it holds what people search for. Null for the usual page. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getViewQuery();

    @NotNull
    Integer getRevisionNo();

    void setRevisionNo(Integer revision);
}
