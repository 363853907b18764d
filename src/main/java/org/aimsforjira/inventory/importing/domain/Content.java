package org.aimsforjira.inventory.importing.domain;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file that can be read more than once. */
@FunctionalInterface
public interface Content {
    /** The bytes from the first one on; the caller closes the stream. */
    InputStream open() throws IOException;
}
