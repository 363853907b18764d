package org.aimsforjira.treatment.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/**
 * Shows the panel on issues that treat a risk, to everybody who sees the issue. Asked on every issue view of Jira: one indexed query,
 * which finds nothing for nearly every issue.
 */
@Named
public class TicketPanelCondition extends AbstractWebCondition {

    private final TicketLookup lookup;

    @Inject
    public TicketPanelCondition(TicketLookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return user != null
                && helper.getContextParams().get("issue") instanceof Issue issue
                && !lookup.of(issue.getId(), helper).isEmpty();
    }
}
