package org.aimsforjira.inventory.importing.domain;

import org.aimsforjira.shared.Outcome;

/**
 * Reads CSV files row by row, with the memory of one row. An unreadable file (I/O) throws {@link java.io.UncheckedIOException}.
 */
public interface CsvTable {

    /** Finds out encoding and separator. Refused: empty, a workbook, not text, mixed encoding. */
    Outcome<CsvFormat> recognise(Content content);

    /**
     * Hands the rows to the reader, the headings first, empty rows left out, until the end or until the reader has enough.
     *
     * @return how many rows had no text at all, or a refusal that names the line: a quotation mark that is never closed or stands
     *     in a wrong place, a cell, a row or a file beyond {@link ImportLimits}
     */
    Outcome<Integer> read(Content content, CsvFormat format, RowReader reader);

    /** Takes rows. */
    @FunctionalInterface
    interface RowReader {
        /** Takes one row; false ends the reading. */
        boolean row(RawRow row);
    }
}
