package org.aimsforjira.host.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReturnPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "//x", "/\\x", "https://x", "javascript:x", "/a\nb", "\\x"})
    void whatLeadsElsewhereIsNotTaken(String wanted) {
        assertEquals("/home", ReturnPath.safe(wanted, "/home"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/browse/AIMS-1?page=x#y", "/projects/AIMS?selectedItem=a:b"})
    void whatLiesWithinIsTaken(String wanted) {
        assertEquals(wanted, ReturnPath.safe(wanted, "/home"));
    }
}
