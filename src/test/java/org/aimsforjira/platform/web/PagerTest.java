package org.aimsforjira.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.shared.Page;
import org.aimsforjira.testing.TestTexts;
import org.junit.jupiter.api.Test;

class PagerTest {
    private final Texts texts = TestTexts.in(Locale.US);

    private Pager pager(int offset, int shown, int total) {
        return Pager.of(
                new Page<>(Collections.nCopies(shown, "x"), offset, 50, total), texts, from -> "?offset=" + from);
    }

    @Test
    void aMiddlePageHasBothNeighbours() {
        assertEquals(new Pager("51–100 of 1,757", "?offset=0", "?offset=100"), pager(50, 50, 1757));
        assertTrue(pager(50, 50, 1757).needed());
    }

    @Test
    void theEndsHaveOneNeighbour() {
        assertEquals(new Pager("1–50 of 51", "", "?offset=50"), pager(0, 50, 51));
        assertEquals(new Pager("51–51 of 51", "?offset=0", ""), pager(50, 1, 51));
        assertEquals(new Pager("11–15 of 15", "?offset=0", ""), pager(10, 5, 15));
    }

    @Test
    void aShortOrEmptyListNeedsNone() {
        assertFalse(pager(0, 3, 3).needed());
        assertEquals(
                "None",
                Pager.of(new Page<>(List.of(), 0, 50, 0), texts, from -> "").summary());
    }
}
