package org.aimsforjira.inventory.importing.domain;

import java.util.List;

/**
 * What a file looks like, found out by reading it once.
 *
 * @param format how it is written
 * @param columns its columns, in the order of the file; at least one
 * @param rows how many rows stand below the headings, empty ones not counted; at least one
 * @param emptyRows how many rows have no text at all; they are left out
 */
public record FileShape(CsvFormat format, List<Column> columns, int rows, int emptyRows) {

    public FileShape {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param index from 0
     * @param heading its heading, clean; a repeated heading is numbered, an empty one is named by its position
     * @param filled how many rows have text in it
     * @param samples up to three different texts of it, cut for reading
     */
    public record Column(int index, String heading, int filled, List<String> samples) {
        public Column {
            samples = List.copyOf(samples);
        }
    }

    /** Equal for files with the same headings in the same order; tells that a mapping made for the one fits the other. */
    public String headingsDigest() {
        return Words.digest(
                columns.stream().map(column -> Words.folded(column.heading())).toList());
    }
}
