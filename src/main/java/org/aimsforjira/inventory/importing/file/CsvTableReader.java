package org.aimsforjira.inventory.importing.file;

import jakarta.inject.Named;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.aimsforjira.inventory.importing.domain.Content;
import org.aimsforjira.inventory.importing.domain.CsvFormat;
import org.aimsforjira.inventory.importing.domain.CsvTable;
import org.aimsforjira.inventory.importing.domain.EncodingProbe;
import org.aimsforjira.inventory.importing.domain.ImportLimits;
import org.aimsforjira.inventory.importing.domain.RawRow;
import org.aimsforjira.inventory.importing.domain.TextEncoding;
import org.aimsforjira.inventory.importing.domain.Words;
import org.aimsforjira.platform.csv.CsvFlaw;
import org.aimsforjira.platform.csv.CsvRows;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/** Reads uploaded CSV files: decodes strictly, counts rows, holds the limits. */
@Named
public class CsvTableReader implements CsvTable {
    private static final int PROBE_CHARS = 256 * 1024;

    @Override
    public Outcome<CsvFormat> recognise(Content content) {
        try {
            Outcome<TextEncoding> encoding;
            try (InputStream in = content.open()) {
                encoding = EncodingProbe.probe(in);
            }
            return encoding.flatMap(known -> withSeparator(content, known));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome<CsvFormat> withSeparator(Content content, TextEncoding encoding) {
        try (Reader text = text(content, encoding)) {
            char[] start = new char[PROBE_CHARS];
            int length = 0;
            int n = text.read(start);
            while (n > 0) {
                length += n;
                n = text.read(start, length, start.length - length);
            }
            char separator = CsvRows.separatorOf(new String(start, 0, length), length < PROBE_CHARS);
            return Outcome.done(new CsvFormat(encoding, separator));
        } catch (CharacterCodingException e) {
            return Outcome.refused(Refusal.invalid("import.file-undecodable", encoding.title()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Outcome<Integer> read(Content content, CsvFormat format, RowReader reader) {
        Counting counting = new Counting(reader);
        try {
            CsvRows.read(
                    text(content, format.encoding()), format.separator(), ImportLimits.MAX_CELL_CHARS, counting::take);
        } catch (CsvFlaw e) {
            return Outcome.refused(refusal(e));
        } catch (CharacterCodingException e) {
            return Outcome.refused(
                    Refusal.invalid("import.file-undecodable", format.encoding().title()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (counting.tooMany) {
            return Outcome.refused(Refusal.invalid("import.too-many-rows", ImportLimits.MAX_ROWS));
        }
        return Outcome.done(counting.empty);
    }

    private static Refusal refusal(CsvFlaw flaw) {
        return switch (flaw.kind()) {
            case QUOTE_NOT_CLOSED -> Refusal.invalid("import.quote-not-closed", flaw.line(), flaw.cell());
            case QUOTE_MISPLACED -> Refusal.invalid("import.quote-misplaced", flaw.line(), flaw.cell());
            case CELL_TOO_LONG ->
                Refusal.invalid("import.cell-too-long", flaw.line(), flaw.cell(), ImportLimits.MAX_CELL_CHARS);
        };
    }

    private static Reader text(Content content, TextEncoding encoding) throws IOException {
        InputStream in = content.open();
        try {
            in.skipNBytes(encoding.markBytes());
            return new BufferedReader(new InputStreamReader(
                    in,
                    encoding.charset()
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Numbers the rows and leaves out those without text. */
    private static final class Counting {
        private final RowReader reader;
        private int number = -1;
        private int empty;
        private boolean tooMany;

        Counting(RowReader reader) {
            this.reader = reader;
        }

        boolean take(long line, List<String> cells) {
            if (cells.stream().allMatch(cell -> Words.clean(cell).isEmpty())) {
                empty += number >= 0 ? 1 : 0;
                return true;
            }
            number++;
            tooMany = number > ImportLimits.MAX_ROWS;
            return !tooMany && reader.row(new RawRow(number, line, cells));
        }
    }
}
