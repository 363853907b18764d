package org.aimsforjira.host.jira.field;

import org.aimsforjira.host.db.Row;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of custom field values; the type of the field says which column counts.
 *
 * @param string at most 255 characters; for long texts their beginning, which is what sorting uses
 * @param text a long text
 * @param number a number
 * @param date milliseconds
 * @param option id of an option
 */
public record CustomValue(
        @Nullable String string,
        @Nullable String text,
        @Nullable Double number,
        @Nullable Long date,
        @Nullable Long option) {

    private static final int STRING_LIMIT = 255;

    /** The value of the current row. */
    public static CustomValue of(Row row) {
        return new CustomValue(
                row.text("stringvalue"),
                row.text("textvalue"),
                row.decimal("numbervalue"),
                row.number("datevalue"),
                row.number("optionvalue"));
    }

    static CustomValue ofString(String value) {
        return new CustomValue(value, null, null, null, null);
    }

    static CustomValue ofText(String value) {
        String start = value.length() > STRING_LIMIT ? value.substring(0, STRING_LIMIT) : value;
        return new CustomValue(start, value, null, null, null);
    }

    static CustomValue ofNumber(Double value) {
        return new CustomValue(null, null, value, null, null);
    }

    static CustomValue ofDate(long millis) {
        return new CustomValue(null, null, null, millis, null);
    }

    static CustomValue ofOption(Long id) {
        return new CustomValue(null, null, null, null, id);
    }
}
