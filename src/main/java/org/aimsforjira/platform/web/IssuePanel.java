package org.aimsforjira.platform.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * What a panel on the issue view hands to its template: {@code i18n}, and {@code page} where there is something to show to the person.
 *
 * @param <P> the immutable page record
 */
public abstract class IssuePanel<P> extends AbstractJiraContextProvider {

    private final Texts texts;

    protected IssuePanel(Texts texts) {
        this.texts = texts;
    }

    /** What the person may see of the issue; empty for nothing. */
    protected abstract Optional<P> page(UserKey user, Issue issue, JiraHelper helper);

    @Override
    public final Map<String, Object> getContextMap(@Nullable ApplicationUser user, JiraHelper helper) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", texts.helper());
        if (user != null && helper.getContextParams().get("issue") instanceof Issue issue) {
            page(new UserKey(user.getKey()), issue, helper).ifPresent(page -> context.put("page", page));
        }
        return context;
    }
}
