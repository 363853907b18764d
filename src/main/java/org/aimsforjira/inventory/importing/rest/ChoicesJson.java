package org.aimsforjira.inventory.importing.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of choice columns, with what was decided and what is proposed. */
public final class ChoicesJson {
    public int version;
    public List<TargetJson> targets = List.of();

    /** A choice target in use. */
    public static final class TargetJson {
        public String target = "";
        public String text = "";
        /** The labels of its columns. */
        public List<String> columns = List.of();

        public List<OptionJson> options = List.of();
        public List<ValueJson> values = List.of();
    }

    /** An option, or a stage. */
    public static final class OptionJson {
        public String to = "";
        public String text = "";
    }

    /** A value of the file. */
    public static final class ValueJson {
        public String words = "";
        /** In how many rows it stands. */
        public int count;
        /** The id of an option or a stage; empty for "leave empty"; null if nothing was decided. */
        public @Nullable String decided;
        /** Null if nothing is sure. */
        public @Nullable String proposed;
    }
}
