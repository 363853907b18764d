package org.aimsforjira.host.sal;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Locale;

/** Texts by key and language, of the host's own bundles and of those the plugins bring. Stands in for Jira's I18nHelper.BeanFactory. */
public interface HostTexts {
    /** The text with its arguments put in by MessageFormat; the key itself when there is no such text. */
    String text(Locale locale, String key, Object... args);

    /** The texts of a language, as Jira's API offers them. */
    I18nHelper helper(Locale locale);

    /** Adds a bundle of a class path, such as {@code org.aimsforjira.host.ui.texts}; UTF-8, without falling back to another language than the bundle's own. */
    void addBundle(String baseName, ClassLoader loader);

    /** Forgets the bundles of a class loader. */
    void removeBundles(ClassLoader loader);

    /** The languages a user may choose: those of Jira that the host knows. */
    List<Locale> languages();
}
