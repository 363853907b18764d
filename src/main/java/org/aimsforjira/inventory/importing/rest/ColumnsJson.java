package org.aimsforjira.inventory.importing.rest;

import java.util.List;

/** The columns of a file, with what was decided or, before that, what is proposed. */
public final class ColumnsJson {
    public int version;
    /** Whether this was decided; else it is proposed. */
    public boolean decided;
    /** {@code EARLIER_IMPORT}, {@code KNOWN_FILE} or {@code HEADINGS}: what the proposal rests on. */
    public String basis = "";
    /** The earlier file or the published inventory; empty for headings. */
    public String basisName = "";

    public String source = "";
    /** Sources of earlier imports, the newest first. */
    public List<String> sources = List.of();

    public boolean recreateDeleted;
    public List<Integer> summaryOrder = List.of();
    public List<ColumnJson> columns = List.of();
    /** All targets, in the order to offer them. */
    public List<TargetJson> targets = List.of();

    /** A column. */
    public static final class ColumnJson {
        public int column;
        public String heading = "";
        public String label = "";
        public int filled;
        public List<String> samples = List.of();
        public List<String> targets = List.of();
        public boolean identity;
    }

    /** A target. */
    public static final class TargetJson {
        public String name = "";
        public String text = "";
        /** Whether several columns may go there. */
        public boolean several;
    }
}
