package org.aimsforjira.inventory.importing.domain;

import java.time.Duration;

/** The bounds of an import. What is larger is refused with a sentence that names the bound. */
public final class ImportLimits {
    /** Bytes of a file: 20 MB. */
    public static final long MAX_FILE_BYTES = 20L * 1024 * 1024;
    /** Bytes that are read and thrown away after the bound was passed, so that the sender can read our answer. */
    public static final long MAX_DRAINED_BYTES = 512L * 1024 * 1024;
    /** Rows below the headings, empty ones not counted. */
    public static final int MAX_ROWS = 10_000;

    public static final int MAX_COLUMNS = 200;
    /** Characters of a cell. */
    public static final int MAX_CELL_CHARS = 100_000;
    /** Characters of a heading; a longer one is a sign that the first line holds no headings. */
    public static final int MAX_HEADING_CHARS = 1_000;
    /** Different values of a column that is matched to options; a column with more is no choice. */
    public static final int MAX_CHOICE_VALUES = 500;
    /** Characters of a source's name. */
    public static final int MAX_SOURCE_CHARS = 100;
    /** Jira's limit of a summary. */
    public static final int MAX_SUMMARY_CHARS = 255;
    /** Jira's limit of a one-line text field. */
    public static final int MAX_LINE_CHARS = 255;
    /** Jira's standard limit of a text (property {@code jira.text.field.character.limit}). */
    public static final int MAX_TEXT_CHARS = 32_767;
    /** Rows that are written between two commits of our own tables. */
    public static final int BATCH_ROWS = 50;
    /** How long a file is kept after its import ended. */
    public static final Duration FILE_KEPT = Duration.ofDays(30);

    private ImportLimits() {}
}
