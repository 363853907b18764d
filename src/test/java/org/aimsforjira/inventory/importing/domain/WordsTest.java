package org.aimsforjira.inventory.importing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"x y", " x y ", "\u00A0x y\u00A0", "\tx y\r\n", "\u200Bx y\uFEFF", "\u2003x y\u202F"})
    void spacesOfEverySortAtTheEndsDoNotCount(String text) {
        assertEquals("x y", Words.clean(text));
    }

    @Test
    void lineEndsBecomeOneSortAndControlCharactersSpaces() {
        assertEquals("a\nb\nc\n\nd e", Words.clean("a\r\nb\rc\n\nd\u0007e"));
    }

    @Test
    void spellingsThatCountAsEqualFoldToOne() {
        for (String spelling :
                List.of("Rights-Impacting\n", "rights–impacting", " RIGHTS‑Impacting", "Ｒights-impacting")) {
            assertEquals("rights-impacting", Words.folded(spelling), spelling);
        }
        assertEquals("a b", Words.folded("A\u00A0\n B"));
    }

    @Test
    void headingsAreComparedByLettersAndDigits() {
        assertEquals("agencyuseyn", Words.headingKey("Agency Use (Y/N)?"));
        assertEquals("nächsteprüfung", Words.headingKey("Nächste_Prüfung:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n/a ", "TBD", "-", "–", "None", "keine"})
    void placeholdersAreNoAnswer(String text) {
        assertTrue(Words.isPlaceholder(text));
        assertFalse(Words.isPlaceholder(text + " yet"));
    }

    @Test
    void aCutEndsWithTheMarkAndSplitsNoCharacter() {
        assertEquals("abcde", Words.cut("abcde", 5));
        assertEquals("abcd…", Words.cut("abcdef", 5));
        assertEquals("abc…", Words.cut("abc😀ef", 5));
    }

    @Test
    void differentListsHaveDifferentDigests() {
        assertNotEquals(Words.digest(List.of("a", "b")), Words.digest(List.of("ab")));
        assertNotEquals(Words.digest(List.of("a", "")), Words.digest(List.of("a")));
        assertNotEquals(Words.digest(List.of("1:a")), Words.digest(List.of("1:a", "")));
    }
}
