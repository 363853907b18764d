package org.aimsforjira.inventory.importing.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A row of the report of an import. */
@Preload
@Table("IMPORT_ROW")
@Indexes({
    @Index(
            name = "plc",
            methodNames = {"getImportId", "getPlace"}),
    @Index(
            name = "out",
            methodNames = {"getImportId", "getOutcome"})
})
public interface ImportRowEntity extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    Long getImportId();

    /** Where it stands in the report: the row's number; systems that are gone from the file come after all rows. */
    @NotNull
    Integer getPlace();

    /** The row's number; 0 for a system that is gone from the file. */
    @NotNull
    Integer getFileRow();

    @NotNull
    Long getFileLine();

    @NotNull
    @StringLength(32)
    String getOutcome();

    @Nullable
    Long getIssueId();

    @Nullable
    @StringLength(255)
    String getIssueKey();

    @Nullable
    @StringLength(255)
    String getTitle();

    @Nullable
    @StringLength(255)
    String getExternalId();

    /** Changed fields, kept fields and notices, as JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getDetails();

    /** Whether it has a notice. */
    @NotNull
    Boolean isNoticed();

    /** Whether the file says that the system is in use. */
    @NotNull
    Boolean isLive();
}
