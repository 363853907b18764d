package org.aimsforjira.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Test
    void keysAreSortedAndNothingIsBetween() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("b", Arrays.asList(1, 2L, null, true));
        content.put("a", Map.of());
        content.put("", List.of());

        assertEquals("{\"\":[],\"a\":{},\"b\":[1,2,null,true]}", CanonicalJson.write(content));
    }

    /** The example of RFC 8785, 3.2.3: sorting by UTF-16 code units. */
    @Test
    void keysAreSortedByCodeUnits() {
        Map<String, Object> content = new HashMap<>();
        for (String key : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
            content.put(key, 0);
        }

        assertEquals(
                "{\"\\r\":0,\"1\":0,\"\u0080\":0,\"\u00f6\":0,\"\u20ac\":0,\"\ud83d\ude00\":0,\"\ufb33\":0}",
                CanonicalJson.write(content));
    }

    @Test
    void onlyWhatMustBeEscapedIs() {
        assertEquals(
                "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007fäß€\ud83d\ude00\"",
                CanonicalJson.write("\"\\/\b\f\n\r\t\u0000\u001f\u007fäß€\ud83d\ude00"));
    }

    @Test
    void whatHasNoOneSpellingIsRefusedWithItsPlace() {
        assertTrue(String.valueOf(assertThrows(
                                IllegalArgumentException.class,
                                () -> CanonicalJson.write(Map.of("list", List.of("x", Map.of("rate", 0.5)))))
                        .getMessage())
                .contains("$.list[1].rate"));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(1L << 53));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(Map.of(1, 2)));
        assertEquals("9007199254740991", CanonicalJson.write((1L << 53) - 1));
    }

    @Test
    void whatWasWrittenIsRead() {
        String json = "{\"a\":[1,-2,null,true,false,\"\\\"\\\\\\n\\u0001ä\"],\"b\":{\"c\":{}}}";

        assertEquals(json, CanonicalJson.write(CanonicalJson.read(json)));
        assertEquals(
                Arrays.asList(1L, -2L, null, true, false, "\"\\\n\u0001ä"),
                ((Map<?, ?>) Objects.requireNonNull(CanonicalJson.read(json))).get("a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[",
                "\"",
                "\"\\u00",
                "\"\\uzzzz\"",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "[1,]",
                "[1 ]",
                "1.5",
                "1e3",
                "01",
                "-",
                "--1",
                "tru",
                "{\"b\":1,\"a\":2}",
                "{\"a\":1,\"a\":1}",
                "\"\\/\"",
                "1 ",
                "{a:1}"
            })
    void everyOtherSpellingIsRefused(String json) {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.read(json));
    }

    @Test
    void deepNestingIsRefusedBeforeTheStackEnds() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.read("[".repeat(100_000)));
    }
}
