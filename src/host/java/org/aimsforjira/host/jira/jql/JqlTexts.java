package org.aimsforjira.host.jira.jql;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Messages about queries, in the language of the user; our own wording. */
public final class JqlTexts {
    private static final String BUNDLE = "org.aimsforjira.host.jira.jql.jql";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private JqlTexts() {}

    /** The text with its arguments put in; give numbers as texts, so that they are not grouped. */
    public static String text(Locale locale, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, JqlTexts.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
