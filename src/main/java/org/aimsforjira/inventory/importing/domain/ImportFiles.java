package org.aimsforjira.inventory.importing.domain;

import java.io.InputStream;
import java.time.Instant;
import org.aimsforjira.shared.Outcome;

/** Where uploaded files lie: a folder that all nodes share. */
public interface ImportFiles {

    /**
     * Keeps the stream as a file. One that is too large is refused ({@code import.file-too-large}) and leaves nothing; so does one
     * that breaks off.
     */
    Outcome<Kept> keep(InputStream in);

    /** A kept file: a name of our making, the SHA-256 of its bytes, its size. */
    record Kept(String reference, String digest, long bytes) {}

    /** The bytes; opening a file that is gone throws an {@link java.io.IOException}. */
    Content content(String reference);

    /** Whether the file lies there and has these bytes. */
    boolean isIntact(String reference, String digest);

    /** Deletes the file, if it is there. */
    void delete(String reference);

    /** Deletes files of ours that nobody refers to and that are older than this: left over when a node died. */
    void sweep(java.util.Collection<String> referred, Instant olderThan);
}
