package org.aimsforjira.platform.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** A condition on the issue of the page; false for anonymous users and on pages without an issue. */
public abstract class IssueCondition extends AbstractWebCondition {

    /** Asked on every issue view of Jira, so it has to be cheap. */
    protected abstract boolean shows(ApplicationUser user, Issue issue, JiraHelper helper);

    @Override
    public final boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return user != null
                && helper.getContextParams().get("issue") instanceof Issue issue
                && shows(user, issue, helper);
    }
}
