package org.aimsforjira.inventory.importing.rest;

import java.util.List;

/**
 * A page of the report: of the preview before a run, of what became of the rows after.
 *
 * @param view the import
 * @param rows the rows
 * @param offset how many stand before
 * @param limit how many a page holds
 * @param total how many there are with this filter
 */
public record RowsJson(ImportJson view, List<Row> rows, int offset, int limit, int total) {

    /**
     * @param row its number in the file, 0 for a system that is gone from it
     * @param line the line on which it begins
     * @param outcome one of {@code RowOutcome}
     * @param outcomeText in the reader's language
     * @param issueKey empty where there is none
     * @param title its name
     * @param changes names of the fields that are or were written
     * @param kept names of the fields that a person edited and that stay
     * @param notices sentences
     */
    public record Row(
            int row,
            long line,
            String outcome,
            String outcomeText,
            String issueKey,
            String title,
            List<String> changes,
            List<String> kept,
            List<String> notices) {}
}
