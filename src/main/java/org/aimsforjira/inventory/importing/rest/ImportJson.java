package org.aimsforjira.inventory.importing.rest;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An import. */
public final class ImportJson {
    public long id;
    public String fileName = "";
    public long bytes;
    /** For example {@code UTF-8}. */
    public String encoding = "";
    /** {@code comma}, {@code semicolon} or {@code tab}, in the reader's language. */
    public String separator = "";
    /** How many columns the file has. */
    public int columns;
    /** How many rows the file has, empty ones not counted. */
    public int rows;
    /** How many rows have no text; they are left out. */
    public int emptyRows;
    /** Null until the columns are decided. */
    public @Nullable String source;
    /** Counts the changes of columns and values; the next PUT sends it. */
    public int version;
    /**
     * {@code UPLOADED}, {@code MAPPED}, {@code WAITING}, {@code PREVIEWING}, {@code PREVIEWED}, {@code RUNNING}, {@code
     * CANCELLING}, {@code INTERRUPTED}, {@code DONE}, {@code CANCELLED} or {@code STOPPED}.
     */
    public String status = "";

    public String statusText = "";
    /** {@code preview} or {@code run}: what {@link #rowsDone} and {@link #counts} tell of; null for neither. */
    public @Nullable String progressOf;

    public int rowsDone;
    /** Rows by outcome; all outcomes are there. */
    public Map<String, Integer> counts = new TreeMap<>();
    /** How many systems the file says are in use. */
    public int live;

    public String uploadedBy = "";
    /** ISO 8601. */
    public String uploadedAt = "";

    public String uploadedAtText = "";
    /** As whom issues are written; null before a run. */
    public @Nullable String runBy;

    public @Nullable String startedAt;
    public @Nullable String endedAt;
    public @Nullable String endedAtText;
    /** Why it stopped, one sentence; null if it did not. */
    public @Nullable String stop;
    /** Whether {@code POST …/resume} goes on with it. */
    public boolean resumable;
    /** Whether columns and values can still be decided. */
    public boolean open;
}
