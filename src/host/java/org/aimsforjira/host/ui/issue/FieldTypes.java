package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.fields.CustomField;

/** Short names of custom field types: the part of the key after the colon, which Jira's pages use as CSS class. */
final class FieldTypes {
    private FieldTypes() {}

    static String shortName(CustomField field) {
        String key = field.getCustomFieldType().getKey();
        return key.substring(key.indexOf(':') + 1);
    }

    static boolean isUser(String type) {
        return type.equals("userpicker") || type.equals("multiuserpicker");
    }

    static boolean isDate(String type) {
        return type.equals("datepicker") || type.equals("datetime");
    }

    static boolean hasOptions(String type) {
        return switch (type) {
            case "select", "radiobuttons", "multiselect", "multicheckboxes" -> true;
            default -> false;
        };
    }

    static boolean isMultiple(String type) {
        return switch (type) {
            case "multiselect", "multicheckboxes" -> true;
            default -> false;
        };
    }
}
