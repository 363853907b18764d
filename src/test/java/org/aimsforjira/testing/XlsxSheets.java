package org.aimsforjira.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads what is in an XLSX file, without the library that wrote it. */
public final class XlsxSheets {
    public static final String FIRST = "xl/worksheets/sheet1.xml";

    private XlsxSheets() {}

    /** A part of the file, found as spreadsheets do it: by the list at the end of the file. */
    public static String part(byte[] file, String name) {
        try {
            Path path = Files.createTempFile("report", ".xlsx");
            try {
                Files.write(path, file);
                try (ZipFile zip = new ZipFile(path.toFile())) {
                    return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
                }
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the first sheet, each with the texts of its cells. */
    public static List<List<String>> rows(byte[] file) {
        List<List<String>> rows = new ArrayList<>();
        NodeList found = parsed(part(file, FIRST)).getElementsByTagName("row");
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

    private static Document parsed(String text) {
        try {
            DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
            xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return xml.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The sheet is no XML", e);
        }
    }
}
