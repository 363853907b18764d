package org.aimsforjira.platform.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aimsforjira.platform.table.TableReport;

/**
 * Writes CSV that a spreadsheet opens as text: UTF-8 with a byte order mark, CRLF, and no cell that it would take for a formula
 * (such a cell gets an apostrophe in front).
 */
public final class CsvReport implements TableReport {
    private final CsvWriter rows;

    /** Begins a report. Closing it closes the stream. */
    public CsvReport(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    @Override
    public void row(List<String> cells) {
        rows.writeRecord(cells.stream().map(TableReport::neutral).toList());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
