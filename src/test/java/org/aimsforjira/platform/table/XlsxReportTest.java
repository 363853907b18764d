package org.aimsforjira.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@SuppressWarnings("NullAway.Init")
class XlsxReportTest {
    @TempDir
    Path folder;

    private static byte[] written(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxReport report = new XlsxReport(out, "Risk register")) {
            for (List<String> row : rows) {
                report.row(row);
            }
        }
        return out.toByteArray();
    }

    /** As spreadsheets do it, by the list at the end of the file. */
    private String part(byte[] file, String name) throws IOException {
        Path path = folder.resolve("report.xlsx");
        Files.write(path, file);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<List<String>> read(byte[] file) throws Exception {
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document sheet = xml.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        part(file, "xl/worksheets/sheet1.xml").getBytes(StandardCharsets.UTF_8)));
        List<List<String>> rows = new ArrayList<>();
        NodeList found = sheet.getElementsByTagName("row");
        for (int i = 0; i < found.getLength(); i++) {
            List<String> cells = new ArrayList<>();
            NodeList columns = ((Element) found.item(i)).getElementsByTagName("c");
            for (int j = 0; j < columns.getLength(); j++) {
                cells.add(columns.item(j).getTextContent());
            }
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void everyTextArrivesAsItIs() throws Exception {
        List<List<String>> rows = List.of(
                List.of("Key", "Summary"),
                List.of("AIMS-1", "Ärger & <b>Spaß</b> 😀 \"x\""),
                List.of("AIMS-2", "two\nlines"));
        assertEquals(rows, read(written(rows)));
    }

    @Test
    void formulasAreText() throws Exception {
        byte[] file = written(
                List.of(List.of("Summary"), List.of("=1+1"), List.of("@SUM(A1)"), List.of("-2"), List.of("a=b")));
        assertEquals(
                List.of(List.of("Summary"), List.of("'=1+1"), List.of("'@SUM(A1)"), List.of("'-2"), List.of("a=b")),
                read(file));
        assertFalse(part(file, "xl/worksheets/sheet1.xml").contains("<f>"));
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws Exception {
        String cell = read(written(List.of(List.of("a\u0001b\u0000c")))).get(0).get(0);
        assertTrue(cell.startsWith("a") && cell.endsWith("c"), cell);
    }

    @Test
    void thousandsOfRowsAreWrittenAsTheyCome() throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            rows.add(List.of("AIMS-" + i, "Summary " + i));
        }
        assertEquals(rows, read(written(rows)));
    }
}
