package org.aimsforjira.host.sal;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who the running thread works for. Stands in for Jira's JiraAuthenticationContextImpl: one user per thread, set by the
 * filter of a request or by code that runs a job, and none to begin with.
 */
public final class HostAuthentication implements JiraAuthenticationContext {
    private final ThreadLocal<@Nullable ApplicationUser> user = new ThreadLocal<>();
    private final Function<@Nullable ApplicationUser, Locale> localeOf;
    private final HostTexts texts;

    /**
     * Makes the context.
     *
     * @param localeOf the language of a user, or of nobody (null): the default of the instance
     */
    public HostAuthentication(Function<@Nullable ApplicationUser, Locale> localeOf, HostTexts texts) {
        this.localeOf = localeOf;
        this.texts = texts;
    }

    @Override
    public @Nullable ApplicationUser getLoggedInUser() {
        return user.get();
    }

    @Override
    public boolean isLoggedInUser() {
        return user.get() != null;
    }

    @Override
    public void setLoggedInUser(@Nullable ApplicationUser newUser) {
        if (newUser == null) {
            user.remove();
        } else {
            user.set(newUser);
        }
    }

    @Override
    public void clearLoggedInUser() {
        user.remove();
    }

    @Override
    public Locale getLocale() {
        return localeOf.apply(user.get());
    }

    @Override
    public I18nHelper getI18nHelper() {
        return texts.helper(getLocale());
    }

    @Override
    public I18nHelper getI18nBean() {
        return getI18nHelper();
    }

    @Override
    public String getText(String key) {
        return getI18nHelper().getText(key);
    }
}
