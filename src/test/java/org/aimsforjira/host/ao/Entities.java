package org.aimsforjira.host.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Tables for the tests of Active Objects. */
final class Entities {
    private Entities() {}

    /** A table as plugins make them. */
    @Preload
    @Table("SHELF")
    public interface Shelf extends RawEntity<Long> {
        /** Its id. */
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        Long getID();

        /** Which must be different in each row. */
        @Unique
        @NotNull
        String getUniqKey();

        void setUniqKey(String key);

        /** A number to count up. */
        @Indexed
        int getTally();

        void setTally(int tally);

        /** Long text. */
        @StringLength(StringLength.UNLIMITED)
        String getNotes();

        void setNotes(String notes);
    }

    /** The same table with one more column. */
    @Table("SHELF")
    public interface WiderShelf extends Shelf {
        /** New. */
        String getColour();

        void setColour(String colour);
    }

    /** A column that Jira's validator refuses. */
    @Table("BAD_WORD")
    public interface BadWord extends RawEntity<Long> {
        /** Its id. */
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        Long getID();

        /** Refused. */
        int getNumber();

        void setNumber(int number);
    }

    /** A name that is too long with its prefix. */
    @Table("A_NAME_OF_TWENTY_ONE_")
    public interface LongName extends RawEntity<Long> {
        /** Its id. */
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        Long getID();
    }
}
