package org.aimsforjira.host.sample;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A table. */
@Table("SAMPLE")
public interface SampleEntity extends RawEntity<Long> {
    /** Its id. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** A name. */
    String getName();

    void setName(String name);
}
