package org.aimsforjira.setup.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What plays a role in this Jira, by Jira's id. About 80 rows, and 75 more for each AIMS. */
@Preload
@Table("JIRA_PIECE")
public interface JiraPieceEntity extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Derived from scope, sort and name: there is one row for each. */
    @NotNull
    @Unique
    @StringLength(255)
    String getUniqKey();

    /** The id of the register project; 0 = everywhere. */
    @NotNull
    Long getScope();

    @NotNull
    @StringLength(30)
    String getSort();

    @NotNull
    @StringLength(450)
    String getPieceName();

    /** Null while the piece is only intended. */
    @StringLength(255)
    @Nullable
    String getJiraId();

    void setJiraId(@Nullable String jiraId);

    /** Its name in Jira when it was stored. */
    @NotNull
    @StringLength(450)
    String getLabel();

    void setLabel(String label);

    /** Of an intent: the greatest id of its sort at that time. */
    @NotNull
    Long getIdFloor();

    void setIdFloor(Long idFloor);
}
