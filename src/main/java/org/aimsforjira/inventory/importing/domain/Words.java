package org.aimsforjira.inventory.importing.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How words of a file are compared: what counts as a space, as equal, as no answer. */
public final class Words {
    /** The mark at the end of a text that was cut. */
    public static final String CUT_MARK = "…";

    private static final Set<String> PLACEHOLDERS = Set.of(
            "n/a", "na", "n.a.", "tbd", "tba", "none", "null", "-", "--", "?", "unknown", "k.a.", "keine", "unbekannt");

    private Words() {}

    /** Without spaces, no-break spaces and invisible characters at both ends; line ends are LF; no control characters inside. */
    public static String clean(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        StringBuilder clean = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                clean.append('\n');
                if (i + 1 < to && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
                clean.append(c);
            } else {
                clean.append(' ');
            }
        }
        return clean.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200B'
                || c == '\uFEFF';
    }

    /** The form in which values and names are compared: clean, one space between words, one sort of dash, lower case. */
    public static String folded(String text) {
        String plain = Normalizer.normalize(clean(text), Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean space = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isBlank(c)) {
                space = folded.length() > 0;
                continue;
            }
            if (space) {
                folded.append(' ');
                space = false;
            }
            folded.append(c == '‐' || c == '‑' || c == '–' || c == '—' ? '-' : c);
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** The form in which headings are compared: letters and digits only, lower case. */
    public static String headingKey(String heading) {
        String folded = folded(heading);
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Whether the words say that there is no answer: "N/A", "TBD", a dash. */
    public static boolean isPlaceholder(String text) {
        return PLACEHOLDERS.contains(folded(text));
    }

    /** The text in one line, for a sentence about it: at most so many characters, cut with a mark. */
    public static String excerpt(String text, int maxChars) {
        return cut(clean(text).replaceAll("\\s+", " "), maxChars);
    }

    /** At most so many characters; a longer text ends with the mark, which counts. Never splits a character in two. */
    public static String cut(String text, int maxChars) {
        if (text.length() <= maxChars) {
            return text;
        }
        int end = maxChars - CUT_MARK.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + CUT_MARK;
    }

    /** A SHA-256 over the parts, in hexadecimal; no two different lists share it, whatever stands in the parts. */
    public static String digest(List<String> parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
