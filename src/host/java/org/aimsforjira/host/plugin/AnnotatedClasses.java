package org.aimsforjira.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** Looks into class files without loading them: a class that does not name an annotation does not carry it. */
final class AnnotatedClasses {
    private AnnotatedClasses() {}

    /** Whether the class file names any of these types, as in descriptors. */
    static boolean mayHave(URL classFile, String... types) {
        try (InputStream in = classFile.openStream()) {
            String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            for (String type : types) {
                if (content.contains(type)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(classFile.toString(), e);
        }
    }
}
