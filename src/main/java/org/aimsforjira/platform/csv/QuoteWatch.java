package org.aimsforjira.platform.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches the characters on their way to the library, which reads a file with an unclosed quotation mark to its end as one cell.
 * Here the line on which the mark stands becomes known, and a cell without end costs no memory.
 */
final class QuoteWatch extends FilterReader {
    private enum State {
        BEFORE_CELL,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private final char separator;
    private final int maxCellChars;
    private State state = State.BEFORE_CELL;
    private long line = 1;
    private long cellLine = 1;
    private int cell = 1;
    private int chars;
    private boolean afterCr;

    QuoteWatch(Reader in, char separator, int maxCellChars) {
        super(in);
        this.separator = separator;
        this.maxCellChars = maxCellChars;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        int n;
        do {
            n = read(one, 0, 1);
        } while (n == 0);
        return n < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        if (n < 0) {
            if (state == State.QUOTED) {
                throw new CsvFlaw(CsvFlaw.Kind.QUOTE_NOT_CLOSED, cellLine, cell);
            }
            return n;
        }
        for (int i = from; i < from + n; i++) {
            take(buffer[i]);
        }
        return n;
    }

    private void take(char c) throws CsvFlaw {
        boolean newline = c == '\n' && !afterCr || c == '\r';
        boolean secondHalf = c == '\n' && afterCr;
        afterCr = c == '\r';
        if (newline) {
            line++;
        }
        if (secondHalf && state != State.QUOTED) {
            return;
        }
        switch (state) {
            case BEFORE_CELL -> begin(c);
            case PLAIN -> {
                if (!endsCell(c)) {
                    grow();
                }
            }
            case QUOTED -> {
                if (c == '"') {
                    state = State.AFTER_QUOTE;
                } else {
                    grow();
                }
            }
            case AFTER_QUOTE -> {
                if (c == '"') {
                    state = State.QUOTED;
                    grow();
                } else if (!endsCell(c) && !isSpace(c)) {
                    throw new CsvFlaw(CsvFlaw.Kind.QUOTE_MISPLACED, line, cell);
                }
            }
        }
    }

    private void begin(char c) throws CsvFlaw {
        cellLine = line;
        chars = 0;
        if (c == '"') {
            state = State.QUOTED;
        } else if (!endsCell(c) && !isSpace(c)) {
            state = State.PLAIN;
            grow();
        }
    }

    private boolean endsCell(char c) {
        if (c == separator) {
            cell++;
        } else if (c == '\n' || c == '\r') {
            cell = 1;
        } else {
            return false;
        }
        state = State.BEFORE_CELL;
        return true;
    }

    private boolean isSpace(char c) {
        return c <= ' ' && c != separator;
    }

    private void grow() throws CsvFlaw {
        chars++;
        if (chars > maxCellChars) {
            throw new CsvFlaw(CsvFlaw.Kind.CELL_TOO_LONG, cellLine, cell);
        }
    }
}
