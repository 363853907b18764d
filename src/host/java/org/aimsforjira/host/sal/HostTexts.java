package org.aimsforjira.host.sal;

import java.util.Locale;

/** Texts by key and language, of the host's own bundles and of those the plugins bring. */
public interface HostTexts {
    /** The text with its arguments put in by MessageFormat; the key itself when there is no such text. */
    String text(Locale locale, String key, Object... args);

    /** Adds a bundle of the host's class path, such as {@code org.aimsforjira.host.ui.texts}. */
    void addBundle(String baseName, ClassLoader loader);
}
