package org.aimsforjira.host.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Creates what is missing of the host's tables and indexes. Every statement may run again, so a crash in between does no harm. */
final class Schema {
    private static final String SCRIPT = "schema.sql";

    private Schema() {}

    static void create(Db db, DatabaseKind kind) {
        String script = script().replaceAll("(?m)^--.*$", "").replace("${text}", kind.longText());
        for (String statement : script.split(";", -1)) {
            if (!statement.isBlank()) {
                db.update(statement.strip());
            }
        }
    }

    private static String script() {
        try (InputStream stream = Schema.class.getResourceAsStream(SCRIPT)) {
            if (stream == null) {
                throw new IllegalStateException(SCRIPT + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SCRIPT, e);
        }
    }
}
