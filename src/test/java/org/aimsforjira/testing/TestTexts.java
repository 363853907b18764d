package org.aimsforjira.testing;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.aimsforjira.platform.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** The plugin's real texts in one language, as Jira would hand them to a reader; English where a language has none. */
public final class TestTexts {

    private TestTexts() {}

    public static Texts in(Locale locale) {
        return new Texts(authentication(locale));
    }

    private static JiraAuthenticationContext authentication(Locale locale) {
        I18nHelper helper = helper(locale);
        return proxy(JiraAuthenticationContext.class, (method, args) -> switch (method) {
            case "getLocale" -> locale;
            case "getI18nHelper", "getI18nBean" -> helper;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static I18nHelper helper(Locale locale) {
        Properties texts = new Properties();
        load(texts, "/i18n/aims.properties");
        if (locale.getLanguage().equals("de")) {
            load(texts, "/i18n/aims_de.properties");
        }
        return proxy(I18nHelper.class, (method, args) -> switch (method) {
            case "getLocale" -> locale;
            case "isKeyDefined" -> texts.containsKey(args[0]);
            case "getText" -> text(texts, locale, args);
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static Object text(Properties texts, Locale locale, Object[] args) {
        String key = (String) args[0];
        Object[] params = args.length == 2 && args[1] instanceof Object[] array
                ? array
                : args.length == 2 && args[1] instanceof List<?> list
                        ? list.toArray()
                        : Arrays.copyOfRange(args, 1, args.length);
        return new MessageFormat(texts.getProperty(key, key), locale).format(params);
    }

    private static void load(Properties texts, String path) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TestTexts.class.getResourceAsStream(path)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Answer {
        @Nullable
        Object to(String method, Object[] args);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> answer.to(method.getName(), args == null ? new Object[0] : args)));
    }
}
