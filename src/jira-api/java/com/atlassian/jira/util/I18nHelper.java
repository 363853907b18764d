package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

// unconfirmed (memory only): getUnescapedText, getUntransformedRawText, isKeyDefined
public interface I18nHelper {
    Locale getLocale();

    ResourceBundle getDefaultResourceBundle();

    String getUnescapedText(String key);

    String getUntransformedRawText(String key);

    boolean isKeyDefined(String key);

    Set<String> getKeysForPrefix(String prefix);

    /** A key without a text answers the key itself. */
    String getText(String key);

    String getText(String key, String value1);

    String getText(String key, String value1, String value2);

    String getText(String key, String value1, String value2, String value3);

    String getText(String key, Object parameters);

    String getText(String key, Object value1, Object value2, Object value3);

    // there are further overloads for more values
    interface BeanFactory {
        I18nHelper getInstance(Locale locale);

        I18nHelper getInstance(ApplicationUser user);
    }
}
