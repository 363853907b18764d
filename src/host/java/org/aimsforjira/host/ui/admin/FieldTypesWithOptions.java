package org.aimsforjira.host.ui.admin;

import com.atlassian.jira.issue.fields.CustomField;
import org.aimsforjira.host.jira.field.StockType;

/** Which custom fields have options. */
final class FieldTypesWithOptions {
    private FieldTypesWithOptions() {}

    static boolean has(CustomField field) {
        return StockType.find(field.getCustomFieldType().getKey())
                .map(StockType::hasOptions)
                .orElse(false);
    }
}
