package org.aimsforjira.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes XLSX with fastexcel (ADR 045): one sheet, all cells text, the headings bold and always in view. Text stays text in such a file,
 * but not when somebody saves it as CSV, so formulas are neutralised here too.
 */
public final class XlsxReport implements TableReport {
    private static final int FLUSH_ROWS = 500;
    private static final double WIDTH = 22;

    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    /**
     * Begins a report. Closing it ends the file and leaves the stream open.
     *
     * @param name of the sheet; 31 characters at most
     */
    public XlsxReport(OutputStream out, String name) {
        book = new Workbook(out, "AIMS for Jira", null);
        sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (rows == 0) {
                sheet.width(column, WIDTH);
            }
            sheet.inlineString(rows, column, TableReport.neutral(cells.get(column)));
        }
        if (rows == 0) {
            sheet.range(0, 0, 0, Math.max(0, cells.size() - 1)).style().bold().set();
        }
        rows++;
        if (rows % FLUSH_ROWS == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
