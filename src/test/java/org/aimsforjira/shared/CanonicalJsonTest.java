package org.aimsforjira.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
