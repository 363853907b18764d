package org.aimsforjira.treatment.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.platform.web.IssueCondition;
import org.aimsforjira.setup.app.RegisterIssues;

/**
 * Shows the panel on ordinary issues that treat a risk, to everybody who sees the issue. Asked on every issue view of Jira: one indexed
 * query, which finds nothing for nearly every issue; none on records of an AIMS, which treat nothing.
 */
@Named
public class TicketPanelCondition extends IssueCondition {

    private final RegisterIssues records;
    private final TicketLookup lookup;

    @Inject
    public TicketPanelCondition(RegisterIssues records, TicketLookup lookup) {
        this.records = records;
        this.lookup = lookup;
    }

    @Override
    protected boolean shows(ApplicationUser user, Issue issue, JiraHelper helper) {
        return !records.isRecord(issue.getIssueTypeId())
                && !lookup.of(issue.getId(), helper).isEmpty();
    }
}
