package org.aimsforjira.inventory.importing.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/**
 * Finds out how a file is encoded, reading it once and keeping nothing. Never guesses silently: a file that is UTF-8 but for a few
 * bytes is refused with the line, instead of being read as Windows-1252 with wrong letters.
 */
public final class EncodingProbe {
    private static final int BUFFER = 64 * 1024;

    private long bytes;
    private long line = 1;
    private long controls;
    private long evenZeros;
    private long oddZeros;
    private long multiByte;
    private long malformed;
    private long firstMalformedLine;
    private boolean undefinedIn1252;
    private int expected;
    private int codePoint;
    private int smallest;

    private EncodingProbe() {}

    /**
     * Reads the stream to its end.
     *
     * @return the encoding, or a refusal: empty, a workbook, not text, mixed encoding
     */
    public static Outcome<TextEncoding> probe(InputStream in) throws IOException {
        byte[] head = in.readNBytes(BUFFER);
        if (head.length == 0) {
            return Outcome.refused(Refusal.invalid("import.file-empty"));
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Outcome.refused(new Refusal(Refusal.Kind.UNSUPPORTED, "import.file-is-workbook", List.of()));
        }
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            return Outcome.refused(new Refusal(Refusal.Kind.UNSUPPORTED, "import.file-not-text", List.of(1L)));
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return Outcome.done(TextEncoding.UTF_16_LE);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return Outcome.done(TextEncoding.UTF_16_BE);
        }
        boolean mark = startsWith(head, 0xEF, 0xBB, 0xBF);
        EncodingProbe probe = new EncodingProbe();
        probe.take(head, mark ? 3 : 0, head.length);
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            probe.take(buffer, 0, n);
        }
        return probe.result(mark);
    }

    private Outcome<TextEncoding> result(boolean mark) {
        if (expected > 0) {
            noteMalformed();
        }
        if (bytes == 0) {
            return Outcome.refused(Refusal.invalid("import.file-empty"));
        }
        if (Math.max(evenZeros, oddZeros) * 4 > bytes) {
            return Outcome.refused(new Refusal(Refusal.Kind.UNSUPPORTED, "import.file-utf16-without-mark", List.of()));
        }
        if (evenZeros + oddZeros > 0 || controls * 20 > bytes) {
            return Outcome.refused(
                    new Refusal(Refusal.Kind.UNSUPPORTED, "import.file-not-text", List.of(firstOddLine())));
        }
        if (malformed == 0) {
            return Outcome.done(mark ? TextEncoding.UTF_8_BOM : TextEncoding.UTF_8);
        }
        if (mark || multiByte >= malformed || undefinedIn1252) {
            return Outcome.refused(Refusal.invalid("import.file-encoding-mixed", firstMalformedLine));
        }
        return Outcome.done(TextEncoding.WINDOWS_1252);
    }

    private long firstOddLine() {
        return oddLine == 0 ? 1 : oddLine;
    }

    private long oddLine;

    private void take(byte[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            int b = buffer[i] & 0xFF;
            if (b == 0) {
                if (bytes % 2 == 0) {
                    evenZeros++;
                } else {
                    oddZeros++;
                }
                oddLine = oddLine == 0 ? line : oddLine;
            } else if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != 0x0B && b != 0x0C && b != 0x1A) {
                controls++;
                oddLine = oddLine == 0 ? line : oddLine;
            }
            bytes++;
            utf8(b);
            if (b == '\n') {
                line++;
            }
            undefinedIn1252 |= b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
        }
    }

    private void utf8(int b) {
        if (expected > 0) {
            if ((b & 0xC0) == 0x80) {
                codePoint = codePoint << 6 | b & 0x3F;
                expected--;
                if (expected == 0) {
                    boolean valid = codePoint >= smallest
                            && codePoint <= Character.MAX_CODE_POINT
                            && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
                    if (valid) {
                        multiByte++;
                    } else {
                        noteMalformed();
                    }
                }
                return;
            }
            noteMalformed();
            expected = 0;
        }
        if (b >= 0xC2 && b <= 0xDF) {
            begin(1, b & 0x1F, 0x80);
        } else if (b >= 0xE0 && b <= 0xEF) {
            begin(2, b & 0x0F, 0x800);
        } else if (b >= 0xF0 && b <= 0xF4) {
            begin(3, b & 0x07, 0x10000);
        } else if (b >= 0x80) {
            noteMalformed();
        }
    }

    private void begin(int following, int bits, int least) {
        expected = following;
        codePoint = bits;
        smallest = least;
    }

    private void noteMalformed() {
        malformed++;
        firstMalformedLine = firstMalformedLine == 0 ? line : firstMalformedLine;
    }

    private static boolean startsWith(byte[] head, int... expected) {
        if (head.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((head[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
