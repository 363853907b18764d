package org.aimsforjira.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.testing.XlsxSheets;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class XlsxReportTest {
    private static byte[] written(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxReport report = new XlsxReport(out, "Risk register")) {
            for (List<String> row : rows) {
                report.row(row);
            }
        }
        return out.toByteArray();
    }

    @Test
    void everyTextArrivesAsItIs() throws IOException {
        List<List<String>> rows = List.of(
                List.of("Key", "Summary"),
                List.of("AIMS-1", "Ärger & <b>Spaß</b> 😀 \"x\""),
                List.of("AIMS-2", "two\nlines"));
        assertEquals(rows, XlsxSheets.rows(written(rows)));
    }

    @Test
    void formulasAreText() throws IOException {
        byte[] file = written(
                List.of(List.of("Summary"), List.of("=1+1"), List.of("@SUM(A1)"), List.of("-2"), List.of("a=b")));
        assertEquals(
                List.of(List.of("Summary"), List.of("'=1+1"), List.of("'@SUM(A1)"), List.of("'-2"), List.of("a=b")),
                XlsxSheets.rows(file));
        assertFalse(XlsxSheets.part(file, XlsxSheets.FIRST).contains("<f>"));
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws IOException {
        String cell = XlsxSheets.rows(written(List.of(List.of("a\u0001b\u0000c"))))
                .get(0)
                .get(0);
        assertTrue(cell.startsWith("a") && cell.endsWith("c"), cell);
    }

    @Test
    void thousandsOfRowsAreWrittenAsTheyCome() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            rows.add(List.of("AIMS-" + i, "Summary " + i));
        }
        assertEquals(rows, XlsxSheets.rows(written(rows)));
    }
}
