package org.aimsforjira.platform.table;

import java.io.IOException;
import java.util.List;

/** A table that is written row by row; a row that was written is not kept in memory. */
public interface TableReport extends AutoCloseable {

    /** The next row; the first one holds the headings. A cell that a spreadsheet would take for a formula becomes text. */
    void row(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;

    /** The text with an apostrophe in front when a spreadsheet would compute it. */
    static String neutral(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
