package org.aimsforjira.inventory.importing.domain;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param number 0 for the headings, then 1, 2, 3 …; empty rows are not counted
 * @param line the line of the file on which it begins, from 1
 * @param cells its cells, unchanged
 */
public record RawRow(int number, long line, List<String> cells) {
    public RawRow {
        cells = List.copyOf(cells);
    }

    /** The cell, clean; empty where the row has no such cell. */
    public String cell(int column) {
        return column < cells.size() ? Words.clean(cells.get(column)) : "";
    }
}
