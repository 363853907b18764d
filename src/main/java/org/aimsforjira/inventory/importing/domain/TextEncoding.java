package org.aimsforjira.inventory.importing.domain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the bytes of a file stand for characters. */
public enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, 0),
    UTF_8_BOM("UTF-8", StandardCharsets.UTF_8, 3),
    UTF_16_LE("UTF-16", StandardCharsets.UTF_16LE, 2),
    UTF_16_BE("UTF-16", StandardCharsets.UTF_16BE, 2),
    WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"), 0);

    private final String title;
    private final Charset charset;
    private final int markBytes;

    TextEncoding(String title, Charset charset, int markBytes) {
        this.title = title;
        this.charset = charset;
        this.markBytes = markBytes;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    public Charset charset() {
        return charset;
    }

    /** How many bytes the byte order mark takes at the beginning of the file. */
    public int markBytes() {
        return markBytes;
    }
}
