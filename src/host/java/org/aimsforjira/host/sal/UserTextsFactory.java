package org.aimsforjira.host.sal;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Texts for a language or a user. Stands in for Jira's CachingI18nFactory. */
public final class UserTextsFactory implements I18nHelper.BeanFactory {
    private final HostTexts texts;
    private final Function<@Nullable ApplicationUser, Locale> localeOf;

    /**
     * Over the bundles of the host.
     *
     * @param localeOf the language of a user, or of nobody (null)
     */
    public UserTextsFactory(HostTexts texts, Function<@Nullable ApplicationUser, Locale> localeOf) {
        this.texts = texts;
        this.localeOf = localeOf;
    }

    @Override
    public I18nHelper getInstance(Locale locale) {
        return texts.helper(locale);
    }

    @Override
    public I18nHelper getInstance(@Nullable ApplicationUser user) {
        return texts.helper(localeOf.apply(user));
    }
}
