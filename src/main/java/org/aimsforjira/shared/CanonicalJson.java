package org.aimsforjira.shared;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON with one spelling for one content, so that it can be hashed: the JSON Canonicalization Scheme (RFC 8785) restricted to whole
 * numbers. Keys are sorted by their UTF-16 code units, there is no white space, and only what must be escaped is escaped.
 */
public final class CanonicalJson {

    /** The largest whole number that every JSON reader keeps exactly. */
    private static final long MAX_WHOLE = 9_007_199_254_740_991L;

    private CanonicalJson() {}

    /**
     * Writes maps with string keys, collections, strings, whole numbers, booleans and null.
     *
     * @throws IllegalArgumentException for any other value, named by its place
     */
    public static String write(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        append(out, value, "$");
        return out.toString();
    }

    private static void append(StringBuilder out, @Nullable Object value, String place) {
        if (value == null) {
            out.append("null");
        } else if (value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof String text) {
            appendString(out, text);
        } else if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            appendWhole(out, ((Number) value).longValue(), place);
        } else if (value instanceof BigInteger big) {
            appendWhole(out, big.longValueExact(), place);
        } else if (value instanceof Map<?, ?> map) {
            appendMap(out, map, place);
        } else if (value instanceof Collection<?> list) {
            appendList(out, list, place);
        } else {
            throw new IllegalArgumentException(
                    "No canonical JSON for " + value.getClass().getName() + " at " + place);
        }
    }

    private static void appendWhole(StringBuilder out, long number, String place) {
        if (number > MAX_WHOLE || number < -MAX_WHOLE) {
            throw new IllegalArgumentException("Not every reader keeps " + number + " exactly, at " + place);
        }
        out.append(number);
    }

    private static void appendMap(StringBuilder out, Map<?, ?> map, String place) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException("A key is a string, not " + key + ", at " + place);
            }
            sorted.put(name, value);
        });
        String separator = "{";
        for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
            out.append(separator);
            appendString(out, entry.getKey());
            out.append(':');
            append(out, entry.getValue(), place + "." + entry.getKey());
            separator = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void appendList(StringBuilder out, Collection<?> list, String place) {
        out.append('[');
        int index = 0;
        for (Object item : list) {
            if (index > 0) {
                out.append(',');
            }
            append(out, item, place + "[" + index + "]");
            index++;
        }
        out.append(']');
    }

    private static void appendString(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /**
     * Reads what {@link #write} wrote: maps in the order of their keys, lists, strings, {@code Long}, booleans and null.
     *
     * @throws IllegalArgumentException when it is not canonical JSON, with the position of the first mistake
     */
    public static @Nullable Object read(String json) {
        Reader reader = new Reader(json);
        Object value = reader.value(0);
        if (reader.at < json.length() || !write(value).equals(json)) {
            throw reader.mistake();
        }
        return value;
    }

    /** Knows the grammar only; that there is one spelling is seen by writing the result again. */
    private static final class Reader {
        private static final int MAX_DEPTH = 100;

        private final String json;
        private int at;

        Reader(String json) {
            this.json = json;
        }

        @Nullable
        Object value(int depth) {
            if (depth > MAX_DEPTH) {
                throw mistake();
            }
            return switch (peek()) {
                case '{' -> map(depth);
                case '[' -> list(depth);
                case '"' -> string();
                case 't' -> word("true", Boolean.TRUE);
                case 'f' -> word("false", Boolean.FALSE);
                case 'n' -> word("null", null);
                default -> number();
            };
        }

        private Map<String, @Nullable Object> map(int depth) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            at++;
            if (taken('}')) {
                return map;
            }
            do {
                if (peek() != '"') {
                    throw mistake();
                }
                String key = string();
                take(':');
                map.put(key, value(depth + 1));
            } while (taken(','));
            take('}');
            return map;
        }

        private List<@Nullable Object> list(int depth) {
            List<@Nullable Object> list = new ArrayList<>();
            at++;
            if (taken(']')) {
                return list;
            }
            do {
                list.add(value(depth + 1));
            } while (taken(','));
            take(']');
            return list;
        }

        private String string() {
            StringBuilder text = new StringBuilder();
            at++;
            while (peek() != '"') {
                char c = json.charAt(at++);
                text.append(c == '\\' ? escaped() : c);
            }
            at++;
            return text.toString();
        }

        private char escaped() {
            char c = peek();
            at++;
            return switch (c) {
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'u' -> unicode();
                default -> c;
            };
        }

        private char unicode() {
            if (at + 4 > json.length()) {
                throw mistake();
            }
            String hex = json.substring(at, at + 4);
            at += 4;
            try {
                return (char) Integer.parseInt(hex, 16);
            } catch (NumberFormatException e) {
                throw mistake();
            }
        }

        private Long number() {
            int from = at;
            while (at < json.length() && (json.charAt(at) == '-' || Character.isDigit(json.charAt(at)))) {
                at++;
            }
            try {
                return Long.valueOf(json.substring(from, at));
            } catch (NumberFormatException e) {
                throw mistake();
            }
        }

        private @Nullable Object word(String word, @Nullable Object value) {
            if (!json.startsWith(word, at)) {
                throw mistake();
            }
            at += word.length();
            return value;
        }

        private char peek() {
            if (at >= json.length()) {
                throw mistake();
            }
            return json.charAt(at);
        }

        private boolean taken(char c) {
            if (peek() != c) {
                return false;
            }
            at++;
            return true;
        }

        private void take(char c) {
            if (!taken(c)) {
                throw mistake();
            }
        }

        private IllegalArgumentException mistake() {
            return new IllegalArgumentException("Not canonical JSON, at character " + at);
        }
    }
}
