package org.aimsforjira.host.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.ui.testing.HostExtension;
import org.aimsforjira.host.ui.testing.Reader;
import org.aimsforjira.host.ui.testing.Reader.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(HostExtension.class)
final class AssetsTest {
    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"/jira(/s/host/[^\"]+)\"");

    private final String url;

    AssetsTest(Host host) {
        url = host.baseUrl();
    }

    @Test
    void whatAPageNeedsIsThere() {
        Reader nobody = Reader.anonymous(url);
        Matcher addresses = ADDRESS.matcher(nobody.get("/login.jsp").body());
        int found = 0;
        while (addresses.find()) {
            assertEquals(200, nobody.get(addresses.group(1)).status(), addresses.group(1));
            found++;
        }
        assertTrue(found >= 9, "styles, scripts and pictures");
    }

    @Test
    void nothingElseIsGivenOut() {
        Reader nobody = Reader.anonymous(url);
        for (String path : new String[] {
            "/s/host/aui/..%2f..%2f..%2f..%2f..%2fpackage.json",
            "/s/host/aui/nothing.css",
            "/s/host/ui/../texts.js",
            "/s/host/nowhere/a.js",
            "/s/host/almond/package.json"
        }) {
            assertFalse(nobody.get(path).status() == 200, path);
        }
    }

    @Test
    void picturesAreDrawnWithoutTextOfOthers() {
        Answer picture = Reader.anonymous(url).get("/secure/useravatar?ownerId=%3Cscript%3E");
        assertEquals(200, picture.status());
        assertTrue(picture.contentType().startsWith("image/svg+xml"));
        assertFalse(picture.has("<script"));
        assertEquals(
                200, Reader.anonymous(url).get("/secure/projectavatar?pid=x").status());
        assertEquals(
                200,
                Reader.anonymous(url).get("/secure/viewavatar?avatarId=10303").status());
        assertEquals(
                200,
                Reader.anonymous(url).get("/images/icons/priorities/medium.svg").status());
    }
}
