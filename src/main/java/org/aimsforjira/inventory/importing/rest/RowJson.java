package org.aimsforjira.inventory.importing.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the preview or the report. */
public final class RowJson {
    /** The row's number, from 1; 0 for a system that is gone from the file. */
    public int row;
    /** The line of the file; 0 for a system that is gone. */
    public long line;
    /** {@code CREATE}, {@code UPDATE}, {@code UNCHANGED}, {@code DUPLICATE}, {@code CONFLICT_KEPT}, {@code ERROR}, {@code GONE}. */
    public String outcome = "";

    public String outcomeText = "";
    public @Nullable String issueKey;
    public String title = "";
    public String externalId = "";
    public List<String> changes = List.of();
    public List<String> kept = List.of();
    /** Whole sentences in the reader's language. */
    public List<String> messages = List.of();
    /** Whether the file says that it is in use. */
    public boolean live;
}
