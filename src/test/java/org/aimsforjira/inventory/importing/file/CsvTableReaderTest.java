package org.aimsforjira.inventory.importing.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aimsforjira.inventory.importing.domain.Content;
import org.aimsforjira.inventory.importing.domain.FileInspection;
import org.aimsforjira.inventory.importing.domain.FileShape;
import org.aimsforjira.inventory.importing.domain.ImportLimits;
import org.aimsforjira.inventory.importing.domain.RawRow;
import org.aimsforjira.inventory.importing.domain.TextEncoding;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.testing.InventoryCsvGenerator;
import org.aimsforjira.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CsvTableReaderTest {
    private static final Charset CP1252 = Charset.forName("windows-1252");
    private final CsvTableReader table = new CsvTableReader();

    static Stream<Arguments> encodings() {
        String text = "Name;Größe\nPrüfung – „KI“;3 €\n";
        return Stream.of(
                Arguments.of(TextEncoding.UTF_8, text.getBytes(StandardCharsets.UTF_8)),
                Arguments.of(TextEncoding.UTF_8_BOM, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)),
                Arguments.of(TextEncoding.WINDOWS_1252, text.getBytes(CP1252)),
                Arguments.of(TextEncoding.UTF_16_LE, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of(TextEncoding.UTF_16_BE, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void anEncodingIsRecognisedAndRead(TextEncoding encoding, byte[] bytes) {
        FileShape shape = inspect(bytes).orElseThrow();
        assertEquals(encoding, shape.format().encoding());
        assertEquals(';', shape.format().separator());
        assertEquals("Größe", shape.columns().get(1).heading());
        assertEquals(List.of("Prüfung – „KI“"), shape.columns().get(0).samples());
    }

    static Stream<Arguments> badFiles() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("Name,Text\nGrün,Größe\nRot,".getBytes(StandardCharsets.UTF_8));
        mixed.write(0xFC);
        mixed.write("\n".getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                bad("import.file-empty", new byte[0]),
                bad("import.file-empty", "\uFEFF"),
                bad("import.file-empty", "\n \n,,\n"),
                bad("import.file-without-rows", "Name,Stage\n"),
                bad("import.file-without-rows", "Name,Stage\n,\n \n"),
                bad("import.file-is-workbook", new byte[] {'P', 'K', 3, 4, 20, 0}),
                bad("import.file-is-workbook", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}),
                bad("import.file-not-text", "%PDF-1.7\n"),
                bad("import.file-not-text", "Name,x\nA\u0000B,2\n"),
                bad("import.file-utf16-without-mark", "Name,x\nA,2\n".getBytes(StandardCharsets.UTF_16LE)),
                bad("import.file-utf16-without-mark", "Name,x\nA,2\n".getBytes(StandardCharsets.UTF_16BE)),
                bad("import.file-undecodable", new byte[] {(byte) 0xFF, (byte) 0xFE, 'A', 0, 0x00}),
                bad("import.file-encoding-mixed", mixed.toByteArray(), 3L),
                bad("import.quote-not-closed", "Name,x\nA,2\nB,\"open\nC,3\n", 3L, 2),
                bad("import.quote-misplaced", "Name,x\n\"A\" B,2\n", 2L, 1),
                bad(
                        "import.cell-too-long",
                        "Name,x\nA," + "y".repeat(ImportLimits.MAX_CELL_CHARS + 1) + "\n",
                        2L,
                        2,
                        ImportLimits.MAX_CELL_CHARS),
                bad("import.too-many-rows", "Name\n" + "x\n".repeat(ImportLimits.MAX_ROWS + 1), ImportLimits.MAX_ROWS),
                bad(
                        "import.too-many-columns",
                        "h" + ",h".repeat(ImportLimits.MAX_COLUMNS) + "\n1\n",
                        ImportLimits.MAX_COLUMNS + 1,
                        ImportLimits.MAX_COLUMNS),
                bad("import.heading-too-long", "a," + "h".repeat(1001) + "\n1,2\n", 2, 1001, 1000));
    }

    private static Arguments bad(String code, Object content, Object... params) {
        byte[] bytes = content instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) content;
        return Arguments.of(code, bytes, List.of(params));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileIsRefusedWithItsPlace(String code, byte[] bytes, List<Object> params) {
        Refusal refusal = inspect(bytes)
                .fold(
                        shape -> {
                            throw new AssertionError("accepted: " + shape);
                        },
                        no -> no);
        assertEquals(code, refusal.code());
        if (!params.isEmpty()) {
            assertEquals(params, refusal.params());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b,c\\n1,2,3|,",
                "a;b;c\\n1,5;2;3|;",
                "a\\tb\\tc\\n1,5\\t2;x\\t3|\\t",
                "\"a;b;c;d\",e\\n1,2|,",
                "a\\n1|,",
                "Name, with comma;Stage\\nx;y\\nz;w|;"
            })
    void theSeparatorIsRecognised(String text, String separator) {
        byte[] bytes = unescape(text).getBytes(StandardCharsets.UTF_8);
        char expected = unescape(separator).charAt(0);
        assertEquals(expected, table.recognise(content(bytes)).orElseThrow().separator());
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }

    @Test
    void lineEndsMayBeMixedAndStandInsideCells() {
        List<RawRow> rows = rows("Name,Text\r\n\"A\nB\",\"x \"\"y\"\"\"\n\n \r\nC, \"d, e\" \r\n,\nD");
        assertEquals(
                List.of(List.of("Name", "Text"), List.of("A\nB", "x \"y\""), List.of("C", "d, e"), List.of("D")),
                rows.stream().map(RawRow::cells).toList());
        assertEquals(List.of(0, 1, 2, 3), rows.stream().map(RawRow::number).toList());
        assertEquals(List.of(1L, 2L, 6L, 8L), rows.stream().map(RawRow::line).toList());
    }

    @Test
    void headingsAreNumberedNamedAndCounted() {
        FileShape shape = inspect("Name,name ,,\u00A0Name\u00A0,,\n1,2,3,4\n,,,\n5".getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertEquals(
                List.of("Name", "name (2)", "#3", "Name (3)"),
                shape.columns().stream().map(FileShape.Column::heading).toList());
        assertEquals(2, shape.rows());
        assertEquals(1, shape.emptyRows());
        assertEquals(2, shape.columns().get(0).filled());
        assertEquals(List.of("1", "5"), shape.columns().get(0).samples());
    }

    @Test
    void headingsMayBeLong() {
        String heading = "A heading ".repeat(20).strip();
        assertEquals(
                heading,
                inspect((heading + ",b\n1,2\n").getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .columns()
                        .get(0)
                        .heading());
    }

    @Test
    void aLargeGeneratedFileIsReadRowByRow() {
        byte[] bytes = InventoryCsvGenerator.file(4, 10_000);
        FileShape shape = inspect(bytes).orElseThrow();
        assertEquals(10_000, shape.rows());
        assertEquals(TextEncoding.UTF_8_BOM, shape.format().encoding());
        assertEquals("2_use_case_name", shape.columns().get(0).heading());
        assertTrue(bytes.length > 1_000_000);
    }

    @ParameterizedTest
    @CsvSource({
        RealData.US_2024 + ",1757,62,UTF_8_BOM",
        RealData.US_COTS_2025 + ",900,5,UTF_8_BOM",
        RealData.UK_ATRS + ",136,4,UTF_8"
    })
    void publishedInventoriesAreRead(String name, int rows, int columns, TextEncoding encoding) {
        var file = RealData.file(name);
        FileShape shape =
                FileInspection.inspect(table, () -> Files.newInputStream(file)).orElseThrow();
        assertEquals(rows, shape.rows());
        assertEquals(columns, shape.columns().size());
        assertEquals(encoding, shape.format().encoding());
        assertFalse(shape.columns().stream().anyMatch(column -> column.heading().startsWith("#")));
    }

    private Outcome<FileShape> inspect(byte[] bytes) {
        return FileInspection.inspect(table, content(bytes));
    }

    private List<RawRow> rows(String text) {
        Content content = content(text.getBytes(StandardCharsets.UTF_8));
        List<RawRow> rows = new ArrayList<>();
        table.read(content, table.recognise(content).orElseThrow(), rows::add).orElseThrow();
        return rows;
    }

    private static Content content(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
