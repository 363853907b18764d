package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.time.ZoneId;
import java.util.Locale;
import org.aimsforjira.host.jira.Texts;
import org.aimsforjira.host.jira.field.HostCustomField;
import org.aimsforjira.host.jira.field.SystemField;
import org.jspecify.annotations.Nullable;

/**
 * Who sets fields of which issue, and where the complaints go.
 *
 * @param user null for somebody who is not logged in
 * @param locale language of the complaints and of the dates and numbers
 * @param zone time zone of points in time
 * @param issue the issue the values are set on
 * @param errors complaints by field id
 */
record InputContext(
        @Nullable ApplicationUser user, Locale locale, ZoneId zone, HostIssue issue, ErrorCollection errors) {

    static final int TEXT_LIMIT = 32_767;

    void error(String fieldId, String key, Object... arguments) {
        errors.addError(fieldId, Texts.text(locale, key, arguments), ErrorCollection.Reason.VALIDATION_FAILED);
    }

    boolean hasError(String fieldId) {
        return errors.getErrors().containsKey(fieldId);
    }

    String fieldName(String fieldId, @Nullable HostCustomField custom) {
        if (custom != null) {
            return custom.getName();
        }
        return SystemField.of(fieldId).isPresent() ? Texts.text(locale, "field." + fieldId) : fieldId;
    }

    /** The text unless it is longer than Jira allows (jira.text.field.character.limit is 32767 by default). */
    @Nullable
    String limited(String fieldId, @Nullable String text) {
        if (text != null && text.length() > TEXT_LIMIT) {
            error(fieldId, "text.long", TEXT_LIMIT);
        }
        return text;
    }
}
