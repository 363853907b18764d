package org.aimsforjira.platform.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV with FastCSV (ADR 030), one row at a time: the memory is that of the longest row. */
public final class CsvRows {
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int PROBE_ROWS = 30;
    private static final int READ_AHEAD = 64 * 1024;

    private CsvRows() {}

    /** Takes rows. */
    @FunctionalInterface
    public interface Taker {
        /**
         * @param line the line on which the row begins, from 1
         * @param cells its cells, as they stand
         * @return false to read no further
         */
        boolean row(long line, List<String> cells);
    }

    /**
     * Reads all rows that have a character; cells may hold line ends; rows may differ in length.
     *
     * @param text is closed by this
     * @throws CsvFlaw with the place, when it is not CSV or a cell is longer than allowed
     */
    public static void read(Reader text, char separator, int maxCellChars, Taker taker) throws IOException {
        try (Reader watched = new QuoteWatch(text, separator, maxCellChars);
                CsvReader<CsvRecord> records = settings(separator)
                        .maxBufferSize(2 * maxCellChars + READ_AHEAD)
                        .ofCsvRecord(watched)) {
            for (CsvRecord found : records) {
                if (!taker.row(found.getStartingLineNumber(), found.getFields())) {
                    return;
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException io) {
                    throw io;
                }
            }
            throw e;
        }
    }

    /**
     * The separator (comma, semicolon or tab) that gives the most rows as wide as the first one; of equal ones that which gives more
     * columns. A comma where none gives two columns.
     *
     * @param start the beginning of the file
     * @param whole whether that is all of it; otherwise its last row is not counted
     */
    public static char separatorOf(String start, boolean whole) {
        char best = SEPARATORS[0];
        long bestScore = -1;
        for (char separator : SEPARATORS) {
            List<Integer> widths = widths(start, separator, whole);
            if (widths.isEmpty() || widths.get(0) < 2) {
                continue;
            }
            int columns = widths.get(0);
            long fitting = widths.stream().filter(width -> width == columns).count();
            long score = fitting * 1000 / widths.size() * 1000 + Math.min(columns, 999);
            if (score > bestScore) {
                bestScore = score;
                best = separator;
            }
        }
        return best;
    }

    private static List<Integer> widths(String start, char separator, boolean whole) {
        List<Integer> widths = new ArrayList<>();
        try (CsvReader<CsvRecord> records =
                settings(separator).maxBufferSize(start.length() + READ_AHEAD).ofCsvRecord(new StringReader(start))) {
            int held = -1;
            for (CsvRecord found : records) {
                if (held >= 0) {
                    widths.add(held);
                }
                held = found.getFieldCount();
                if (widths.size() >= PROBE_ROWS) {
                    return widths;
                }
            }
            if (held >= 0 && (whole || widths.isEmpty())) {
                widths.add(held);
            }
        } catch (CsvParseException e) {
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return widths;
    }

    private static CsvReader.CsvReaderBuilder settings(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .trimWhitespacesAroundQuotes(separator != '\t');
    }
}
