package org.aimsforjira.host.sal;

import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of one language. Stands in for Jira's I18nBean. */
final class UserTexts implements I18nHelper {
    private final TextBundles texts;
    private final Locale locale;

    UserTexts(TextBundles texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public ResourceBundle getDefaultResourceBundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return texts.raw(locale, key).orElse(null);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(texts.keys(locale, ""));
            }
        };
    }

    @Override
    public String getUnescapedText(String key) {
        return texts.raw(locale, key).orElse(key);
    }

    @Override
    public String getUntransformedRawText(String key) {
        return texts.raw(locale, key).orElse(key);
    }

    @Override
    public boolean isKeyDefined(String key) {
        return texts.raw(locale, key).isPresent();
    }

    @Override
    public Set<String> getKeysForPrefix(String prefix) {
        return texts.keys(locale, prefix);
    }

    @Override
    public String getText(String key) {
        return texts.text(locale, key);
    }

    @Override
    public String getText(String key, String value1) {
        return texts.text(locale, key, value1);
    }

    @Override
    public String getText(String key, String value1, String value2) {
        return texts.text(locale, key, value1, value2);
    }

    @Override
    public String getText(String key, String value1, String value2, String value3) {
        return texts.text(locale, key, value1, value2, value3);
    }

    /** One parameter, or all of them in an array or a collection. */
    @Override
    public String getText(String key, Object parameters) {
        if (parameters instanceof Object[] many) {
            return texts.text(locale, key, many);
        }
        if (parameters instanceof Collection<?> many) {
            return texts.text(locale, key, many.toArray());
        }
        return texts.text(locale, key, parameters);
    }

    @Override
    public String getText(String key, Object value1, Object value2, Object value3) {
        return texts.text(locale, key, value1, value2, value3);
    }
}
