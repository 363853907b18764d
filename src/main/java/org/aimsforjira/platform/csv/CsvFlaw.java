package org.aimsforjira.platform.csv;

import java.io.IOException;

/** A place in a CSV file that cannot be read. */
public final class CsvFlaw extends IOException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        /** A quotation mark begins a cell and none ends it. */
        QUOTE_NOT_CLOSED,
        /** Something stands between the closing quotation mark and the end of the cell. */
        QUOTE_MISPLACED,
        CELL_TOO_LONG
    }

    private final Kind kind;
    private final long line;
    private final int cell;

    CsvFlaw(Kind kind, long line, int cell) {
        super(kind + " in line " + line + ", cell " + cell);
        this.kind = kind;
        this.line = line;
        this.cell = cell;
    }

    public Kind kind() {
        return kind;
    }

    /** The line of the file, from 1. */
    public long line() {
        return line;
    }

    /** The cell within the row, from 1. */
    public int cell() {
        return cell;
    }
}
