package org.aimsforjira.host.sal;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.Message;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Texts in the language of the running thread's user. Stands in for SAL's JiraI18nResolver. */
public final class HostI18nResolver implements I18nResolver {
    private final TextBundles texts;
    private final JiraAuthenticationContext authentication;

    /** Over the bundles of the host. */
    public HostI18nResolver(TextBundles texts, JiraAuthenticationContext authentication) {
        this.texts = texts;
        this.authentication = authentication;
    }

    @Override
    public String getRawText(String key) {
        return getRawText(authentication.getLocale(), key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return texts.raw(locale, key).orElse(key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(authentication.getLocale(), key, arguments);
    }

    /** An argument that is itself a message is put into the language first. */
    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        Object[] resolved = Arrays.stream(arguments)
                .map(argument -> argument instanceof Message message ? getText(locale, message) : argument)
                .toArray();
        return texts.text(locale, key, resolved);
    }

    @Override
    public String getText(String key) {
        return getText(key, new Serializable[0]);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(locale, key, new Serializable[0]);
    }

    @Override
    public String getText(Message message) {
        return getText(message.getKey(), message.getArguments());
    }

    @Override
    public String getText(Locale locale, Message message) {
        return getText(locale, message.getKey(), message.getArguments());
    }

    @Override
    public Message createMessage(String key, Serializable... arguments) {
        return new TextMessage(key, arguments.clone());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, authentication.getLocale());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return texts.allWithPrefix(locale, prefix);
    }

    private static final class TextMessage implements Message {
        private static final long serialVersionUID = 1L;

        private final String key;
        private final Serializable[] arguments;

        TextMessage(String key, Serializable[] arguments) {
            this.key = key;
            this.arguments = arguments;
        }

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public Serializable[] getArguments() {
            return arguments.clone();
        }
    }
}
