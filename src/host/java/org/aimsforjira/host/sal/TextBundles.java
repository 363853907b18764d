package org.aimsforjira.host.sal;

import com.atlassian.jira.util.I18nHelper;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * All text bundles of the running host. As in Jira, keys of all plugins share one space and the latest bundle wins. A
 * language that a bundle lacks is answered by the bundle's root language, never by the language of the JVM.
 */
public final class TextBundles implements HostTexts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<Bundle> bundles = new CopyOnWriteArrayList<>();

    @Override
    public void addBundle(String baseName, ClassLoader loader) {
        Bundle bundle = new Bundle(baseName, loader);
        try {
            bundle.in(Locale.ROOT);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException(
                    "There is no text bundle " + baseName.replace('.', '/') + ".properties", e);
        }
        bundles.add(0, bundle);
    }

    @Override
    public void removeBundles(ClassLoader loader) {
        bundles.removeIf(bundle -> bundle.loader() == loader);
        ResourceBundle.clearCache(loader);
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.UK, Locale.US, Locale.GERMANY);
    }

    @Override
    public String text(Locale locale, String key, Object... args) {
        return raw(locale, key).map(pattern -> format(locale, pattern, args)).orElse(key);
    }

    @Override
    public I18nHelper helper(Locale locale) {
        return new UserTexts(this, locale);
    }

    /** The text as it stands in the bundle. */
    Optional<String> raw(Locale locale, @Nullable String key) {
        if (key == null) {
            return Optional.empty();
        }
        for (Bundle bundle : bundles) {
            ResourceBundle texts = bundle.in(locale);
            if (texts.containsKey(key)) {
                return Optional.of(texts.getString(key));
            }
        }
        return Optional.empty();
    }

    /** Keys that start with a prefix. */
    Set<String> keys(Locale locale, String prefix) {
        return allWithPrefix(locale, prefix).keySet();
    }

    /** Raw texts by key, for keys that start with a prefix. */
    Map<String, String> allWithPrefix(Locale locale, String prefix) {
        Map<String, String> found = new TreeMap<>();
        for (Bundle bundle : bundles) {
            ResourceBundle texts = bundle.in(locale);
            texts.keySet().stream()
                    .filter(key -> key.startsWith(prefix))
                    .forEach(key -> found.putIfAbsent(key, texts.getString(key)));
        }
        return found;
    }

    /** Puts arguments into a pattern; without arguments too, so a lone apostrophe vanishes as it does in Jira. */
    static String format(Locale locale, String pattern, @Nullable Object... args) {
        return new MessageFormat(pattern, locale).format(args);
    }

    private record Bundle(String baseName, ClassLoader loader) {
        ResourceBundle in(Locale locale) {
            return ResourceBundle.getBundle(baseName, locale, loader, NO_FALLBACK);
        }
    }
}
