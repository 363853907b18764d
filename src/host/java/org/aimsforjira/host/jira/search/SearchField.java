package org.aimsforjira.host.jira.search;

import org.aimsforjira.host.jira.field.HostCustomField;
import org.aimsforjira.host.jira.field.StockType;
import org.jspecify.annotations.Nullable;

/**
 * A field that queries can name.
 *
 * @param id id of the field, such as {@code reporter} or {@code customfield_10100}
 * @param kind how it is searched
 * @param sortable whether results can be ordered by it
 * @param custom the custom field, null for fields every Jira has
 */
record SearchField(
        String id,
        FieldKind kind,
        boolean sortable,
        @Nullable HostCustomField custom) {

    static SearchField system(String id, FieldKind kind) {
        boolean sortable = switch (kind) {
            case COMMENT, ALL_TEXT, PARENT, FILTER, WATCHER -> false;
            default -> true;
        };
        return new SearchField(id, kind, sortable, null);
    }

    static SearchField of(HostCustomField field) {
        return new SearchField(field.getId(), kind(field.stock()), true, field);
    }

    private static FieldKind kind(StockType type) {
        return switch (type) {
            case TEXT, TEXT_AREA -> FieldKind.TEXT;
            case URL -> FieldKind.EXACT_TEXT;
            case SELECT, RADIO, MULTI_SELECT, CHECKBOXES -> FieldKind.OPTION;
            case USER, MULTI_USER -> FieldKind.USER;
            case DATE -> FieldKind.DAY;
            case DATE_TIME -> FieldKind.TIME;
            case NUMBER -> FieldKind.NUMBER;
            case LABELS -> FieldKind.LABEL;
        };
    }
}
